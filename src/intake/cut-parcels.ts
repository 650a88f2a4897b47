// A source in, its parcels out: one for a file or a page, one for every few lines of a file of many documents, one for
// every page of an archive or a feed. Streams: of lines and archives no more than one parcel is held.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Fetched } from './fetching/fetching.ts';
import {
  holdsOneDocument,
  InputError,
  type InputFormat,
  type Line,
  type Parcel,
  type Source,
  type Unreadable,
} from './incoming.ts';
import { splitLines } from './jsonl/split-lines.ts';
import { transcodeUtf16 } from './jsonl/transcode-utf16.ts';
import { parcelOf } from './parcel-of.ts';
import { peek } from './peek.ts';
import { sniffFormat } from './sniff-format.ts';
import type { Supply } from './supply.ts';

// Few enough to share the work of a small file among the cores, enough to hide what handing over costs.
const mostLines = 16;
const mostBytes = 64 * 1024;

/** What a source holds, as it comes in. */
interface Content {
  readonly path: string;
  readonly format: InputFormat;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Null of files and standard input. */
  readonly fetched: Fetched | null;
}

/** `fetched` is what an address gave. @throws {InputError} where the source as a whole cannot be read */
export async function* cutParcels(
  source: Source,
  supply: Supply,
  fetched: Fetched | null = null,
): AsyncGenerator<Parcel | Unreadable> {
  const { path, format, assumed } = source;
  if (fetched) {
    const sent = assumed ? fetched.format : format;
    yield* cutContent({ path, format: sent, chunks: once(fetched.bytes), fetched }, supply);
  } else if (path === '-') {
    const { head, all } = await peek(supply.stdin);
    const held = assumed ? sniffFormat(head) : format;
    yield* cutContent({ path, format: held, chunks: all, fetched }, supply);
  } else if (holdsOneDocument(format)) {
    yield { path, format, bytes: null, size: (await stat(path)).size };
  } else {
    const chunks = createReadStream(path, { highWaterMark: 1 << 18 });
    yield* cutContent({ path, format, chunks, fetched }, supply);
  }
}

async function* cutContent(content: Content, supply: Supply): AsyncGenerator<Parcel | Unreadable> {
  const { path, format, chunks, fetched } = content;
  if (format === 'jsonl') return yield* cutLines(path, chunks);
  if (format === 'warc') return yield* (await import('./warc/cut-archive.ts')).cutArchive(chunks);
  const bytes = await gather(chunks);
  if (format !== 'feed') return yield parcelOf(path, format, bytes, fetched);
  const { cutFeed } = await import('./feeds/cut-feed.ts');
  yield* cutFeed({ bytes, charset: fetched?.charset ?? null, url: fetched?.url ?? null }, supply);
}

async function* cutLines(path: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Parcel> {
  let lines: Line[] = [];
  let size = 0;
  let isEmpty = true;
  for await (const line of splitLines(transcodeUtf16(chunks))) {
    isEmpty = false;
    lines.push({ number: line.number, bytes: line.bytes });
    size += line.size;
    if (lines.length < mostLines && size < mostBytes) continue;
    yield { path, format: 'jsonl', lines, size };
    lines = [];
    size = 0;
  }
  if (lines.length > 0) yield { path, format: 'jsonl', lines, size };
  if (isEmpty) throw new InputError('is empty. Give a file with text in it.');
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function gather(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}
