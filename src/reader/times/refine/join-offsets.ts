// Durations that a date stands beside.
//
//   [two days] after [May 3], [a week] before [Christmas], the day after [Christmas]; [three months] to [September]

import type { Expression } from '../expression.ts';
import { units } from '../lexicon/words.ts';
import { candidate, normAt, withArticle } from '../words.ts';
import type { Extend, Join } from './join.ts';
import { isDay, isPlaced } from './kinds.ts';

export const joinOffset: Join = (words, left, right, between) => {
  const [length, date] = [left.expression, right.expression];
  if (length.is !== 'duration' || length.count === null || !isPlaced(date)) return null;
  const { unit, count } = length;
  if ((between === 'after' || between === 'before') && (isDay(date) || unit === 'year' || unit === 'month')) {
    const by = between === 'after' ? count : -count;
    return candidate('offset from a date', left.first, right.end, { is: 'shift', unit, by, from: date });
  }
  const ends = /^(?:to|ended|ending|to end|to the end)$/.test(between) && length.window === null;
  if (!ends || (unit !== 'month' && unit !== 'week' && unit !== 'year')) return null;
  return withArticle(words, candidate('period up to a date', left.first, right.end, upTo(date, unit, count)));
};

// "the three months ended Sept. 30" begin with July.
function upTo(date: Expression, unit: 'month' | 'week' | 'year', count: number): Expression {
  const months = unit === 'year' ? 12 * count : count;
  const back = unit === 'week' ? 7 * count : months;
  const from: Expression = { is: 'shift', unit: unit === 'week' ? 'day' : 'month', by: 1 - back, from: date };
  return {
    is: 'interval',
    from,
    to: { is: 'shift', unit: unit === 'week' ? 'day' : 'month', by: 0, from: date },
  };
}

/** "the year to March", "the week ending 22 November" */
export const extendUpTo: Extend = (words, found) => {
  if (found.expression.is !== 'calendar' || !/^(?:to|ended|ending)$/.test(normAt(words, found.first - 1)))
    return null;
  const unit = units.get(normAt(words, found.first - 2));
  if ((unit !== 'year' && unit !== 'month' && unit !== 'week') || normAt(words, found.first - 3) !== 'the')
    return null;
  return candidate('period up to a date', found.first - 3, found.end, upTo(found.expression, unit, 1));
};

/** "the day after Christmas", "the week before Easter" */
export const extendOffset: Extend = (words, found) => {
  if (!isDay(found.expression)) return null;
  const side = normAt(words, found.first - 1);
  const unit = units.get(normAt(words, found.first - 2));
  if ((side !== 'after' && side !== 'before') || (unit !== 'day' && unit !== 'week')) return null;
  if (normAt(words, found.first - 3) !== 'the') return null;
  const by = side === 'after' ? 1 : -1;
  return candidate('offset from a date', found.first - 3, found.end, {
    is: 'shift',
    unit,
    by,
    from: found.expression,
  });
};
