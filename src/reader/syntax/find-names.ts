// Names of persons, organizations and places in the words of a document: bytes of `models/names-en.bin` and of the
// word clusters make a finder; sentences in, a tag for every word out. A linear-chain model (CRF).
import type { Clusters } from './clusters.ts';
import { makeGazetteer } from './gazetteer.ts';
import { bestSequence } from './label-sequence.ts';
import { type NameResources, nameRows, type SentenceRows } from './name-features.ts';
import { openWeights } from './weights.ts';

export type NameType = 'PER' | 'LOC' | 'ORG';
/** IOB2: `B-` begins a name, `I-` goes on with it, `O` is outside of names. */
export type NameTag = 'O' | `${'B' | 'I'}-${NameType}`;

export const nameTags: readonly NameTag[] = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG'];

export interface NameFinder extends NameResources {
  /** SHA-256 of the weights, in hexadecimal. */
  readonly hash: string;
  /** The table of weights has `2 ** bits` rows, a column for each of `nameTags`. */
  readonly bits: number;
  readonly weights: Int8Array;
  /** `bestSequence` says how they lie. */
  readonly moves: Int32Array;
}

/** @throws {Error} where the bytes are no weights of a name finder */
export function openNameFinder(bytes: Uint8Array, clusters: Clusters): NameFinder {
  const file = openWeights(bytes);
  const weights = file.table('names', 'int8');
  const bits = Math.log2(weights.length / nameTags.length);
  return {
    hash: file.data('hash'),
    bits,
    weights,
    moves: file.table('moves', 'int32'),
    clusters,
    gazetteer: makeGazetteer(),
  };
}

/** The tags of every sentence of one document. Never throws; linear in the number of words. */
export function findNames(finder: NameFinder, document: readonly (readonly string[])[]): NameTag[][] {
  return nameRows(document, finder, finder.bits).map((rows) =>
    tagsOf(finder, scoresOf(finder.weights, rows)),
  );
}

export interface ScoredNames {
  readonly tags: NameTag[];
  /** Of each word by itself, by how much it looks like part of a name rather than none; in steps of the weights. */
  readonly margins: Int32Array;
}

/** As `findNames`, for names that are written with capitals: a third of the work in running text. */
export function scoreNames(finder: NameFinder, document: readonly (readonly string[])[]): ScoredNames[] {
  return nameRows(document, finder, finder.bits, mayBeName).map((rows) => {
    const scores = scoresOf(finder.weights, rows);
    return { tags: tagsOf(finder, scores), margins: marginsOf(scores) };
  });
}

// A word with a capital, or small words between two such: "Ministry *of the* Interior".
function mayBeName(words: readonly string[], at: number): boolean {
  if (hasCapital(words[at])) return true;
  const before = hasCapital(words[at - 1]) || hasCapital(words[at - 2]);
  return before && (hasCapital(words[at + 1]) || hasCapital(words[at + 2]));
}

function hasCapital(word: string | undefined): boolean {
  return word !== undefined && /\p{Lu}/u.test(word);
}

function tagsOf({ moves }: NameFinder, scores: Int32Array): NameTag[] {
  return bestSequence(scores, moves, nameTags.length).map((label) => nameTags[label]!);
}

function marginsOf(scores: Int32Array): Int32Array {
  const labels = nameTags.length;
  const margins = new Int32Array(scores.length / labels);
  for (let at = 0; at < margins.length; at++) {
    const outside = at * labels;
    let best = scores[outside + 1]!;
    for (let label = 2; label < labels; label++) best = Math.max(best, scores[outside + label]!);
    margins[at] = best - scores[outside]!;
  }
  return margins;
}

// More than all rows of a word together can weigh: without rows it is no name.
const certain = 1 << 20;

function scoresOf(weights: Int8Array, { rows, starts }: SentenceRows): Int32Array {
  const labels = nameTags.length;
  const scores = new Int32Array((starts.length - 1) * labels);
  const sums = new Int32Array(labels);
  for (let at = 0; at + 1 < starts.length; at++) {
    sums.fill(0);
    if (starts[at] === starts[at + 1]) sums[0] = certain;
    for (let i = starts[at]!; i < starts[at + 1]!; i++) {
      const row = rows[i]! * labels;
      for (let label = 0; label < labels; label++) sums[label]! += weights[row + label]!;
    }
    scores.set(sums, at * labels);
  }
  return scores;
}
