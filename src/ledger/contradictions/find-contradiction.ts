// Two statements in, whether they cannot both hold out, and why.
//
// "At least 9,000 conscripts have left" against "Fewer than 3,000 conscripts have left": the bounds exclude each other.
// "Inspectors had warned the company" against "denied that inspectors had warned the company": a statement and its denial.
//
// Wrong when: two events are told in the same words and neither names its place; a toll rises and nobody says that the
// lower one is outdated; irony.
import type { ContentWord } from '../origins/content-words.ts';
import { isAlike, isSameSource, likeness } from '../origins/same-statement.ts';
import type { Said, StatedFigure } from '../origins/statement.ts';

export type ContradictionKind = 'figures' | 'denial' | 'negation';

export type Opposable = Said & {
  /** Days since 1970 on which it was said or reported; null where nobody says. */
  readonly day: number | null;
};

/** Further apart, figures without a period are those of another day. */
const mostDays = 14;

export function findContradiction(a: Opposable, b: Opposable): ContradictionKind | null {
  if (figuresExclude(a, b)) return 'figures';
  if (a.denied !== b.denied) return isDenial(a, b) ? 'denial' : null;
  return a.negated !== b.negated && isNegation(a, b) ? 'negation' : null;
}

function figuresExclude(a: Opposable, b: Opposable): boolean {
  if (a.denied || b.denied || a.negated !== b.negated || changedItsMind(a, b)) return false;
  const excluding = a.figures.some((first) => b.figures.some((second) => exclude(first, second)));
  if (!excluding || !isOneEvent(a, b)) return false;
  const agreeing = a.figures.some((first) => b.figures.some((second) => agree(first, second)));
  const hasPeriod = a.figures.some(({ period }) => period) && b.figures.some(({ period }) => period);
  if (agreeing || (!hasPeriod && daysBetween(a, b) > mostDays)) return false;
  const { shared, overlap, cover } = likeness(a.words, b.words);
  return shared >= 1.8 && (overlap >= 0.4 || cover >= 0.6);
}

function exclude(a: StatedFigure, b: StatedFigure): boolean {
  if (a.unit !== b.unit || !isOneThing(a, b) || !periodsMeet(a.period, b.period)) return false;
  return above(a.low, b.high) || above(b.low, a.high);
}

function above(low: number | null, high: number | null): boolean {
  return low !== null && high !== null && low > high;
}

function agree(a: StatedFigure, b: StatedFigure): boolean {
  return a.value === b.value && a.unit === b.unit && isOneThing(a, b);
}

function isOneThing(a: StatedFigure, b: StatedFigure): boolean {
  return a.counted.length > 0 && a.counted.some((stem) => b.counted.includes(stem));
}

// By their beginnings: "2031-01/.." and "2031-01" begin alike.
function periodsMeet(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [first, second] = [a.split('/')[0]!, b.split('/')[0]!];
  return first.startsWith(second) || second.startsWith(first);
}

function isDenial(a: Opposable, b: Opposable): boolean {
  return daysBetween(a, b) <= 366 && a.negated === b.negated && (isAlike(a, b) || isNarrowDenial(a, b));
}

// The denial leaves out what the other adds: "denied that it was warned" against "inspectors warned Brandt in 2029".
function isNarrowDenial(a: Opposable, b: Opposable): boolean {
  const { shared, cover } = likeness(a.words, b.words);
  return shared >= 1.9 && cover >= 0.55 && isOneEvent(a, b);
}

function isNegation(a: Opposable, b: Opposable): boolean {
  if (!a.attributed || !b.attributed || changedItsMind(a, b)) return false;
  const { shared, overlap } = likeness(a.words, b.words);
  const sameSource = isSameSource(a, b);
  if (!sameSource && !(shared >= 3 && sharesName(a.words, b.words))) return false;
  return isAlike(a, b) && overlap >= 0.6 && daysBetween(a, b) <= mostDays;
}

// One source that says something else on another day has revised it: a shift, not a contradiction.
function changedItsMind(a: Opposable, b: Opposable): boolean {
  return isSameSource(a, b) && daysBetween(a, b) >= 1;
}

// By the names in what is said; where one side has none, by what the two reports are about.
function isOneEvent(a: Opposable, b: Opposable): boolean {
  if (a.names.length > 0 && b.names.length > 0) return a.names.some((name) => b.names.includes(name));
  const [first, second] = [
    [...a.names, ...a.around],
    [...b.names, ...b.around],
  ];
  return first.length === 0 || second.length === 0 || first.some((name) => second.includes(name));
}

function sharesName(a: readonly ContentWord[], b: readonly ContentWord[]): boolean {
  return a.some(({ stem, weight }) => weight > 1 && b.some((other) => other.stem === stem));
}

function daysBetween(a: Opposable, b: Opposable): number {
  return a.day === null || b.day === null ? 0 : Math.abs(a.day - b.day);
}
