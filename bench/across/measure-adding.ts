// How long it takes to add one document, with everything across documents brought up to date, to a ledger of many: made
// records, all of one year, so that none is too old to say the same as another.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { openLedger } from '../../src/ledger/ledger.ts';
import { originsOf } from '../../src/ledger/origins/origins-of.ts';
import { addRecords } from '../../src/ledger/store/add-records.ts';
import type { HearsayRecord } from '../../src/reader/index.ts';
import { createMadeRecords } from '../ledger/made-records.ts';

const atOnce = 200;
const measured = 200;
const asked = 40;
/** Milliseconds between two lines about the progress. */
const between = 60_000;

export async function measureAdding(originals: readonly HearsayRecord[], count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-scale-'));
  const now = '2031-10-01T00:00:00.000Z';
  const ledger = await openLedger(join(folder, 'scale.db'), { purpose: 'add', now });
  try {
    const made = createMadeRecords(originals, Math.ceil(count / 365));
    const start = performance.now();
    let told = start;
    for (let first = 0; first < count; first += atOnce) {
      const some = Array.from({ length: Math.min(atOnce, count - first) }, (_, at) => ({
        record: made.at(first + at),
        place: null,
      }));
      await addRecords(ledger, some, { now });
      if (performance.now() - told > between) {
        told = performance.now();
        console.error(`${first + atOnce} documents after ${((told - start) / 1000).toFixed(0)} s`);
      }
    }
    const seconds = (performance.now() - start) / 1000;
    console.log(
      `\n${count.toLocaleString('en')} documents linked and stored in ${seconds.toFixed(0)} s: ${((1000 * seconds) / count).toFixed(1)} ms each`,
    );
    const times: number[] = [];
    for (let at = 0; at < measured; at++) {
      const record = made.at(count + at);
      const begin = performance.now();
      await addRecords(ledger, [{ record, place: null }], { now });
      times.push(performance.now() - begin);
    }
    report('adding one more', times);
    const took: number[] = [];
    for (let at = 0; at < asked; at++) {
      const { attributions, document } = made.at(Math.floor((at * count) / asked));
      const spans = attributions[0]?.content.spans ?? [];
      const begin = performance.now();
      await originsOf(ledger.db, spans.map((span) => document.text.slice(...span)).join(' '));
      took.push(performance.now() - begin);
    }
    report('asking for origins', took);
  } finally {
    await ledger.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!.toFixed(0);
  console.log(`${what}: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, longest ${at(1)} ms`);
}
