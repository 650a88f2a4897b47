// Which tags a word took in the treebanks, as the number of a set of tags. Words are found by the hash of their
// lower-case form; no word itself is kept.
import type { Table, Weights } from './weights.ts';

export interface Lexicon {
  /** The sets of tags, by number; the first is empty. */
  readonly tagSets: readonly (readonly number[])[];
  /** A hash table with open addressing: the hashes of the words, 0 where there is none. */
  readonly keys: Int32Array;
  readonly classes: Uint16Array;
}

/** The set of tags that the word with this hash takes, counted from 1; 0 for a rare word. */
export function tagSetOf({ keys, classes }: Lexicon, hash: number): number {
  const mask = keys.length - 1;
  for (let place = hash & mask; ; place = (place + 1) & mask) {
    const key = keys[place]!;
    if (key === hash) return classes[place]!;
    if (key === 0) return 0;
  }
}

/** The lexicon of these words, by hash, each with the number of its set. At most half of its places are taken, so that looking up stays short. */
export function buildLexicon(words: ReadonlyMap<number, number>, tagSets: Lexicon['tagSets']): Lexicon {
  const size = 2 ** Math.ceil(Math.log2(2 * (words.size + 1)));
  const keys = new Int32Array(size);
  const classes = new Uint16Array(size);
  for (const [hash, tags] of words) {
    let place = hash & (size - 1);
    while (keys[place] !== 0) place = (place + 1) & (size - 1);
    keys[place] = hash;
    classes[place] = tags;
  }
  return { tagSets, keys, classes };
}

export function openLexicon(weights: Weights): Lexicon {
  return {
    tagSets: weights.data('tagSets'),
    keys: weights.table('lexicon.keys', 'int32'),
    classes: weights.table('lexicon.classes', 'uint16'),
  };
}

/** The tables of a weight file that `openLexicon` reads. */
export function lexiconTables({ keys, classes }: Lexicon): Record<string, Table> {
  return { 'lexicon.keys': keys, 'lexicon.classes': classes };
}
