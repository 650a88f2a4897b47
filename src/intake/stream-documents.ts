// A source in, its documents out, one at a time; a long plain text comes in parts, so that no more than one is held.
import { createReadStream } from 'node:fs';
import { cutParcels, peek } from './cut-parcels.ts';
import { cutText } from './cut-text.ts';
import { decodeStream } from './decode/decode-stream.ts';
import type { Incoming, Source } from './incoming.ts';
import { openParcel } from './open-parcel.ts';
import { sniffFormat } from './sniff-format.ts';

/** A document, or a part of one. */
export type IncomingPart = Incoming & {
  /** Whether it is the first part of its document. */
  readonly begins: boolean;
};

/** @throws {InputError} where a plain text is none */
export async function* streamDocuments(
  source: Source,
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<IncomingPart> {
  const known = source.path === '-' ? await lookAt(source, stdin) : { source, input: stdin };
  if (known.source.format === 'text') return yield* streamText(known.source.path, known.input);
  for await (const parcel of cutParcels(known.source, known.input)) {
    for (const incoming of await openParcel(parcel, {})) yield { ...incoming, begins: true };
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
async function lookAt(source: Source, stdin: AsyncIterable<Uint8Array>) {
  const { head, all } = await peek(stdin);
  const format = source.assumed ? sniffFormat(head) : source.format;
  return { source: { path: source.path, format }, input: all };
}
