// Two statements in, how they stand to each other out: one claim, a contradiction, or nothing to each other.
import { type ContradictionKind, findContradiction } from '../contradictions/find-contradiction.ts';
import { compareFigures, saysTheSame } from './same-statement.ts';
import type { Said } from './statement.ts';

export type Relation = 'same' | ContradictionKind | null;

export type Relatable = Said & {
  /** Of the publication; null where it is not known. */
  readonly day: number | null;
};

/** Words alone: a stand that is taken again after a month and a half is another event. */
const mostDays = 45;
/** A figure or a quotation that comes again is still the same. */
export const mostDaysOfWords = 366;

export function relate(a: Relatable, b: Relatable): Relation {
  const apart = a.day === null || b.day === null ? 0 : Math.abs(a.day - b.day);
  if (apart > mostDaysOfWords) return null;
  if (saysTheSame(a, b)) return apart <= (isLasting(a, b) ? mostDaysOfWords : mostDays) ? 'same' : null;
  return findContradiction(a, b);
}

function isLasting(a: Relatable, b: Relatable): boolean {
  return compareFigures(a, b) === 'agree' || (a.quotation === 'direct' && b.quotation === 'direct');
}
