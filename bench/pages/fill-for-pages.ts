// A ledger of many documents, with everything across documents worked out: the articles of examples/, in which most words
// are replaced by others of the same length, differently in each round.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { openLedger } from '../../src/ledger/ledger.ts';
import { addRecords } from '../../src/ledger/store/add-records.ts';
import { loadModels } from '../../src/load-models.ts';
import { type HearsayRecord, read } from '../../src/reader/index.ts';
import { madeRecords } from '../../test/across/corpus.ts';
import { createMadeRecords } from '../ledger/made-records.ts';

const examples = new URL('../../examples/', import.meta.url);
const atOnce = 100;
const outlets = 400;
const days = 3_650;

export async function fillForPages(place: string, count: number): Promise<void> {
  const now = '2031-10-01T00:00:00.000Z';
  const originals = [...exampleRecords(), ...madeRecords()];
  const ledger = await openLedger(place, { purpose: 'add', now });
  const made = createMadeRecords(originals, Math.ceil(count / days));
  const start = performance.now();
  let statements = 0;
  for (let first = 0; first < count; first += atOnce) {
    const some = Array.from({ length: Math.min(atOnce, count - first) }, (_, at) => {
      const number = first + at;
      const record = placed(made.at(number), number, count);
      statements += record.attributions.length;
      return { record, place: null };
    });
    await addRecords(ledger, some, { now });
  }
  await ledger.close();
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${count.toLocaleString('en')} documents with ${statements.toLocaleString('en')} statements, added and linked in ${seconds.toFixed(0)} s`,
  );
}

function exampleRecords(): HearsayRecord[] {
  const models = loadModels();
  return readdirSync(examples).flatMap((name) => {
    const article = new URL(`${name}/article.txt`, examples);
    if (!existsSync(article)) return [];
    const { options = {} } = JSON.parse(readFileSync(new URL(`${name}/expected.json`, examples), 'utf8'));
    return [read({ ...options, text: readFileSync(article, 'utf8') }, { models })];
  });
}

function placed(record: HearsayRecord, number: number, count: number): HearsayRecord {
  const day = Date.UTC(2021, 0, 1) + Math.floor((number / count) * days) * 86_400_000;
  return {
    ...record,
    document: {
      ...record.document,
      title: `Report ${number + 1}`,
      publisher: `Outlet ${(number * 7) % outlets}`,
      published: new Date(day).toISOString().slice(0, 10),
    },
  };
}
