// The ledger at scale, on SQLite and on PostgreSQL: adding against reading alone, every query on a ledger of made records,
// memory, and `hearsay add` killed at random moments.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { HearsayRecord } from '../src/reader/index.ts';
import { dataOption, needShared } from './corpora/shared-data.ts';
import { compareAdding } from './ledger/compare-adding.ts';
import { createKilling } from './ledger/crashes.ts';
import { fillLedger } from './ledger/fill-ledger.ts';
import { createPlaces, type Places } from './ledger/places.ts';
import { readOriginals } from './ledger/read-originals.ts';
import { timeQueries } from './ledger/time-queries.ts';

export const about =
  'the ledger: adding against reading, queries at 1,000,000 statements, kill -9 (--size, --on, --parts, --kills)';

const parts = ['adding', 'queries', 'crashes'] as const;
const databases = ['sqlite', 'postgres'] as const;

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...dataOption,
      size: { type: 'string', default: '1000000' },
      on: { type: 'string', default: databases.join(',') },
      parts: { type: 'string', default: parts.join(',') },
      rounds: { type: 'string', default: '40' },
      kills: { type: 'string', default: '200' },
    },
  });
  const originals = readOriginals(needShared('ledger', 'data/polnear/dev.jsonl', values.data));
  const chosen = new Set(values.parts.split(','));
  for (const on of databases.filter((name) => values.on.split(',').includes(name))) {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
    const places = await createPlaces(on, folder);
    console.log(`\n${on}`);
    try {
      if (chosen.has('adding')) await showAdding(places, originals, folder);
      if (chosen.has('queries'))
        await showQueries(places, originals, Number(values.size), Number(values.rounds));
      if (chosen.has('crashes')) await showCrashes(places, folder, Number(values.kills));
    } finally {
      await places.close();
      if (existsSync(folder)) rmSync(folder, { recursive: true });
    }
  }
}

async function showAdding(
  places: Places,
  originals: readonly HearsayRecord[],
  folder: string,
): Promise<void> {
  const { documents, reading, adding, again } = await compareAdding(places, originals, folder);
  console.log(
    `adding ${documents} articles: ${seconds(adding)}, reading alone ${seconds(reading)}: ` +
      `${(adding / reading).toFixed(2)} times; all of them again: ${seconds(again)} (best of three, all cores)`,
  );
}

async function showQueries(
  places: Places,
  originals: readonly HearsayRecord[],
  size: number,
  rounds: number,
): Promise<void> {
  const ledger = await places.open();
  const { documents, statements, took, memory } = await fillLedger(ledger, originals, size, (line) =>
    console.error(line),
  );
  console.log(
    `filled with ${documents.toLocaleString('en')} documents, ${statements.toLocaleString('en')} statements in ${seconds(took)}; ` +
      `memory ${megabytes(memory.early)} after a tenth, ${megabytes(memory.late)} at the end`,
  );
  await timeQueries(ledger, originals, documents, 3);
  const times = await timeQueries(ledger, originals, documents, rounds);
  console.log(
    `${'milliseconds'.padEnd(40)}${['median', '95 %', 'slowest'].map((name) => name.padStart(9)).join('')}`,
  );
  for (const { name, median, p95, slowest } of times) {
    console.log(name.padEnd(40) + [median, p95, slowest].map((time) => time.toFixed(1).padStart(9)).join(''));
  }
  await ledger.close();
}

async function showCrashes(places: Places, folder: string, kills: number): Promise<void> {
  const { filled, problems, kills: killed } = await createKilling(places, folder, kills);
  console.log(
    `killed ${killed} times while adding, ${filled} ledgers filled: ${problems.length === 0 ? 'nothing lost, doubled or half' : problems.join('; ')}`,
  );
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
