// Words into tags: an averaged perceptron over hashed features, from left to right, the best tag at once.
//
// A tag is a part of speech with what English shows on the word: "VERB/VBZ", "VERB/VBN:pass", "PROPN/NNPS".
import type { Lexicon } from './lexicon.ts';
import { addScores, type SparseTable } from './sparse-table.ts';
import { tagTemplates } from './tag-templates.ts';
import { featureRows } from './templates.ts';
import { margin, places, width } from './word-values.ts';

export interface Tagger {
  readonly tags: readonly string[];
  /** For each tag the number of its part of speech, from 1. */
  readonly parts: Int32Array;
  /** The numbers of all tags. */
  readonly every: readonly number[];
  readonly table: SparseTable;
}

export function createTagger(tags: readonly string[], table: SparseTable): Tagger {
  return { tags, parts: partsOf(tags), every: tags.map((_, tag) => tag), table };
}

/** Tags the words of a sentence and leaves each tag in its row (counted from 1), for the parser to look at. */
export function tagWords(
  { tags, parts, every, table }: Tagger,
  { tagSets }: Lexicon,
  values: Int32Array,
  count: number,
): Uint8Array {
  const rows = new Int32Array(tagTemplates.count);
  const scores = new Int32Array(tags.length);
  const found = new Uint8Array(count);
  for (let word = 0; word < count; word++) {
    const base = (word + margin) * width;
    const candidates = candidatesOf(values, base, tagSets) ?? every;
    if (candidates.length > 1) {
      scores.fill(0);
      addScores(table, rows, featureRows(tagTemplates, values, base, table.bits, rows), scores);
    }
    found[word] = best(scores, candidates);
    setTag(values, word, found[word]!, parts);
  }
  return found;
}

/** The tags that a frequent word takes; null for a word that may take any. */
export function candidatesOf(
  values: Int32Array,
  base: number,
  tagSets: Lexicon['tagSets'],
): readonly number[] | null {
  const set = values[base + places.class]!;
  return set === 0 ? null : tagSets[set]!;
}

/** Leaves a tag and its part of speech in the row of a word. `parts` comes from `partsOf`. */
export function setTag(values: Int32Array, word: number, tag: number, parts: Int32Array): void {
  const row = (word + margin) * width;
  values[row + places.tag] = tag + 1;
  values[row + places.part] = parts[tag]!;
}

/** For each tag the number of its part of speech, from 1. */
export function partsOf(tags: readonly string[]): Int32Array {
  const parts = [...new Set(tags.map(partOf))];
  return Int32Array.from(tags, (tag) => parts.indexOf(partOf(tag)) + 1);
}

/** "VERB" of "VERB/VBN:pass". */
export function partOf(tag: string): string {
  return tag.slice(0, tag.indexOf('/'));
}

function best(scores: Int32Array, candidates: readonly number[]): number {
  let winner = candidates[0]!;
  for (const candidate of candidates) if (scores[candidate]! > scores[winner]!) winner = candidate;
  return winner;
}
