// Runs the same tests of a ledger on SQLite and on PostgreSQL.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe } from 'vitest';
import { type Ledger, openLedger } from '../../src/ledger/ledger.ts';
import { createDatabase, serverAddress } from '../postgres/create-database.ts';

export const now = '2031-04-01T12:00:00.000Z';

export interface Place {
  readonly dialect: 'sqlite' | 'postgres';
  /** The location of a ledger that is not made yet. */
  location(): Promise<string>;
  /** An empty ledger, closed when the test ends. */
  open(): Promise<Ledger>;
}

export function describeEachDialect(title: string, tests: (place: Place) => void): void {
  describe.each(['sqlite', 'postgres'] as const)(`${title} (%s)`, { timeout: 120_000 }, (dialect) => {
    const open: Ledger[] = [];
    const folders: string[] = [];
    // The first to ask waits until the server is there.
    if (dialect === 'postgres') beforeAll(async () => void (await serverAddress()), 300_000);
    afterEach(async () => {
      for (const ledger of open.splice(0)) await ledger.close().catch(() => undefined);
      for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
    });
    const location = async () => {
      if (dialect === 'postgres') return createDatabase();
      const folder = mkdtempSync(join(tmpdir(), 'hearsay-ledger-'));
      folders.push(folder);
      return join(folder, 'test.db');
    };
    tests({
      dialect,
      location,
      async open() {
        const ledger = await openLedger(await location(), { purpose: 'add', now });
        open.push(ledger);
        return ledger;
      },
    });
  });
}
