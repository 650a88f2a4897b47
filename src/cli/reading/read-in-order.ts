// Parcels in, outcomes out in the same order. A small input is read right here; once that has taken a while, workers on
// every core take over. A bounded number of parcels is in flight, so memory does not grow with the input.
import { performance } from 'node:perf_hooks';
import { Piscina } from 'piscina';
import type { Parcel } from '../../intake/incoming.ts';
import { type Outcome, type ReadSettings, readParcel } from './read-parcel.ts';

/** What came of a parcel, and how many bytes of input it stood for. */
export interface ParcelOutcomes {
  readonly outcomes: readonly Outcome[];
  readonly size: number;
}

export interface Crew {
  /** How many threads may read. */
  readonly jobs: number;
  /** Milliseconds of reading before workers are started: about what starting them costs. */
  readonly patience?: number;
}

const inFlightPerJob = 4;

export async function* readInOrder(
  parcels: AsyncIterable<Parcel>,
  settings: ReadSettings,
  { jobs, patience = 300 }: Crew,
): AsyncGenerator<ParcelOutcomes> {
  const pending: Promise<ParcelOutcomes>[] = [];
  let pool: Piscina | null = null;
  let spent = 0;
  try {
    for await (const parcel of parcels) {
      if (jobs > 1 && spent >= patience) pool ??= startPool(jobs, settings);
      if (pool) {
        pending.push(readInPool(pool, parcel));
        if (pending.length >= jobs * inFlightPerJob) yield await pending.shift()!;
        continue;
      }
      const started = performance.now();
      const outcomes = await readParcel(parcel, settings);
      spent += performance.now() - started;
      yield { outcomes, size: parcel.size };
    }
    for (const one of pending) yield await one;
  } finally {
    await giveUp(pool);
  }
}

// Where the rest is not wanted, a worker may still answer: that nobody waits for the answer is no error.
async function giveUp(pool: Piscina | null): Promise<void> {
  pool?.on('error', () => undefined);
  await pool?.destroy();
}

function startPool(jobs: number, settings: ReadSettings): Piscina {
  const filename = new URL('./worker.js', import.meta.url).href;
  return new Piscina({
    filename,
    name: 'readInWorker',
    minThreads: jobs,
    maxThreads: jobs,
    workerData: settings,
  });
}

// A worker that dies takes its parcel with it: then the parcel's lines are tried one by one, to lose only the one.
async function readInPool(pool: Piscina, parcel: Parcel): Promise<ParcelOutcomes> {
  const { size } = parcel;
  try {
    return { outcomes: await pool.run(parcel), size };
  } catch (error) {
    if (parcel.format === 'jsonl' && parcel.lines.length > 1) {
      const lines = parcel.lines.map((line) => readInPool(pool, { ...parcel, lines: [line] }));
      return { outcomes: (await Promise.all(lines)).flatMap(({ outcomes }) => outcomes), size };
    }
    const line = parcel.format === 'jsonl' ? (parcel.lines[0]?.number ?? null) : null;
    const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return {
      outcomes: [{ path: parcel.path, line, error: `could not be read (${message}). Split it.` }],
      size,
    };
  }
}
