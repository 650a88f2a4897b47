// Brings the tables of a ledger to the state that this version of Hearsay knows. An older ledger is copied first; one
// of a newer version, and a database of something else, are refused.
import { existsSync } from 'node:fs';
import { type Kysely, sql } from 'kysely';
import { version } from '../../reader/version.generated.ts';
import type { Dialect } from '../dialects/dialect.ts';
import { LedgerError } from '../ledger-error.ts';
import type { Location } from '../location.ts';
import type { LedgerTables } from '../tables/tables.ts';
import type { Migration } from './migration.ts';

export interface MigrationRequest {
  readonly db: Kysely<LedgerTables>;
  readonly dialect: Dialect;
  readonly location: Location;
  readonly migrations: readonly Migration[];
  /** ISO 8601. */
  readonly now: string;
  /** Told of a copy that was made. */
  readonly note: (message: string) => void;
}

/** How many steps the ledger has had: 0 where it is empty. Null: what is there is no ledger. */
export async function stateOf(db: Kysely<LedgerTables>, dialect: Dialect): Promise<number | null> {
  const names = await dialect.tableNames(db);
  if (!names.includes('ledger_migrations')) return names.length === 0 ? 0 : null;
  const { done } = await db
    .selectFrom('ledger_migrations')
    .select(({ fn }) => fn.max('number').as('done'))
    .executeTakeFirstOrThrow();
  return done ?? 0;
}

/** @throws {LedgerError} where it is no ledger, or one of a newer version */
export function checkState(
  done: number | null,
  { location, migrations }: Pick<MigrationRequest, 'location' | 'migrations'>,
): void {
  const { written } = location;
  if (done === null) {
    throw new LedgerError(`${written} holds tables of another program. Name another ledger with --ledger.`);
  }
  if (done > migrations.length) {
    throw new LedgerError(
      `${written} was written by a newer Hearsay than this (${version}). Update Hearsay to use it.`,
    );
  }
}

export async function migrate(request: MigrationRequest): Promise<void> {
  const { db, dialect, migrations } = request;
  const done = await stateOf(db, dialect);
  checkState(done, request);
  if (done === migrations.length) return;
  if (done !== 0) await keepCopy(request, done!);
  await db.transaction().execute(async (transaction) => {
    await dialect.lockForWriting(transaction);
    // Another process may have done it in the meantime.
    const state = await stateOf(transaction, dialect);
    checkState(state, request);
    if (state === 0) await createMigrationTable(transaction, dialect);
    for (const [index, migration] of migrations.entries()) {
      if (index < state!) continue;
      await migration.run(transaction, dialect);
      const row = { number: index + 1, name: migration.name, hearsay: version, applied: request.now };
      await transaction.insertInto('ledger_migrations').values(row).execute();
    }
  });
}

async function createMigrationTable(db: Kysely<LedgerTables>, { types }: Dialect): Promise<void> {
  await sql`create table if not exists ledger_migrations (number ${sql.raw(types.integer)} primary key,
    name text not null, hearsay text not null, applied text not null)`.execute(db);
}

// A server has its own means, and there the steps are done in one transaction: all of them or none.
async function keepCopy({ db, dialect, location, note }: MigrationRequest, done: number): Promise<void> {
  if (!dialect.copy || location.kind !== 'sqlite') return;
  const copy = `${location.path}.of-step-${done}`;
  if (!existsSync(copy)) await dialect.copy(db, copy);
  note(`The ledger is brought up to this version of Hearsay. A copy as it was is kept: ${copy}`);
}
