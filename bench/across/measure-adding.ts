// How long it takes to add one document, with everything across documents brought up to date, to a ledger of many. The
// ledger is filled with the records of the made corpus, in which words are replaced by others of the same length, differently
// in each round: names, places and what is counted differ, the language does not.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { openLedger } from '../../src/ledger/ledger.ts';
import { originsOf } from '../../src/ledger/origins/origins-of.ts';
import { addRecords } from '../../src/ledger/store/add-records.ts';
import type { HearsayRecord } from '../../src/reader/index.ts';
import { madeRecords } from '../../test/across/corpus.ts';
import { seeded } from './made-text.ts';

const atOnce = 200;
const measured = 40;

export async function measureAdding(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-scale-'));
  const now = '2031-10-01T00:00:00.000Z';
  const ledger = await openLedger(join(folder, 'scale.db'), { purpose: 'add', now });
  try {
    const made = madeRecords();
    const recordAt = (number: number) => disguise(made[number % made.length]!, number);
    const start = performance.now();
    for (let first = 0; first < count; first += atOnce) {
      const some = Array.from({ length: Math.min(atOnce, count - first) }, (_, at) => ({
        record: recordAt(first + at),
        place: null,
      }));
      await addRecords(ledger, some, { now });
    }
    const seconds = (performance.now() - start) / 1000;
    console.log(
      `\n${count.toLocaleString('en')} documents linked and stored in ${seconds.toFixed(0)} s: ${((1000 * seconds) / count).toFixed(1)} ms each`,
    );
    const times: number[] = [];
    for (let at = 0; at < measured; at++) {
      const record = recordAt(count + at);
      const begin = performance.now();
      await addRecords(ledger, [{ record, place: null }], { now });
      times.push(performance.now() - begin);
    }
    report('adding one more', times);
    const asked: number[] = [];
    for (const { attributions, document } of made.slice(0, measured)) {
      const spans = attributions[0]?.content.spans ?? [];
      const begin = performance.now();
      await originsOf(ledger.db, spans.map((span) => document.text.slice(...span)).join(' '));
      asked.push(performance.now() - begin);
    }
    report('asking for origins', asked);
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

const letters = 'aeioulnrst';

// Nine in ten of the words of five letters and more, each the same throughout the record.
export function disguise(record: HearsayRecord, number: number): HearsayRecord {
  const random = seeded(number + 1);
  const words = new Map<string, string>();
  const replaced = (text: string) =>
    text.replaceAll(/\p{L}{5,}/gu, (word) => {
      const known = words.get(word);
      if (known !== undefined) return known;
      const fresh =
        random() < 0.1
          ? word
          : [...word]
              .map((letter) =>
                /\p{Lu}/u.test(letter) ? letter : letters[Math.floor(random() * letters.length)]!,
              )
              .join('');
      words.set(word, fresh.length === word.length ? fresh : word);
      return words.get(word)!;
    });
  const { document } = record;
  return {
    ...record,
    document: {
      ...document,
      id: `made-${number}`,
      sha256: `made-${number}`,
      url: `https://made.example/${number}`,
      text: replaced(document.text),
    },
    entities: record.entities.map((entity) => ({
      ...entity,
      name: replaced(entity.name),
      roles: entity.roles.map(replaced),
    })),
    figures: record.figures.map((figure) => ({
      ...figure,
      counted: figure.counted && { ...figure.counted, text: replaced(figure.counted.text) },
    })),
  };
}
