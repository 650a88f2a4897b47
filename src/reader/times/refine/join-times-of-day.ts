// Days and times of day that belong together.
//
//   [9:30 a.m.] on [Monday], [Tuesday] at [noon], [Tuesday] night, the night of [March 3], [9 a.m.] [this morning]
import type { Expression } from '../expression.ts';
import { dayParts } from '../lexicon/words.ts';
import { candidate, follows, normAt, type Words } from '../words.ts';
import type { Extend, Join } from './join.ts';
import { isDay } from './kinds.ts';

/** "Tuesday night", "the night of March 3", "the early hours of Monday" */
export const extendDayPart: Extend = (words, found) => {
  const { expression } = found;
  if (!isDay(expression)) return null;
  const after = normAt(words, found.end);
  if (dayParts.has(after)) {
    return candidate('part of a day', found.first, found.end + 1, part(expression));
  }
  const first = dayPartBefore(words, found.first);
  return first < found.first ? candidate('part of a day', first, found.end, part(expression)) : null;
};

// "the morning of", "the early hours of", "overnight on"
function dayPartBefore(words: Words, at: number): number {
  const before = normAt(words, at - 1);
  const word = normAt(words, at - 2);
  if (before === 'of' && dayParts.has(word)) return normAt(words, at - 3) === 'the' ? at - 3 : at - 2;
  if (follows(words, at - 4, 'the', 'early', 'hours', 'of')) return at - 4;
  return at;
}

function part(day: Expression): Expression {
  return { is: 'daypart', overnight: false, day };
}

/** "9:30 a.m. on Monday", "Monday at 9:30 a.m.", "at noon on Tuesday", "8 p.m. Saturday night" */
export const joinClock: Join = (_, left, right, between) => {
  const [a, b] = [left.expression, right.expression];
  if (a.is === 'clock' && a.day === null && dayOf(b) && /^(?:on|,|of|on the|)$/.test(between)) {
    return candidate('clock and day', left.first, right.end, { ...a, day: dayOf(b) });
  }
  if (
    b.is === 'clock' &&
    b.day === null &&
    dayOf(a) &&
    /^(?:at|,|, at|at about|at around|around|by|shortly before|)$/.test(between)
  ) {
    return candidate('day and clock', left.first, right.end, { ...b, day: dayOf(a) });
  }
  return null;
};

function dayOf(e: Expression): Expression | null {
  if (e.is === 'daypart') return e.day;
  return isDay(e) ? e : null;
}
