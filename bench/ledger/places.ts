// Where the ledgers of a measurement lie: files in a folder, or databases of a server of its own.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { type Ledger, openLedger } from '../../src/ledger/ledger.ts';
import { type PostgresServer, startServer } from '../../test/postgres/start-server.ts';

export interface Places {
  newLedger(): Promise<string>;
  open(): Promise<Ledger>;
  close(): Promise<void>;
}

// As a person would set it for a million statements; unlike in the tests, what is stored survives a crash.
const settings = [
  'shared_buffers=1GB',
  'work_mem=64MB',
  'maintenance_work_mem=256MB',
  'synchronous_commit=off',
];

export async function createPlaces(on: 'sqlite' | 'postgres', folder: string): Promise<Places> {
  const server = on === 'postgres' ? await startServer(settings) : null;
  const newLedger = () =>
    server ? createDatabase(server) : Promise.resolve(join(folder, `${randomBytes(6).toString('hex')}.db`));
  return {
    newLedger,
    open: async () => openLedger(await newLedger(), { purpose: 'add', now: new Date().toISOString() }),
    close: async () => server?.stop(),
  };
}

async function createDatabase({ url }: PostgresServer): Promise<string> {
  const name = `bench_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${name} template template0`);
  await client.end();
  const place = new URL(url);
  place.pathname = `/${name}`;
  return place.href;
}
