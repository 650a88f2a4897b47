// Which predicted attribution stands for which of the reference: one to one, the best pairs first.
import type { Span } from '../../src/reader/index.ts';
import { dice, isSame, shared } from './sets.ts';
import { wordsIn } from './words.ts';

export const roles = ['source', 'cue', 'content'] as const;
export type Role = (typeof roles)[number];

/** An attribution as the corpora have it: plain spans, no nesting. */
export type AnnotatedAttribution = Readonly<Record<Role, readonly Span[]>>;

/** An attribution as sets of indexes of words. */
export type AttributionWords = Readonly<Record<Role, ReadonlySet<number>>>;

/** Scores a pair; 0: they do not match. */
export type PairScore = (predicted: AttributionWords, gold: AttributionWords) => number;

export interface Pair {
  /** Index into the predicted attributions. */
  readonly predicted: number;
  /** Index into those of the reference. */
  readonly gold: number;
}

export function attributionWords(
  { source, cue, content }: AnnotatedAttribution,
  words: readonly Span[],
): AttributionWords {
  return { source: wordsIn(source, words), cue: wordsIn(cue, words), content: wordsIn(content, words) };
}

/** Takes the best pair, then the best of what is left; of equals the earlier. */
export function matchOneToOne(
  predicted: readonly AttributionWords[],
  gold: readonly AttributionWords[],
  score: PairScore,
): Pair[] {
  const pairs = predicted
    .flatMap((p, i) => gold.map((g, j) => ({ predicted: i, gold: j, score: score(p, g) })))
    .filter((pair) => pair.score > 0)
    .sort((a, b) => b.score - a.score);
  const taken = { predicted: new Set<number>(), gold: new Set<number>() };
  return pairs.filter((pair) => {
    if (taken.predicted.has(pair.predicted) || taken.gold.has(pair.gold)) return false;
    taken.predicted.add(pair.predicted);
    taken.gold.add(pair.gold);
    return true;
  });
}

/** Content shares half of its words. */
export const contentFound: PairScore = (p, g) => {
  const share = dice(p.content, g.content);
  return share >= 0.5 ? share : 0;
};

/** Content shares half of its words, and the sources overlap or both are absent. */
export const overlapping: PairScore = (p, g) => (sourceAgrees(p, g) ? contentFound(p, g) : 0);

/** The same words of content and source, and overlapping cues. */
export const strictlySame: PairScore = (p, g) =>
  isSame(p.content, g.content) && isSame(p.source, g.source) && shared(p.cue, g.cue) > 0 ? 1 : 0;

export function sourceAgrees(p: AttributionWords, g: AttributionWords): boolean {
  return (p.source.size === 0 && g.source.size === 0) || shared(p.source, g.source) > 0;
}
