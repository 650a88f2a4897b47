// Several days of one month, named once.
//
//   from [March 3 to 9], [March 3-9, 2022], [3–9 March 2022], between [3 and 9 March]
import { dayAt, dayBefore, yearAt } from '../calendar-words.ts';
import { type Candidate, calendarDate } from '../expression.ts';
import { months } from '../lexicon/words.ts';
import type { Recogniser } from '../recogniser.ts';
import { candidate, formAt, isCapitalised, normAt, touches, type Words } from '../words.ts';

export const dayRange: Recogniser = {
  name: 'day range',
  on: [...months.keys()],
  find(words, at) {
    if (!isCapitalised(formAt(words, at))) return null;
    return afterMonth(words, at) ?? beforeMonth(words, at);
  },
};

function afterMonth(words: Words, at: number): Candidate | null {
  const from = dayAt(words, at + 1);
  const to = from && dayAt(words, from.end + 1);
  if (!to || to.value <= from.value || isClockOrMonth(words, to.end)) return null;
  if (!joinsDays(words, from.end, from.value, to.value)) return null;
  return range(words, at, [at, to.end], [from.value, to.value]);
}

function beforeMonth(words: Words, at: number): Candidate | null {
  const to = dayBefore(words, at);
  const from = to && dayBefore(words, to.first - 1);
  if (!from || to.value <= from.value || !joinsDays(words, to.first - 1, from.value, to.value)) return null;
  return range(words, at, [from.first, at + 1], [from.value, to.value]);
}

function range(
  words: Words,
  at: number,
  [first, end]: readonly [number, number],
  [from, to]: readonly [number, number],
): Candidate {
  const month = months.get(normAt(words, at))!;
  const comma = normAt(words, end) === ',' ? 1 : 0;
  const year = yearAt(words, end + comma);
  return candidate(dayRange.name, first, year === null ? end : end + comma + 1, {
    is: 'interval',
    from: calendarDate({ year, month, day: from }),
    to: calendarDate({ year, month, day: to }),
  });
}

// "3 and 4 March" are one stretch, "3 and 9 March" only after "between".
function joinsDays(words: Words, at: number, from: number, to: number): boolean {
  const norm = normAt(words, at);
  if (norm === 'and') return to === from + 1 || isBetween(words, at);
  return /^(?:to|through|until|-|–|—|--)$/.test(norm);
}

function isBetween(words: Words, at: number): boolean {
  return [2, 3, 4, 5].some((back) => normAt(words, at - back) === 'between');
}

// "March 3 to 9 a.m.", "March 3 to 9 April"
function isClockOrMonth(words: Words, at: number): boolean {
  return /^[ap]\.?m\.?$/.test(normAt(words, at)) || (months.has(normAt(words, at)) && !touches(words, at));
}
