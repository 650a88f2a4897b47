// The same articles read alone and added, by the built command line on all cores; best of three, turn by turn.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HearsayRecord } from '../../src/reader/index.ts';
import { createMadeRecords } from './made-records.ts';
import type { Places } from './places.ts';

export interface AddingTimes {
  readonly documents: number;
  /** Milliseconds. */
  readonly reading: number;
  readonly adding: number;
  /** Adding what is there already. */
  readonly again: number;
}

const program = fileURLToPath(new URL('../../bin/hearsay', import.meta.url));
const documents = 600;
const rounds = 3;

export async function compareAdding(
  places: Places,
  originals: readonly HearsayRecord[],
  folder: string,
): Promise<AddingTimes> {
  const corpus = join(folder, 'adding.jsonl');
  const made = createMadeRecords(originals);
  writeFileSync(corpus, Array.from({ length: documents }, (_, number) => lineOf(made.at(number))).join(''));
  const times = { reading: [] as number[], adding: [] as number[], again: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    const ledger = await places.newLedger();
    times.reading.push(timeOf(['read', corpus, '--format', 'jsonl', '--out', join(folder, 'records.jsonl')]));
    times.adding.push(timeOf(['add', corpus, '--ledger', ledger]));
    times.again.push(timeOf(['add', corpus, '--ledger', ledger]));
  }
  const { reading, adding, again } = times;
  return { documents, reading: Math.min(...reading), adding: Math.min(...adding), again: Math.min(...again) };
}

function lineOf({ document }: HearsayRecord): string {
  const { id, text, published, url, publisher, title } = document;
  return `${JSON.stringify({ id, text, published, url, publisher, title })}\n`;
}

function timeOf(args: readonly string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`hearsay ${args[0]} failed: ${stderr}`);
  return performance.now() - started;
}
