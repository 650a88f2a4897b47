// `hearsay serve` from its start to its end: killed without warning, stopped, and started where something else listens.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { DocumentView } from '../src/server/api.ts';
import { serveLedger } from './pages/serve-examples.ts';

const hearsay = fileURLToPath(new URL('../bin/hearsay', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hearsay-serve-'));
const ledger = join(folder, 'serve.db');
writeFileSync(
  join(folder, 'harbour.txt'),
  'The harbour will reopen in May, Ada Brook said. “We are ready,” she told reporters. Lars Holm denied that.\n',
);
execFileSync(process.execPath, [hearsay, 'add', join(folder, 'harbour.txt'), '--ledger', ledger]);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const viewAt = async (address: string) =>
  (await (await fetch(`${address}/api/documents/1`)).json()) as DocumentView;

describe('hearsay serve', { timeout: 120_000 }, () => {
  it('keeps every decision that it has answered, however it is killed', async () => {
    const decided: string[] = [];
    for (let life = 0; life < 4; life++) {
      const { address, end } = await serveLedger(ledger);
      const {
        entries: { a1 },
        reviews,
      } = await viewAt(address);
      expect(reviews.map(({ note }) => note)).toEqual(decided.slice(-1));
      for (let each = 0; each < 5; each++) {
        const note = `${life}.${each}`;
        const body = JSON.stringify({
          document: 1,
          kind: 'attribution',
          key: a1!.key,
          action: 'accept',
          note,
        });
        const headers = { 'content-type': 'application/json' };
        const { ok } = await fetch(`${address}/api/reviews`, { method: 'POST', body, headers });
        if (ok) decided.push(note);
      }
      expect(await end('SIGKILL')).toBeNull();
    }
    const { address, end } = await serveLedger(ledger);
    expect((await viewAt(address)).reviews).toMatchObject([{ note: '3.4', decision: 'accepted' }]);
    await end('SIGTERM');
    expect(decided).toHaveLength(20);
  });

  it('ends with success where it is stopped, and answers nobody any more', async () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const { address, errors, end } = await serveLedger(ledger);
      expect(await end(signal)).toBe(0);
      expect(errors.join('')).toBe('');
      await expect(fetch(address)).rejects.toThrow();
    }
  });

  it('says in a line that a port is taken, and what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const words = [hearsay, 'serve', '--ledger', ledger, '--port', String(port)];
    const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    other.close();
    expect(status).not.toBe(0);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/Port \d+ of 127\.0\.0\.1 is taken.*--port 0/),
    ]);
  });
});
