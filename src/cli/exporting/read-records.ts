// Files of records in, records out one after the other: JSON Lines, a single record, or an array of them.
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { messageOf } from '../../intake/file-errors.ts';
import { InputError, type Place } from '../../intake/incoming.ts';
import { splitLines } from '../../intake/jsonl/split-lines.ts';
import type { HearsayRecord } from '../../reader/index.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

export type FoundRecord =
  | (Place & { readonly record: HearsayRecord })
  | (Place & { readonly error: InputError });

/** `-` is standard input. */
export async function* readRecords(paths: readonly string[], stdin: Readable): AsyncGenerator<FoundRecord> {
  for (const path of paths) {
    const bytes: AsyncIterable<Uint8Array> = path === '-' ? stdin : createReadStream(path);
    try {
      yield* recordsIn(path, bytes);
    } catch (error) {
      yield { path, line: null, error: new InputError(messageOf(error), { cause: error }) };
    }
  }
}

// The first line tells whether a line is a record, or the file as a whole is one piece of JSON.
async function* recordsIn(path: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<FoundRecord> {
  const whole: string[] = [];
  let isLines = false;
  let isEmpty = true;
  for await (const { number, bytes: line } of splitLines(bytes)) {
    const text = line === null ? null : decode(line);
    if (text?.trim() === '') continue;
    const value = text === null || whole.length > 0 ? undefined : parse(text);
    if (isEmpty) isLines = value !== undefined && !Array.isArray(value);
    isEmpty = false;
    if (isLines) yield recordOf(value, { path, line: number });
    else whole.push(text ?? '');
  }
  if (isEmpty) throw new InputError('is empty. Give a file of records: hearsay read … --format jsonl.');
  if (!isLines) yield* recordsOf(parse(whole.join('\n')), path);
}

function* recordsOf(value: unknown, path: string): Generator<FoundRecord> {
  const values = Array.isArray(value) ? value : [value];
  for (const [index, one] of values.entries()) {
    yield recordOf(one, { path, line: values.length === 1 ? null : index + 1 });
  }
}

function recordOf(value: unknown, place: Place): FoundRecord {
  if (isRecord(value)) return { ...place, record: value };
  const error = new InputError('is no record of Hearsay. Make records with hearsay read … --format jsonl.');
  return { ...place, error };
}

function isRecord(value: unknown): value is HearsayRecord {
  const { format, document } = (value ?? {}) as Partial<HearsayRecord>;
  return format === 'hearsay-record/1' && typeof document?.text === 'string';
}

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new InputError('is not UTF-8. Records are always written in UTF-8.');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
