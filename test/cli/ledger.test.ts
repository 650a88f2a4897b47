import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openLedger } from '../../src/ledger/ledger.ts';
import { serverAccount } from '../postgres/server-account.ts';
import { folderOf, hearsay } from './run-hearsay.ts';

const program = fileURLToPath(new URL('../../bin/hearsay', import.meta.url));
const patience = 300_000;
const report =
  'Ingrid Solheim, Norway’s chief mediator, said on Monday that at least 640 people had been killed.\n\n' +
  '“Peru demands a ceasefire if Ecuador withdraws,” Julián Tello told reporters. The Zwolgatar road is closed, he said.';
const other = 'Marisol Andrade said on Tuesday that about 58,000 people had left the ridge.';

function filled(): string {
  const folder = folderOf({ 'solheim.txt': report, 'andrade.txt': other });
  const added = hearsay(folder, [
    'add',
    'solheim.txt',
    'andrade.txt',
    '--published',
    '2031-03-12',
    '--publisher',
    'Harbour Post',
  ]);
  expect(added).toMatchObject({ status: 0, stderr: '' });
  expect(added.stdout).toMatch(
    /^Added 2 documents with \d statements, \d figures? and \d positions? to \.\/hearsay\.db\.\n$/,
  );
  return folder;
}

describe('a ledger at the command line', () => {
  it(
    'is filled, asked and added up',
    () => {
      const folder = filled();
      expect(hearsay(folder, ['add', 'solheim.txt', '--publisher', 'Harbour Post']).stdout).toBe(
        'Added nothing to ./hearsay.db: 1 document was there already.\n',
      );
      const status = JSON.parse(hearsay(folder, ['status', '--format', 'json']).stdout);
      expect(status).toMatchObject({
        documents: 2,
        outlets: 1,
        entities: expect.any(Number),
        attributions: expect.any(Number),
      });
      const [hit] = JSON.parse(
        hearsay(folder, ['search', 'ceasefire', '--quotation', 'direct', '--format', 'json']).stdout,
      );
      expect(hit).toMatchObject({
        outlet: 'Harbour Post',
        published: '2031-03-12',
        quotation: 'direct',
        unnamed: false,
      });
      expect(hearsay(folder, ['search', 'ceasefire']).stdout).toMatch(
        /^reported {4}source .*Julián Tello .*Harbour Post/s,
      );
      expect(hearsay(folder, ['who', 'Tello']).stdout).toMatch(
        /^Julián Tello\n.*Positions\n.*Peru.*Statements\n/s,
      );
      expect(hearsay(folder, ['positions', 'ceasefire', '--format', 'csv']).stdout).toMatch(
        /^actor,issue,stance,.*\r\nPeru,ceasefire,demands,/,
      );
      expect(hearsay(folder, ['figures', 'people']).stdout).toMatch(/at least 640/);
      expect(hearsay(folder, ['search', 'nothing-of-that-kind']).stdout).toMatch(/^No statement fits\./);
    },
    patience,
  );

  it(
    'keeps nothing of a document that was removed, not a byte',
    () => {
      const folder = filled();
      const bytes = () =>
        readdirSync(folder)
          .filter((name) => name.startsWith('hearsay.db'))
          .map((name) => readFileSync(join(folder, name), 'latin1'))
          .join('');
      expect(bytes()).toMatch(/Zwolgatar/);
      expect(bytes()).toMatch(/wolgatar/);
      const removed = hearsay(folder, ['remove', 'solheim.txt']);
      expect(removed).toMatchObject({
        status: 0,
        stdout: 'Removed document 1 (Harbour Post, 2031-03-12).\n',
        stderr: '',
      });
      expect(bytes()).not.toMatch(/wolgat|olheim|withdraw/i);
      expect(bytes()).toMatch(/Andrade/);
      expect(JSON.parse(hearsay(folder, ['status', '--format', 'json']).stdout).documents).toBe(1);
      expect(hearsay(folder, ['remove', 'solheim.txt'])).toMatchObject({
        status: 1,
        stderr: expect.stringMatching(/holds no document "solheim\.txt"/),
      });
    },
    patience,
  );

  it(
    'is read again where another engine has read it, and its entries keep their keys',
    async () => {
      const folder = filled();
      const place = join(folder, 'hearsay.db');
      const keys = async () => {
        const ledger = await openLedger(place, { purpose: 'change', now: '2031-05-01' });
        const rows = await ledger.db.selectFrom('attributions').select('key').orderBy('key').execute();
        await ledger.db.updateTable('readings').set({ engine: '{}' }).where('document_id', '=', 1).execute();
        await ledger.close();
        return rows.map(({ key }) => key);
      };
      const before = await keys();
      expect(hearsay(folder, ['reread']).stdout).toBe('Read 1 document again, of 1 that were due.\n');
      expect(hearsay(folder, ['reread']).stdout).toBe(
        'Nothing to read again: this version has read every text.\n',
      );
      expect(await keys()).toEqual(before);
    },
    patience,
  );

  it(
    'is copied whole, and the copy used as it is',
    () => {
      const folder = filled();
      expect(hearsay(folder, ['backup', 'copy.db']).stdout).toBe('./hearsay.db is copied to copy.db.\n');
      const ofCopy = hearsay(folder, ['search', 'killed', '--ledger', 'copy.db', '--format', 'json']);
      expect(JSON.parse(ofCopy.stdout)).toHaveLength(1);
      expect(hearsay(folder, ['backup', 'copy.db'])).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('is there already'),
      });
    },
    patience,
  );

  it(
    'is asked where it may only be read, and says so where it should be written',
    () => {
      const folder = filled();
      const account = serverAccount();
      const { uid = process.getuid?.() ?? 0, gid = process.getgid?.() ?? 0 } = account;
      chmodSync(dirname(folder), 0o755);
      for (const path of readdirSync(folder)) chmodSync(join(folder, path), 0o444);
      chownSync(folder, uid, gid);
      chmodSync(folder, 0o555);
      const asReader = (args: readonly string[]) =>
        spawnSync(process.execPath, [program, ...args], { ...account, cwd: folder, encoding: 'utf8' });
      expect(asReader(['search', 'killed', '--format', 'json'])).toMatchObject({ status: 0, stderr: '' });
      expect(asReader(['add', 'andrade.txt'])).toMatchObject({
        status: 1,
        stderr:
          'hearsay: ./hearsay.db cannot be written to. Change its permissions, or name another with --ledger.\n',
      });
      chmodSync(folder, 0o755);
      expect(statSync(join(folder, 'hearsay.db')).mode & 0o222).toBe(0);
    },
    patience,
  );

  it.each(['search', 'who x', 'positions', 'figures', 'status', 'remove 1', 'reread', 'backup copy.db'])(
    'is missed by %s in one line, with the next step',
    (command) => {
      const folder = folderOf({});
      expect(hearsay(folder, command.split(' '))).toMatchObject({
        status: 1,
        stdout: '',
        stderr: 'hearsay: No ledger at ./hearsay.db: `hearsay add FILE` makes one.\n',
      });
      expect(existsSync(join(folder, 'hearsay.db'))).toBe(false);
    },
    patience,
  );

  it.each(['add', 'search', 'who', 'positions', 'figures', 'status', 'remove', 'reread', 'backup'])(
    'explains hearsay %s with examples',
    (command) => {
      const { status, stdout } = hearsay(folderOf({}), [command, '--help']);
      expect(status).toBe(0);
      expect(stdout).toMatch(
        new RegExp(`Usage: hearsay ${command}.*--ledger <place>.*Examples:\n {2}hearsay ${command}`, 's'),
      );
    },
    patience,
  );
});
