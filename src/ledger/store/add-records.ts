// Records in, stored with everything that belongs to them in one transaction: all of it or nothing. What the ledger has
// already is left as it is.
import type { HearsayRecord } from '../../reader/index.ts';
import type { Ledger, Writing } from '../ledger.ts';
import { documentKey } from './document-key.ts';
import { documentRow, entityRows, readingRow, textRow } from './document-rows.ts';
import { dropFromSearch } from './drop-from-search.ts';
import { EntryIds, type EntryTable } from './entry-ids.ts';
import { insertRows } from './insert-rows.ts';
import { linkers as allLinkers, type Linker } from './linkers.ts';
import { ofStandingOnly } from './of-standing-only.ts';
import { storable } from './storable.ts';
import { storeEntries } from './store-entries.ts';

export interface Addition {
  readonly record: HearsayRecord;
  /** File or address that it was added from. */
  readonly place: string | null;
}

export interface AddOptions {
  /** ISO 8601. */
  readonly now: string;
  readonly linkers?: readonly Linker[];
}

/** What became of a record, in the order of the records. */
export type Added =
  | { readonly outcome: 'added' | 'new version' | 'older version'; readonly id: number }
  | { readonly outcome: 'known'; readonly id: number };

export function addRecords(
  ledger: Ledger,
  additions: readonly Addition[],
  options: AddOptions,
): Promise<Added[]> {
  return ledger.write(async (transaction) => {
    const ids = new EntryIds(transaction);
    const added: Added[] = [];
    for (const addition of additions)
      added.push(await addRecord(transaction, ledger, addition, { ...options, ids }));
    return added;
  });
}

interface Context extends AddOptions {
  readonly ids: EntryIds;
}

async function addRecord(
  transaction: Writing,
  { dialect }: Ledger,
  { record, place }: Addition,
  { now, ids, linkers = allLinkers }: Context,
): Promise<Added> {
  const { document } = record;
  const versions = await versionsOf(transaction, documentKey(document));
  const known = versions.find(({ sha256 }) => sha256 === document.sha256);
  if (known) return { outcome: 'known', id: known.id };
  const standing = versions.find(({ current }) => current === 1);
  const isNewer = !standing || arrival(standing) <= (document.retrieved ?? now);
  if (standing && isNewer) await retire(transaction, standing.id);
  await transaction
    .insertInto('texts')
    .values(textRow(record))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { id } = await transaction
    .insertInto('documents')
    .values({ ...documentRow(record, { now, place }), current: isNewer ? 1 : 0 })
    .returning('id')
    .executeTakeFirstOrThrow();
  await insertRows(transaction, 'readings', [readingRow(record, id)]);
  await insertRows(transaction, 'entities', entityRows(record, id));
  await storeEntries(transaction, { dialect, ids, record, documentId: id, isSearched: isNewer });
  const stored = { id, record, replaces: standing && isNewer ? standing.id : null, now };
  for (const linker of linkers) await linker.added(transaction, stored);
  if (!standing) return { outcome: 'added', id };
  return { outcome: isNewer ? 'new version' : 'older version', id };
}

function versionsOf(transaction: Writing, key: string) {
  return transaction
    .selectFrom('documents')
    .select(['id', 'sha256', 'current', 'retrieved', 'added'])
    .where('key', '=', storable(key))
    .execute();
}

// A text that was fetched has the time of that; any other came when it was added.
function arrival({ retrieved, added }: { retrieved: string | null; added: string }): string {
  return retrieved ?? added;
}

/** A version that another took the place of is kept, and no longer found. */
async function retire(transaction: Writing, id: number): Promise<void> {
  await dropFromSearch(transaction, id);
  for (const [table, columns] of Object.entries(ofStandingOnly) as [EntryTable, object][]) {
    await transaction.updateTable(table).set(columns).where('document_id', '=', id).execute();
  }
  await transaction.updateTable('documents').set({ current: 0 }).where('id', '=', id).execute();
}
