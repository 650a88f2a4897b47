// The documents in which the filters of a query let something through; null where nothing is asked.
import { sql } from 'kysely';
import type { Ledger } from '../ledger.ts';
import type { Filters } from './filters.ts';
import { statements } from './list-statements.ts';
import { selectionOf } from './select-ids.ts';

export async function documentsThatFit(ledger: Ledger, filters: Filters): Promise<number[] | null> {
  if (Object.values(filters).every((value) => value === undefined || value === '')) return null;
  const { from, where } = selectionOf(ledger, statements, filters, { withEntries: true });
  const { rows } = await sql<{
    id: number;
  }>`select distinct e.document_id as id from ${from} where ${where}`.execute(ledger.db);
  return rows.map(({ id }) => id);
}
