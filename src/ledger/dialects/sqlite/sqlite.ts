// A ledger in one file.
import { access, constants, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import {
  type Kysely,
  type Dialect as KyselyDialect,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
} from 'kysely';
import { LedgerError } from '../../ledger-error.ts';
import type { FileLocation } from '../../location.ts';
import type { LedgerTables } from '../../tables/tables.ts';
import { type Dialect, type Purpose, searchTables } from '../dialect.ts';
import { createDriver, type Opening } from './driver.ts';
import { explainSqlite } from './errors.ts';
import { addToSearch, createSearch, matching } from './search.ts';

/** Milliseconds to wait while another process writes. */
const patience = 60_000;

// What a crash of the process leaves behind is whole; one of the machine may cost the last documents, never the file.
const setUp = [
  `pragma busy_timeout = ${patience}`,
  'pragma synchronous = normal',
  'pragma foreign_keys = on',
  'pragma secure_delete = on',
  'pragma cache_size = -64000',
  'pragma temp_store = memory',
];
const setUpToRead = [`pragma busy_timeout = ${patience}`, 'pragma cache_size = -64000'];

/** @throws {LedgerError} where the file cannot be what is asked */
export async function sqliteDialect(location: FileLocation, purpose: Purpose): Promise<Dialect> {
  const opening = await openingOf(location, purpose);
  const kysely: KyselyDialect = {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => createDriver(opening),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
  return {
    name: 'sqlite',
    kysely,
    types: {
      generatedKey: 'integer primary key autoincrement',
      integer: 'integer',
      real: 'real',
      keyOnly: 'without rowid',
    },
    prepareToWrite: startLog,
    // A transaction that writes begins with the lock.
    lockForWriting: async () => undefined,
    prepareSearch: () => [],
    createSearch,
    addToSearch,
    matching,
    tableNames,
    wipeRemoved,
    copy: (db, target) => copyInto(db, target),
    size: () => sizeOf(location.path),
    explain: (error) => explainSqlite(error, location),
  };
}

async function openingOf(location: FileLocation, purpose: Purpose): Promise<Opening> {
  const { path, written } = location;
  const stats = await stat(path).catch(() => null);
  if (stats?.isDirectory()) throw new LedgerError(`${written} is a folder. Name a file with --ledger.`);
  const folder = dirname(path);
  if (!stats && !(await stat(folder).catch(() => null))?.isDirectory()) {
    throw new LedgerError(`There is no folder ${folder} for a ledger. Make it first: mkdir -p "${folder}"`);
  }
  const [isOpen, isWritable] = [
    await allows(path, constants.R_OK),
    await allows(stats ? path : folder, constants.W_OK),
  ];
  if (stats && !isOpen) throw new LedgerError(`${written} cannot be read: permission denied.`);
  if (purpose === 'write') {
    if (!isWritable) throw new LedgerError(explainSqlite({ code: 'SQLITE_READONLY' }, location)!);
    return { file: path, setUp };
  }
  // In a folder that cannot be written to nobody else writes the file either.
  const alone =
    !(await allows(folder, constants.W_OK)) && !(await stat(`${path}-wal`).catch(() => null))?.size;
  return { file: alone ? `${pathToFileURL(path).href}?immutable=1` : path, setUp: setUpToRead };
}

// Others may read while one writes. Who comes in while another starts the log is turned away at once, not after a wait.
async function startLog(db: Kysely<LedgerTables>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return void (await sql`pragma journal_mode = wal`.execute(db));
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'SQLITE_BUSY' || attempt === 50) throw error;
      await setTimeout(100);
    }
  }
}

function allows(path: string, mode: number): Promise<boolean> {
  return access(path, mode).then(
    () => true,
    () => false,
  );
}

async function tableNames(db: Kysely<LedgerTables>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(
    db,
  );
  return rows.map(({ name }) => name);
}

// A word that was deleted from a search stays in its pages until they are written anew, and in the log until that is
// cut to nothing.
async function wipeRemoved(db: Kysely<LedgerTables>): Promise<void> {
  for (const name of searchTables) {
    await sql`insert into ${sql.table(name)}(${sql.ref(name)}) values ('optimize')`.execute(db);
  }
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
}

// Under another name until it is whole.
async function copyInto(db: Kysely<LedgerTables>, target: string): Promise<void> {
  const part = `${target}.${process.pid}.part`;
  await rm(part, { force: true });
  try {
    await sql`vacuum into ${part}`.execute(db);
    await rename(part, target);
  } finally {
    await rm(part, { force: true });
  }
}

async function sizeOf(path: string): Promise<number> {
  const sizes = ['', '-wal'].map((end) =>
    stat(path + end).then(
      ({ size }) => size,
      () => 0,
    ),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
