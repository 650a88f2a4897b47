import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { describeEachDialect, now } from '../../test/ledger/each-dialect.ts';
import { openLedger } from './ledger.ts';
import type { Migration } from './migrations/migration.ts';
import { migrations } from './migrations/migrations.ts';

const next: Migration = {
  name: 'a table more',
  run: async (transaction) => void (await sql`create table more (number integer)`.execute(transaction)),
};
const failing: Migration = {
  name: 'half a step',
  async run(transaction) {
    await sql`create table half (number integer)`.execute(transaction);
    throw new Error('no further');
  },
};

function newPath(content?: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'hearsay-ledger-')), 'test.db');
  if (content !== undefined) writeFileSync(path, content);
  return path;
}

describeEachDialect('opening a ledger', ({ dialect, location }) => {
  const create = async () => {
    const place = await location();
    await (await openLedger(place, { purpose: 'add', now })).close();
    return place;
  };

  it('brings an older one up to date, and keeps a copy of a file', async () => {
    const place = await create();
    const notes: string[] = [];
    const options = {
      purpose: 'read',
      now,
      migrations: [...migrations, next],
      note: (said: string) => notes.push(said),
    } as const;
    const ledger = await openLedger(place, options);
    expect(await ledger.dialect.tableNames(ledger.db)).toContain('more');
    await ledger.close();
    expect(notes).toHaveLength(dialect === 'sqlite' ? 1 : 0);
    if (dialect === 'sqlite') {
      const copy = await openLedger(`${place}.of-step-${migrations.length}`, { purpose: 'read', now });
      expect(await copy.dialect.tableNames(copy.db)).not.toContain('more');
      await copy.close();
    }
  });

  it('leaves it as it was where a step fails', async () => {
    const place = await create();
    const options = { purpose: 'change', now, migrations: [...migrations, next, failing] } as const;
    await expect(openLedger(place, options)).rejects.toThrow('no further');
    const ledger = await openLedger(place, { purpose: 'change', now });
    const names = await ledger.dialect.tableNames(ledger.db);
    expect(names).not.toContain('more');
    expect(names).not.toContain('half');
    await ledger.close();
  });

  it('refuses one of a newer version', async () => {
    const place = await create();
    await (await openLedger(place, { purpose: 'change', now, migrations: [...migrations, next] })).close();
    await expect(openLedger(place, { purpose: 'change', now })).rejects.toThrow(
      /was written by a newer Hearsay than this .* Update Hearsay to use it\.$/,
    );
  });

  it('refuses a database of something else, and changes nothing in it', async () => {
    const place = await location();
    const other: Migration = {
      name: 'other',
      run: async (transaction) => void (await sql`create table bookmarks (url text)`.execute(transaction)),
    };
    const ledger = await openLedger(place, { purpose: 'add', now, migrations: [other] });
    await sql`drop table ledger_migrations`.execute(ledger.db);
    await ledger.close();
    await expect(openLedger(place, { purpose: 'add', now })).rejects.toThrow(
      /holds tables of another program/,
    );
    await expect(openLedger(place, { purpose: 'read', now })).rejects.toThrow(
      /holds tables of another program/,
    );
  });

  it('says how to make one where there is none', async () => {
    const place = await location();
    await expect(openLedger(place, { purpose: 'read', now })).rejects.toThrow(
      /^No ledger at .*: `hearsay add FILE` makes one\.$/,
    );
    if (dialect === 'sqlite') expect(existsSync(place)).toBe(false);
  });

  it('is done by several at once without quarrel', async () => {
    const place = await location();
    const ledgers = await Promise.all(
      Array.from({ length: 3 }, () => openLedger(place, { purpose: 'add', now })),
    );
    for (const ledger of ledgers) await ledger.close();
    expect(ledgers).toHaveLength(3);
  });
});

describe('a file', () => {
  it('of no bytes becomes a ledger', async () => {
    const path = newPath('');
    await expect(openLedger(path, { purpose: 'read', now })).rejects.toThrow(/^No ledger at/);
    const ledger = await openLedger(path, { purpose: 'add', now });
    expect(await ledger.dialect.tableNames(ledger.db)).toContain('documents');
    await ledger.close();
  });

  it.each(['read', 'change', 'add'] as const)(
    'of garbage is refused and left as it is (to %s)',
    async (purpose) => {
      const garbage = 'This is no ledger. '.repeat(400);
      const path = newPath(garbage);
      await expect(openLedger(path, { purpose, now })).rejects.toThrow(
        /is no Hearsay ledger: .* --ledger\.$/,
      );
      expect(readFileSync(path, 'utf8')).toBe(garbage);
    },
  );

  it('that is a folder is refused', async () => {
    await expect(openLedger(tmpdir(), { purpose: 'add', now })).rejects.toThrow(/is a folder\. Name a file/);
  });

  it('in a folder that is not there is refused, with the command that makes it', async () => {
    const path = join(tmpdir(), 'no such folder', 'test.db');
    await expect(openLedger(path, { purpose: 'add', now })).rejects.toThrow(
      /Make it first: mkdir -p ".*no such folder"$/,
    );
  });
});

describe('a server', () => {
  it('that does not answer is told of, without the password', async () => {
    const place = 'postgres://somebody:secret@127.0.0.1:1/hearsay';
    const failure = openLedger(place, { purpose: 'read', now });
    await expect(failure).rejects.toThrow(/^No PostgreSQL answers at postgres:\/\/somebody@127/);
    await expect(failure).rejects.not.toThrow(/secret/);
  });
});
