// Kills `hearsay add` at random moments, and sees each time that the ledger opens, that nothing in it is half, and that
// nothing that was there is gone.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openLedger } from '../../src/ledger/ledger.ts';
import { parseLocation } from '../../src/ledger/location.ts';
import { checkWholeness } from './check-wholeness.ts';

const program = fileURLToPath(new URL('../../bin/hearsay', import.meta.url));

export interface Killing {
  readonly corpus: string;
  /** Cores that read. */
  readonly jobs: number;
  readonly documents: number;
  /** The location of a new ledger, for every time that one is full. */
  readonly newLedger: () => Promise<string>;
  readonly kills: number;
  /** From 0 to 1. */
  readonly random: () => number;
}

export interface Killed {
  /** Runs that were killed while they ran. */
  readonly kills: number;
  /** Ledgers that were filled to the end, over several runs. */
  readonly filled: number;
  readonly problems: readonly string[];
}

export async function killWhileAdding({
  corpus,
  jobs,
  documents,
  newLedger,
  kills,
  random,
}: Killing): Promise<Killed> {
  const problems: string[] = [];
  let location = await newLedger();
  let before = 0;
  let filled = 0;
  let killed = 0;
  const adding = (place: string) => ['add', corpus, '--ledger', place, '--jobs', String(jobs)];
  const whole = await timeOf(adding(await newLedger()));
  while (killed < kills || before < documents) {
    // When enough were killed, the last ledger is filled in peace.
    const patience = killed < kills ? random() * whole : null;
    const wasKilled = await addUntil(adding(location), patience);
    if (wasKilled) killed++;
    const { count, wrong } = await lookInto(location);
    problems.push(...wrong);
    if (count < before) problems.push(`${before - count} documents were lost`);
    if (!wasKilled && count !== documents)
      problems.push(`a whole run left ${count} of ${documents} documents`);
    before = count;
    if (count !== documents) continue;
    filled++;
    if (killed >= kills) break;
    location = await newLedger();
    before = 0;
  }
  return { kills: killed, filled, problems };
}

async function timeOf(args: readonly string[]): Promise<number> {
  const started = performance.now();
  await addUntil(args, null);
  return performance.now() - started;
}

/** Whether it was killed before it ended. */
async function addUntil(args: readonly string[], patience: number | null): Promise<boolean> {
  const child = spawn(process.execPath, [program, ...args], { stdio: 'ignore' });
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  if (patience !== null) {
    await Promise.race([ended, setTimeout(patience)]);
    child.kill('SIGKILL');
  }
  const [, signal] = await ended;
  return signal === 'SIGKILL';
}

async function lookInto(location: string): Promise<{ count: number; wrong: string[] }> {
  const place = parseLocation(location);
  if (place.kind === 'sqlite' && !existsSync(place.path)) return { count: 0, wrong: [] };
  const ledger = await openLedger(location, { purpose: 'add', now: new Date().toISOString() });
  try {
    const { count } = await ledger.db
      .selectFrom('documents')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return { count, wrong: await checkWholeness(ledger) };
  } finally {
    await ledger.close();
  }
}
