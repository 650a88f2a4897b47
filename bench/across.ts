// What is found across documents: on the made corpus of examples/across how much of it is right, and at scale how long it
// takes. The corpus is ours and says so; see docs/across.md.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openLedger } from '../src/ledger/ledger.ts';
import { addRecords } from '../src/ledger/store/add-records.ts';
import type { HearsayRecord } from '../src/reader/index.ts';
import { madeRecords } from '../test/across/corpus.ts';
import { measureAdding } from './across/measure-adding.ts';
import { measureCopies } from './across/measure-copies.ts';
import { measureParagraphs } from './across/measure-paragraphs.ts';
import { type CorpusScore, readExpected, scoreCorpus, type Tally } from './across/score-corpus.ts';
import { dataOption, findShared } from './corpora/shared-data.ts';
import { readOriginals } from './ledger/read-originals.ts';

export const about =
  'copies, origins, contradictions, shifts and people on a made corpus (--misses), and the time at scale (--paragraphs N, --documents N)';

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...dataOption,
      misses: { type: 'boolean', default: false },
      paragraphs: { type: 'string', default: '1000000' },
      documents: { type: 'string', default: '100000' },
    },
  });
  printScore(await scoreMade(), values.misses);
  printCopies();
  if (Number(values.paragraphs) > 0) measureParagraphs(Number(values.paragraphs));
  if (Number(values.documents) > 0) await measureAdding(originalsIn(values.data), Number(values.documents));
}

// Real articles are longer than the made corpus, and repeat each other less.
function originalsIn(data: string): readonly HearsayRecord[] {
  const path = findShared('data/polnear/dev.jsonl', data);
  return path === null ? madeRecords() : readOriginals(path);
}

export async function scoreMade(): Promise<CorpusScore> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-across-'));
  const now = '2031-10-01T00:00:00.000Z';
  const ledger = await openLedger(join(folder, 'made.db'), { purpose: 'add', now });
  try {
    await addRecords(
      ledger,
      madeRecords().map((record) => ({ record, place: null })),
      { now },
    );
    return await scoreCorpus(ledger, readExpected());
  } finally {
    await ledger.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function printScore(score: CorpusScore, withMisses: boolean): void {
  const { right, all, overcounted } = score.claims;
  console.log('A made corpus of 45 documents (examples/across)\n');
  row('copies, pairs of documents', score.copies);
  row('documents of claims', score.documents);
  row('contradictions', score.contradictions);
  row('shifts', score.shifts);
  row('one person, pairs of documents', score.people);
  console.log(`${'number of origins right'.padEnd(34)}${right} of ${all} claims (floor 80 %)`);
  console.log(`${'more than there are, of one'.padEnd(34)}${overcounted.length} claims (floor: none)`);
  if (withMisses) for (const miss of score.misses) console.log(`  ${miss}`);
}

function printCopies(): void {
  console.log('\nReprints made by a program: cuts, changed quotations, new headlines, added notes\n');
  row('copies, pairs of documents', measureCopies());
}

function row(name: string, { right, found, expected }: Tally): void {
  const percent = (part: number, whole: number) =>
    `${whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)} %`;
  console.log(
    `${name.padEnd(34)}precision ${percent(right, found)}, recall ${percent(right, expected)} (${right} of ${expected})`,
  );
}
