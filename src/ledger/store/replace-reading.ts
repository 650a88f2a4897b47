// A new reading of a text that the ledger has: the entries of the old one go, those of the new one come, and the keys of
// those that are found again stay the same.
import type { Engine, HearsayRecord } from '../../reader/index.ts';
import type { Ledger, Writing } from '../ledger.ts';
import { countsOf, entityRows, readingRow } from './document-rows.ts';
import { dropFromSearch } from './drop-from-search.ts';
import { EntryIds, entryTables } from './entry-ids.ts';
import { insertRows } from './insert-rows.ts';
import { linkers as allLinkers, type Linker } from './linkers.ts';
import { storeEntries } from './store-entries.ts';

export interface Rereading {
  readonly id: number;
  readonly record: HearsayRecord;
}

export interface ReplaceOptions {
  /** ISO 8601. */
  readonly now: string;
  readonly linkers?: readonly Linker[];
}

/** How many were replaced: one that was removed meanwhile is left out. */
export function replaceReadings(
  ledger: Ledger,
  rereadings: readonly Rereading[],
  options: ReplaceOptions,
): Promise<number> {
  return ledger.write(async (transaction) => {
    const ids = new EntryIds(transaction);
    let replaced = 0;
    for (const rereading of rereadings) {
      if (await replaceReading(transaction, ledger, rereading, { ...options, ids })) replaced++;
    }
    return replaced;
  });
}

interface Context extends ReplaceOptions {
  readonly ids: EntryIds;
}

async function replaceReading(
  transaction: Writing,
  { dialect }: Ledger,
  { id, record }: Rereading,
  { now, ids, linkers = allLinkers }: Context,
): Promise<boolean> {
  const document = await transaction
    .selectFrom('documents')
    .select(['sha256', 'current'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (document?.sha256 !== record.document.sha256) return false;
  for (const linker of linkers) await linker.removing(transaction, id);
  await dropFromSearch(transaction, id);
  for (const table of [...entryTables, 'entities', 'readings'] as const) {
    await transaction.deleteFrom(table).where('document_id', '=', id).execute();
  }
  await transaction
    .updateTable('documents')
    .set({
      read: now,
      engine_version: record.engine.version,
      language: record.document.language,
      ...countsOf(record),
    })
    .where('id', '=', id)
    .execute();
  await insertRows(transaction, 'readings', [readingRow(record, id)]);
  await insertRows(transaction, 'entities', entityRows(record, id));
  await storeEntries(transaction, {
    dialect,
    ids,
    record,
    documentId: id,
    isSearched: document.current === 1,
  });
  for (const linker of linkers) await linker.added(transaction, { id, record, replaces: null, now });
  return true;
}

/** The documents that another engine has read, in the order in which they were added. */
export async function readByOthers({ db }: Ledger, engine: Engine): Promise<number[]> {
  const rows = await db
    .selectFrom('readings')
    .select('document_id')
    .where('engine', '!=', JSON.stringify(engine))
    .orderBy('document_id')
    .execute();
  return rows.map(({ document_id }) => document_id);
}
