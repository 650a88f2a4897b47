// Fills a ledger with made records, by the way that `hearsay add` stores them.
import { sql } from 'kysely';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { addRecords } from '../../src/ledger/store/add-records.ts';
import type { HearsayRecord } from '../../src/reader/index.ts';
import { createMadeRecords } from './made-records.ts';

export interface Filling {
  readonly documents: number;
  readonly statements: number;
  /** Milliseconds. */
  readonly took: number;
  /** Bytes that the process held after a tenth of the way, and at the end. */
  readonly memory: { readonly early: number; readonly late: number };
}

const batch = 64;

/** Until the ledger holds as many statements as `size`. */
export async function fillLedger(
  ledger: Ledger,
  originals: readonly HearsayRecord[],
  size: number,
  tell: (line: string) => void,
): Promise<Filling> {
  const started = performance.now();
  const made = createMadeRecords(originals);
  let documents = 0;
  let statements = 0;
  let early = 0;
  let told = started;
  while (statements < size) {
    const records = Array.from({ length: batch }, (_, index) => made.at(documents + index));
    // Stored only: what links documents is measured by its own bench.
    const additions = records.map((record) => ({ record, place: null }));
    await addRecords(ledger, additions, { now: new Date().toISOString(), linkers: [] });
    documents += batch;
    statements += records.reduce((sum, { attributions }) => sum + attributions.length, 0);
    if (early === 0 && statements >= size / 10) early = process.memoryUsage.rss();
    if (performance.now() - told > 30_000) {
      told = performance.now();
      tell(`${statements.toLocaleString('en')} statements after ${Math.round((told - started) / 1000)} s`);
    }
  }
  const took = performance.now() - started;
  if (ledger.dialect.name === 'postgres') await sql`vacuum analyze`.execute(ledger.db);
  return { documents, statements, took, memory: { early, late: process.memoryUsage.rss() } };
}
