// Speed of the whole reader beside the two English toolkits that npm knows best, on the same articles in one run. They
// give less (tags and names, no attributions): they stand here as a measure of what a reader's time is worth.
import { parseArgs } from 'node:util';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { type PolnearDocument, readPolnear } from './corpora/polnear.ts';
import { dataOption, needShared } from './corpora/shared-data.ts';
import { wordSpans } from './scorers/words.ts';

export const about =
  'MB/s and words/s of the whole reader on one core, beside compromise and wink-nlp (--rounds 5)';

interface Peer {
  readonly name: string;
  read(document: PolnearDocument): unknown;
}

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { ...dataOption, rounds: { type: 'string', default: '5' } },
  });
  const documents = readPolnear(needShared('speed', 'data/polnear/dev.jsonl', values.data));
  const bytes = sum(documents, ({ text }) => Buffer.byteLength(text));
  const words = sum(documents, ({ text }) => wordSpans(text).length);
  const rounds = Number(values.rounds);
  console.log(
    `PolNeAR dev: ${documents.length} articles, ${(bytes / 1e6).toFixed(2)} MB, ${words} words; ` +
      `median of ${rounds} rounds after one to warm up, Node ${process.versions.node}\n`,
  );
  printTable(await timePeers(documents, rounds), bytes, words);
}

async function loadPeers(): Promise<Peer[]> {
  // What is built, as a user runs it: tsx leaves marks in the code that cost time.
  const built = new URL('../dist/index.js', import.meta.url).href;
  const { loadModels, read } = (await import(built)) as typeof import('../src/index.ts');
  const models = loadModels();
  const wink = winkNLP(model);
  return [
    { name: 'hearsay', read: ({ text, published }) => read({ text, published }, { models }) },
    { name: 'compromise', read: ({ text }) => nlp(text) },
    { name: 'wink-nlp', read: ({ text }) => wink.readDoc(text) },
  ];
}

// Interleaved, so that what else the machine does falls on all of them alike.
async function timePeers(
  documents: readonly PolnearDocument[],
  rounds: number,
): Promise<Map<string, number>> {
  const peers = await loadPeers();
  const seconds = new Map(peers.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round++) {
    for (const peer of peers) {
      const start = performance.now();
      for (const document of documents) peer.read(document);
      if (round > 0) seconds.get(peer.name)!.push((performance.now() - start) / 1000);
    }
  }
  return new Map([...seconds].map(([name, times]) => [name, median(times)]));
}

function printTable(seconds: ReadonlyMap<string, number>, bytes: number, words: number): void {
  const yardstick = seconds.get('compromise')!;
  console.log(
    `${''.padEnd(12)}${['MB/s', 'words/s', '× compromise'].map((name) => name.padStart(14)).join('')}`,
  );
  for (const [name, time] of seconds) {
    const cells = [
      (bytes / 1e6 / time).toFixed(2),
      Math.round(words / time).toLocaleString('en'),
      (yardstick / time).toFixed(2),
    ];
    console.log(`${name.padEnd(12)}${cells.map((cell) => cell.padStart(14)).join('')}`);
  }
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function sum<T>(list: readonly T[], of: (item: T) => number): number {
  return list.reduce((total, item) => total + of(item), 0);
}
