// Candidates of one sentence in, its time expressions out: joined, extended, and without what stayed incomplete.
// The order is the grammar's: dates are whole before times of day join them, both before intervals do.
import type { Context } from '../../stage.ts';
import type { Candidate } from '../expression.ts';
import { spanOf } from '../recognise.ts';
import type { Words } from '../words.ts';
import { extendEdge } from './extend-edges.ts';
import { type Extend, extendEach, type Join, joinNeighbours } from './join.ts';
import {
  extendEnclosing,
  joinBareWhole,
  joinMonths,
  joinWeekday,
  joinWhole,
  shareYears,
} from './join-dates.ts';
import { extendSince, extendUntil, joinInterval } from './join-intervals.ts';
import { extendOffset, extendUpTo, joinOffset } from './join-offsets.ts';
import { extendDayPart, joinClock } from './join-times-of-day.ts';

type Step = (words: Words, found: readonly Candidate[]) => Candidate[];
const joining =
  (join: Join): Step =>
  (words, found) =>
    joinNeighbours(words, found, join);
const extending =
  (extend: Extend): Step =>
  (words, found) =>
    extendEach(words, found, extend);

const steps: readonly Step[] = [
  joining(joinWeekday),
  joining(joinWhole),
  extending(joinBareWhole),
  joining(joinWhole),
  extending(extendEnclosing),
  (words, found) => shareYears(found, words),
  joining(joinMonths),
  extending(extendDayPart),
  joining(joinClock),
  joining(joinOffset),
  extending(extendOffset),
  extending(extendUpTo),
  extending(extendEdge),
  joining(joinInterval),
  extending(extendSince),
  extending(extendUntil),
];

export function refine(words: Words, found: readonly Candidate[], context: Context): Candidate[] {
  if (found.length === 0) return [];
  const refined = steps.reduce<readonly Candidate[]>((sofar, step) => step(words, sofar), found);
  return refined.flatMap((candidate) => settle(words, candidate, context));
}

// "the first two years" of something else is a duration; "the second half", "the last week" of it are no times.
function settle(words: Words, found: Candidate, context: Context): Candidate[] {
  const { expression } = found;
  if (expression.is !== 'part' || expression.whole !== null || expression.unit === 'quarter') return [found];
  if (expression.count > 1) {
    const { unit, count } = expression;
    return [{ ...found, expression: { is: 'duration', unit, count, window: null } }];
  }
  context.dropped('time', 'settle', spanOf(words, found), 'a part of no period that is told');
  return [];
}
