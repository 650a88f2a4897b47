// Opens a ledger: the one way in for everything that reads or writes it.
import { existsSync } from 'node:fs';
import { Kysely, type Transaction } from 'kysely';
import type { Dialect, Purpose } from './dialects/dialect.ts';
import { postgresDialect } from './dialects/postgres/postgres.ts';
import { sqliteDialect } from './dialects/sqlite/sqlite.ts';
import { LedgerError } from './ledger-error.ts';
import { type Location, parseLocation } from './location.ts';
import { checkState, migrate, stateOf } from './migrations/migrate.ts';
import type { Migration } from './migrations/migration.ts';
import { migrations as allMigrations } from './migrations/migrations.ts';
import type { LedgerTables } from './tables/tables.ts';

export type Reading = Kysely<LedgerTables>;
export type Writing = Transaction<LedgerTables>;

export interface Ledger {
  readonly location: Location;
  readonly dialect: Dialect;
  /** For queries. */
  readonly db: Reading;
  /** All of the work is stored, or nothing of it; nobody else writes meanwhile. */
  write<T>(work: (transaction: Writing) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** `add` makes a ledger where there is none. */
  readonly purpose: 'read' | 'change' | 'add';
  /** ISO 8601. */
  readonly now: string;
  readonly note?: (message: string) => void;
  readonly migrations?: readonly Migration[];
}

/** @throws {LedgerError} where it cannot be used, with the next step */
export async function openLedger(written: string, options: OpenOptions): Promise<Ledger> {
  const location = parseLocation(written);
  if (location.kind === 'sqlite' && options.purpose !== 'add' && !existsSync(location.path)) {
    throw noLedger(location);
  }
  const ledger = await connect(location, options.purpose === 'read' ? 'read' : 'write');
  try {
    return await prepared(ledger, options);
  } catch (error) {
    await ledger.close().catch(() => undefined);
    throw explained(error, ledger.dialect);
  }
}

// A ledger that is only read is left as it is, unless it is too old to be read.
async function prepared(ledger: Ledger, options: OpenOptions): Promise<Ledger> {
  const { location, dialect, db } = ledger;
  const { purpose, now, note = () => undefined, migrations = allMigrations } = options;
  const done = await stateOf(db, dialect);
  checkState(done, { location, migrations });
  if (done === 0 && purpose !== 'add') throw noLedger(location);
  if (purpose !== 'read') await dialect.prepareToWrite(db);
  if (done === migrations.length) return ledger;
  if (purpose !== 'read') {
    await migrate({ db, dialect, location, migrations, now, note });
    return ledger;
  }
  await ledger.close();
  const writable = await openLedger(location.kind === 'sqlite' ? location.path : location.url, {
    ...options,
    purpose: 'change',
  });
  await writable.close();
  return connect(location, 'read');
}

async function connect(location: Location, purpose: Purpose): Promise<Ledger> {
  const dialect =
    location.kind === 'sqlite' ? await sqliteDialect(location, purpose) : postgresDialect(location);
  const db = new Kysely<LedgerTables>({ dialect: dialect.kysely });
  return {
    location,
    dialect,
    db,
    write: (work) =>
      db.transaction().execute(async (transaction) => {
        await dialect.lockForWriting(transaction);
        return work(transaction);
      }),
    close: () => db.destroy(),
  };
}

function noLedger({ written }: Location): LedgerError {
  return new LedgerError(`No ledger at ${written}: \`hearsay add FILE\` makes one.`);
}

/** The error in a person's words, where they are known. */
export function explained(error: unknown, dialect: Dialect): unknown {
  const message = error instanceof LedgerError ? null : dialect.explain(error);
  return message === null ? error : new LedgerError(message, { cause: error });
}
