// Many rows into a table, in as few statements as the databases take.
import type { Insertable, RawBuilder } from 'kysely';
import type { Dialect, SearchEntry, SearchTable } from '../dialects/dialect.ts';
import type { Writing } from '../ledger.ts';
import type { LedgerTables } from '../tables/tables.ts';

// SQLite takes 32,766 values in one statement, PostgreSQL 65,535. Even sizes let a prepared statement be used again.
const mostValues = 1_024;

export async function insertRows<Table extends keyof LedgerTables & string>(
  transaction: Writing,
  table: Table,
  rows: readonly Insertable<LedgerTables[Table]>[],
): Promise<void> {
  for (const chunk of chunksOf(rows, Object.keys(rows[0] ?? {}).length)) {
    await transaction.insertInto(table).values(chunk).execute();
  }
}

export async function insertSearch(
  transaction: Writing,
  dialect: Dialect,
  table: SearchTable,
  entries: readonly SearchEntry[],
): Promise<void> {
  for (const chunk of chunksOf(entries, 4)) {
    const statement: RawBuilder<unknown> = dialect.addToSearch(table, chunk);
    await statement.execute(transaction);
  }
}

// By powers of two: few different statements, however many rows there are.
function* chunksOf<Row>(rows: readonly Row[], columns: number): Generator<Row[]> {
  const most = 2 ** Math.floor(Math.log2(Math.max(1, mostValues / Math.max(1, columns))));
  let start = 0;
  while (start < rows.length) {
    const left = rows.length - start;
    const size = Math.min(most, 2 ** Math.floor(Math.log2(left)));
    yield rows.slice(start, start + size);
    start += size;
  }
}
