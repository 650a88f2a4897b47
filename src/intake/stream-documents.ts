// A source in, its documents out, one at a time; a long plain text comes in parts, so that no more than one is held.
import { createReadStream } from 'node:fs';
import { cutSources } from './cut-sources.ts';
import { cutText } from './cut-text.ts';
import { decodeStream } from './decode/decode-stream.ts';
import { isAddress } from './find-sources.ts';
import type { Incoming, Source } from './incoming.ts';
import { openParcel } from './open-parcel.ts';
import { peek } from './peek.ts';
import { sniffFormat } from './sniff-format.ts';
import type { Supply } from './supply.ts';

/** A document, or a part of one. */
export type IncomingPart = Incoming & {
  /** Whether it is the first part of its document. */
  readonly begins: boolean;
};

/** @throws {InputError} where a plain text is none */
export async function* streamDocuments(source: Source, supply: Supply): AsyncGenerator<IncomingPart> {
  const known = source.path === '-' ? await lookAt(source, supply) : { source, supply };
  const { path, format } = known.source;
  if (format === 'text' && !isAddress(path)) return yield* streamText(path, known.supply.stdin);
  for await (const cut of cutSources([known.source], known.supply)) {
    const all = 'error' in cut ? [{ ...cut, line: null }] : await openParcel(cut, {});
    for (const incoming of all) yield { ...incoming, begins: true };
  }
}

async function* streamText(path: string, stdin: AsyncIterable<Uint8Array>): AsyncGenerator<IncomingPart> {
  const chunks = path === '-' ? stdin : createReadStream(path, { highWaterMark: 1 << 18 });
  let begins = true;
  for await (const text of cutText(decodeStream(chunks))) {
    yield { path, line: null, document: { text }, notes: [], begins };
    begins = false;
  }
}

// Standard input has no name that tells what it is.
async function lookAt(source: Source, supply: Supply): Promise<{ source: Source; supply: Supply }> {
  const { head, all } = await peek(supply.stdin);
  const format = source.assumed ? sniffFormat(head) : source.format;
  return { source: { path: source.path, format }, supply: { ...supply, stdin: all } };
}
