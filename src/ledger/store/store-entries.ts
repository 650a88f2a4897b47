// The entries of a record into their tables and into full-text search.
import type { HearsayRecord } from '../../reader/index.ts';
import type { Dialect } from '../dialects/dialect.ts';
import type { Writing } from '../ledger.ts';
import { dayBoundsOf } from './day-bounds.ts';
import { outletOf } from './document-key.ts';
import type { EntryIds, EntryTable } from './entry-ids.ts';
import { entryRows } from './entry-rows.ts';
import { insertRows, insertSearch } from './insert-rows.ts';
import { ofStandingOnly } from './of-standing-only.ts';
import { searchEntries } from './search-entries.ts';

export interface EntriesToStore {
  readonly dialect: Dialect;
  readonly ids: EntryIds;
  readonly record: HearsayRecord;
  readonly documentId: number;
  /** False for a version that another has taken the place of. */
  readonly isSearched: boolean;
}

export async function storeEntries(transaction: Writing, request: EntriesToStore): Promise<void> {
  const { dialect, ids, record, documentId, isSearched } = request;
  const rows = entryRows(record);
  const day = dayBoundsOf(record.document.published).from;
  const placed = async <Row extends object>(table: EntryTable, list: readonly Row[]) => {
    if (list.length === 0) return [];
    const first = await ids.take(table, day, list.length);
    const without = isSearched ? {} : ofStandingOnly[table];
    return list.map((row, index) => ({ id: first + index, document_id: documentId, ...row, ...without }));
  };
  const attributions = await placed('attributions', rows.attributions);
  const figures = await placed('figures', rows.figures);
  const positions = await placed('positions', rows.positions);
  await insertRows(transaction, 'attributions', attributions);
  await insertRows(transaction, 'figures', figures);
  await insertRows(transaction, 'positions', positions);
  await insertRows(transaction, 'shifts', await placed('shifts', rows.shifts));
  if (!isSearched) return;
  const found = searchEntries(rows, outletOf(record.document));
  for (const [table, stored] of [
    ['attributions_search', attributions],
    ['figures_search', figures],
    ['positions_search', positions],
  ] as const) {
    await insertSearch(
      transaction,
      dialect,
      table,
      found[table].map((entry, index) => ({ id: stored[index]!.id, ...entry })),
    );
  }
}
