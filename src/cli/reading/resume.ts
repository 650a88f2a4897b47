// An output that was stopped, and the input it came of: the parcels that are still to be read come out. Every whole line
// of the output is matched with its document in the input, in order, so that nothing but the two files is trusted: no
// count of lines that a crash may have left behind, and no record that belongs to another corpus.
import { createReadStream } from 'node:fs';
import { type GivenMetadata, InputError, type Parcel, type Place } from '../../intake/incoming.ts';
import { splitLines } from '../../intake/jsonl/split-lines.ts';
import { openParcel } from '../../intake/open-parcel.ts';
import type { DocumentInput, HearsayRecord } from '../../reader/index.ts';
import { version } from '../../reader/version.generated.ts';

export interface Resumption {
  /** How many bytes of the output are whole lines. */
  readonly whole: number;
  /** Passes on what the output does not hold yet. */
  pass(parcels: AsyncIterable<Parcel>): AsyncIterable<Parcel>;
}

export interface ResumeOptions {
  readonly out: string;
  readonly given: GivenMetadata;
  /** SHA-256 of the codebook that reads now. */
  readonly codebook: string;
  fail(place: Place, message: string): void;
  /** A parcel that is done already. */
  skipped(parcel: Parcel): void;
}

export function resume(options: ResumeOptions): Resumption {
  const progress = { whole: 0 };
  return {
    get whole() {
      return progress.whole;
    },
    pass: (parcels) => passUndone(parcels, doneRecords(options, progress), options),
  };
}

// A last line without its line feed was cut off: it is not counted, and written over.
async function* doneRecords(
  { out, codebook }: ResumeOptions,
  progress: { whole: number },
): AsyncGenerator<HearsayRecord> {
  for await (const { number, bytes, size, ended } of splitLines(createReadStream(out))) {
    if (!ended) return;
    const record = parseRecord(bytes);
    if (!record) throw new InputError(`Line ${number} of ${out} is no record. Start anew without --resume.`);
    if (record.engine.version !== version || record.engine.codebook !== codebook) {
      throw new InputError(
        `${out} was written by another version or with another codebook. Start anew without --resume.`,
      );
    }
    progress.whole += size;
    yield record;
  }
}

function parseRecord(bytes: Uint8Array | null): HearsayRecord | null {
  try {
    const value: HearsayRecord | null = JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array()));
    return value?.format === 'hearsay-record/1' ? value : null;
  } catch {
    return null;
  }
}

async function* passUndone(
  parcels: AsyncIterable<Parcel>,
  done: AsyncGenerator<HearsayRecord>,
  options: ResumeOptions,
): AsyncGenerator<Parcel> {
  const match: Match = { done, record: await next(done), missed: [] };
  for await (const parcel of parcels) {
    const rest = match.record ? await passOver(parcel, match, options) : parcel;
    if (rest) yield rest;
    else options.skipped(parcel);
  }
  if (match.record) {
    throw new InputError(
      `${options.out} holds records of documents that this input does not have. Start anew without --resume.`,
    );
  }
}

/** How far output and input have been matched. */
interface Match {
  readonly done: AsyncGenerator<HearsayRecord>;
  /** The record whose document comes next; null at the end of the output. */
  record: HearsayRecord | null;
  /** Documents without a record since the last match. */
  missed: Place[];
}

// What of the parcel is still to be read; null where all of it is done.
async function passOver(
  parcel: Parcel,
  match: Match,
  { out, given, fail }: ResumeOptions,
): Promise<Parcel | null> {
  let last = 0;
  for (const incoming of await openParcel(parcel, given)) {
    if (!match.record) return restAfter(parcel, last);
    last = incoming.line ?? 0;
    if ('error' in incoming) fail(incoming, incoming.error.message);
    else if (!isRecordOf(match.record, incoming.document)) match.missed.push(incoming);
    else {
      for (const place of match.missed) fail(place, `has no record in ${out}: it could not be read.`);
      match.missed = [];
      match.record = await next(match.done);
    }
  }
  return null;
}

async function next(records: AsyncGenerator<HearsayRecord>): Promise<HearsayRecord | null> {
  const { value, done } = await records.next();
  return done ? null : value;
}

function isRecordOf({ document }: HearsayRecord, { id, text }: DocumentInput): boolean {
  return document.text === text && (id === undefined || document.id === id);
}

// The lines behind the last one that is done.
function restAfter(parcel: Parcel, last: number): Parcel {
  if (parcel.format !== 'jsonl') return parcel;
  return { ...parcel, lines: parcel.lines.filter(({ number }) => number > last) };
}
