// A file that an annotation tool gave back in, the document of the ledger that it was exported from out: the one that is
// called as the file or its folder is, and has its words.
import { basename, dirname, extname } from 'node:path';
import { FormatError, type ReviewedEntry } from '../../exports/index.ts';
import { InputError } from '../../intake/incoming.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { readRecord } from '../../ledger/records/read-records.ts';
import type { HearsayRecord } from '../../reader/index.ts';
import { nameStem } from '../output/name-file.ts';

export interface Exported {
  /** Number of the document. */
  readonly id: number;
  readonly record: HearsayRecord;
  readonly reviewed: readonly ReviewedEntry[];
}

/** @throws {InputError} where no document of the ledger has the name; {FormatError} where none of those has the words */
export async function findExported(
  ledger: Ledger,
  path: string,
  read: (record: HearsayRecord) => readonly ReviewedEntry[],
): Promise<Exported> {
  const ids = await idsOf(ledger, namesOf(path));
  if (ids.length === 0)
    throw new InputError(
      `belongs to no document of ${ledger.location.written}: none is called ${namesOf(path)[0]}. Keep the names of the export, or name the records with --records.`,
    );
  let problem: FormatError | null = null;
  for (const id of ids) {
    const record = (await readRecord(ledger.db, id))!;
    try {
      const reviewed = read(record);
      checkReading(reviewed, record, id);
      return { id, record, reviewed };
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      problem ??= new FormatError(error.line, `is not as document ${ids[0]} has it: ${error.problem}`);
    }
  }
  throw problem!;
}

// INCEpTION puts the files of each person into a folder that is called like the document.
function namesOf(path: string): string[] {
  const folder = basename(dirname(path));
  return [basename(path, extname(path)), basename(folder, extname(folder))].filter((name) => name !== '');
}

async function idsOf({ db }: Ledger, names: readonly string[]): Promise<number[]> {
  const documents = await db
    .selectFrom('documents')
    .select(['id', 'given_id'])
    .where('current', '=', 1)
    .orderBy('id')
    .execute();
  for (const name of names) {
    // Of several documents of one name, an export calls the later ones NAME-2 and so on.
    const wanted = [name, name.replace(/-\d+$/, '')].map((one) => one.toLowerCase());
    const called = documents.filter(({ id, given_id }) => {
      const stem = nameStem({ id: given_id, path: `document-${id}`, line: null }, new Set()).toLowerCase();
      return stem === wanted[0] || (given_id !== null && stem === wanted[1]);
    });
    if (called.length > 0) return called.map(({ id }) => id);
  }
  return [];
}

// Ids of entries count within one reading: those of another would lead to the wrong ones.
function checkReading(reviewed: readonly ReviewedEntry[], record: HearsayRecord, id: number): void {
  const { attributions, figures, positions, shifts } = record;
  const known = new Set([...attributions, ...figures, ...positions, ...shifts].map((entry) => entry.id));
  const stranger = reviewed.find(
    ({ kind, id: ref }) => kind !== 'entity' && kind !== 'time' && !ref.startsWith('+') && !known.has(ref),
  );
  if (stranger)
    throw new InputError(
      `was exported from another reading of document ${id}: that has no ${stranger.kind} ${stranger.id}. Export it again, or give the records of that time with --records.`,
    );
}
