// A source in, its parcels out: one for a file, one for every few lines of a file of many documents. Streams: no more
// than one parcel is held.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { InputFormat, Line, Parcel, Source } from './incoming.ts';
import { splitLines } from './jsonl/split-lines.ts';
import { transcodeUtf16 } from './jsonl/transcode-utf16.ts';
import { sniffFormat } from './sniff-format.ts';

// Few enough to share the work of a small file among the cores, enough to hide what handing over costs.
const mostLines = 16;
const mostBytes = 64 * 1024;

export async function* cutParcels(source: Source, input: AsyncIterable<Uint8Array>): AsyncGenerator<Parcel> {
  if (source.path === '-') yield* cutStream(source, input);
  else if (source.format === 'jsonl')
    yield* cutLines(source.path, createReadStream(source.path, { highWaterMark: 1 << 18 }));
  else yield { path: source.path, format: source.format, bytes: null, size: (await stat(source.path)).size };
}

async function* cutStream(source: Source, input: AsyncIterable<Uint8Array>): AsyncGenerator<Parcel> {
  const { head, all } = await peek(input);
  const format: InputFormat = source.assumed ? sniffFormat(head) : source.format;
  if (format === 'jsonl') return yield* cutLines(source.path, all);
  const chunks: Uint8Array[] = [];
  for await (const chunk of all) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  yield { path: source.path, format, bytes, size: bytes.length };
}

async function* cutLines(path: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Parcel> {
  let lines: Line[] = [];
  let size = 0;
  for await (const line of splitLines(transcodeUtf16(chunks))) {
    lines.push({ number: line.number, bytes: line.bytes });
    size += line.size;
    if (lines.length < mostLines && size < mostBytes) continue;
    yield { path, format: 'jsonl', lines, size };
    lines = [];
    size = 0;
  }
  if (lines.length > 0) yield { path, format: 'jsonl', lines, size };
}

interface Peeked {
  readonly head: Uint8Array;
  readonly all: AsyncIterable<Uint8Array>;
}

/** The first chunk, and the whole stream, that chunk included. */
export async function peek(input: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const chunks = input[Symbol.asyncIterator]();
  const first = await chunks.next();
  const head = first.done ? new Uint8Array() : first.value;
  return { head, all: continued(head, chunks) };
}

async function* continued(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
