// One step in the making of the tables. It runs in a transaction of its own; what it did is never changed afterwards:
// another step follows.
import type { RawBuilder, Transaction } from 'kysely';
import type { Dialect } from '../dialects/dialect.ts';
import type { LedgerTables } from '../tables/tables.ts';

export interface Migration {
  /** What it brings, in a word or two. */
  readonly name: string;
  run(transaction: Transaction<LedgerTables>, dialect: Dialect): Promise<void>;
}

/** Runs statements one after the other. */
export async function execute(
  transaction: Transaction<LedgerTables>,
  statements: readonly RawBuilder<unknown>[],
): Promise<void> {
  for (const statement of statements) await statement.execute(transaction);
}
