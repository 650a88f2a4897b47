import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openLedger } from '../../src/ledger/ledger.ts';
import { folderOf, hearsay } from '../cli/run-hearsay.ts';
import { checkWholeness } from './check-wholeness.ts';
import { describeEachDialect, now } from './each-dialect.ts';
import { killWhileAdding } from './kill-while-adding.ts';
import { madeArticles } from './made-articles.ts';

const program = fileURLToPath(new URL('../../bin/hearsay', import.meta.url));
// Several batches, so that a kill may fall between two.
const documents = 150;
const patience = 600_000;

function corpusIn(folder: string): string {
  return join(folder, 'corpus.jsonl');
}

async function countIn(location: string): Promise<{ count: number; wrong: string[] }> {
  const ledger = await openLedger(location, { purpose: 'change', now });
  const { count } = await ledger.db
    .selectFrom('documents')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  const wrong = await checkWholeness(ledger);
  await ledger.close();
  return { count, wrong };
}

describeEachDialect('adding', ({ dialect, location }) => {
  it(
    'loses nothing, doubles nothing and leaves nothing half when it is killed at any moment',
    async () => {
      const folder = folderOf({ 'corpus.jsonl': madeArticles(documents) });
      const state = { seed: 11 };
      const random = () => {
        state.seed = (Math.imul(state.seed, 1_664_525) + 1_013_904_223) >>> 0;
        return state.seed / 2 ** 32;
      };
      const kills = dialect === 'sqlite' ? 10 : 3;
      const killed = await killWhileAdding({
        corpus: corpusIn(folder),
        jobs: 1,
        documents,
        newLedger: location,
        kills,
        random,
      });
      expect(killed.problems).toEqual([]);
      expect(killed.kills).toBe(kills);
      expect(killed.filled).toBeGreaterThan(0);
    },
    patience,
  );

  it(
    'goes on in two processes at once without doubling anything',
    async () => {
      const folder = folderOf({ 'corpus.jsonl': madeArticles(documents) });
      const ledger = await location();
      const runs = await Promise.all(
        ['first', 'second'].map(async () => {
          const child = spawn(
            process.execPath,
            [program, 'add', corpusIn(folder), '--ledger', ledger, '-j', '1'],
            {
              stdio: ['ignore', 'ignore', 'pipe'],
            },
          );
          const said: string[] = [];
          child.stderr.on('data', (chunk) => said.push(String(chunk)));
          const [status] = await once(child, 'close');
          return { status, said: said.join('') };
        }),
      );
      expect(runs).toEqual([
        { status: 0, said: '' },
        { status: 0, said: '' },
      ]);
      expect(await countIn(ledger)).toEqual({ count: documents, wrong: [] });
    },
    patience,
  );

  it(
    'stops in order at Ctrl-C, and goes on when it is run again',
    async () => {
      const folder = folderOf({ 'corpus.jsonl': madeArticles(600) });
      const ledger = await location();
      const args = ['add', corpusIn(folder), '--ledger', ledger, '-j', '2'];
      const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
      const said: string[] = [];
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk) => said.push(String(chunk)));
      const ended = once(child, 'close');
      await untilSome(ledger);
      child.kill('SIGINT');
      const [status] = await ended;
      expect(status).toBe(130);
      expect(said.join('')).toMatch(
        /stopping; .*Added \d+ documents .*Stopped before the end: run the same command again/s,
      );
      const { count, wrong } = await countIn(ledger);
      expect(wrong).toEqual([]);
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThan(600);
      const again = hearsay(folder, args);
      expect(again.stdout).toContain(`${count} documents were there already`);
      expect(await countIn(ledger)).toEqual({ count: 600, wrong: [] });
    },
    patience,
  );
});

async function untilSome(location: string): Promise<void> {
  for (let attempt = 0; attempt < 1_000; attempt++) {
    const found = await countIn(location).catch(() => ({ count: 0 }));
    if (found.count > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('a full disk', () => {
  it(
    'is told of in one line, and what was added before stays',
    async () => {
      const folder = folderOf({ 'corpus.jsonl': madeArticles(documents) });
      // No file may grow beyond this: as on a disk that is full, the rest of a write is refused.
      const limited = spawn(
        'sh',
        ['-c', 'ulimit -f 700; exec "$@"', 'sh', process.execPath, program, 'add', 'corpus.jsonl'],
        {
          cwd: folder,
          stdio: ['ignore', 'ignore', 'pipe'],
        },
      );
      const said: string[] = [];
      limited.stderr.on('data', (chunk) => said.push(String(chunk)));
      const [status] = await once(limited, 'close');
      expect(said.join('')).toMatch(/^hearsay: \.\/hearsay\.db .*full.*\n$/);
      expect(status).toBe(1);
      expect((await countIn(join(folder, 'hearsay.db'))).wrong).toEqual([]);
      expect(hearsay(folder, ['add', 'corpus.jsonl']).status).toBe(0);
      expect(await countIn(join(folder, 'hearsay.db'))).toEqual({ count: documents, wrong: [] });
    },
    patience,
  );
});
