// Two statements in, whether they say the same out.
//
// Quotations agree in their words up to edits; paraphrases share the words that carry the claim, and fewer of them are
// asked for where a figure or the source agrees too. Figures that differ, or a denial on one side, make two claims.
//
// Wrong when: a paraphrase shares no words with the other ("left their units" / "deserted"); two events of one kind are
// told in the same words with the same number (two crashes with four dead).
import type { ContentWord } from './content-words.ts';
import type { Said } from './statement.ts';

export type Compared = Pick<Said, 'words' | 'figures' | 'quotation' | 'denied' | 'negated' | 'sources'>;

export interface Likeness {
  /** Weight of what both have, of all that either has. */
  readonly overlap: number;
  /** Weight of what both have, of what the shorter has. */
  readonly cover: number;
  /** How much both have, as a number of plain words. */
  readonly shared: number;
}

export function likeness(a: readonly ContentWord[], b: readonly ContentWord[]): Likeness {
  const inB = new Map(b.map(({ stem, weight }) => [stem, weight]));
  const shared = a.reduce(
    (sum, { stem, weight }) => sum + (inB.has(stem) ? Math.max(weight, inB.get(stem)!) : 0),
    0,
  );
  const [wholeA, wholeB] = [weightOf(a), weightOf(b)];
  const least = Math.min(wholeA, wholeB);
  const either = Math.max(wholeA + wholeB - shared, shared);
  return {
    overlap: either === 0 ? 0 : shared / either,
    cover: least === 0 ? 0 : Math.min(1, shared / least),
    shared,
  };
}

export function saysTheSame(a: Compared, b: Compared): boolean {
  return a.denied === b.denied && a.negated === b.negated && isAlike(a, b);
}

/** Whether they are about the same, be it the same or the opposite that they say of it. */
export function isAlike(a: Compared, b: Compared): boolean {
  const figures = compareFigures(a, b);
  if (figures === 'differ') return false;
  const { overlap, cover, shared } = likeness(a.words, b.words);
  const bothQuoted = a.quotation === 'direct' && b.quotation === 'direct';
  if (bothQuoted) return shared >= 1.8 && (overlap >= 0.5 || (cover >= 0.8 && shared >= 3));
  if (figures === 'agree') return shared >= 1.8 && (overlap >= 0.3 || cover >= 0.5);
  if (isSameSource(a, b)) return shared >= 2.2 && (overlap >= 0.4 || cover >= 0.7);
  return shared >= 3.2 && (overlap >= 0.5 || (cover >= 0.85 && shared >= 4));
}

/** Figures agree when one of either side has the value of one of the other; they differ when both have some, and none. */
export function compareFigures(a: Compared, b: Compared): 'agree' | 'differ' | 'open' {
  if (a.figures.length === 0 || b.figures.length === 0) return 'open';
  const values = new Set(b.figures.map(({ value, unit }) => `${value} ${unit ?? ''}`));
  return a.figures.some(({ value, unit }) => values.has(`${value} ${unit ?? ''}`)) ? 'agree' : 'differ';
}

export function isSameSource(a: Compared, b: Compared): boolean {
  return a.sources.some((name) => b.sources.includes(name));
}

function weightOf(words: readonly ContentWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}
