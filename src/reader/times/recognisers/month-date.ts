// Dates with the name of a month.
//
//   on [24 February 2022], on [Feb. 24, 2022], in [March 2022], on [the 3rd of May], [last March], in [October]
import { dayAt, dayBefore, towardBefore, yearAt } from '../calendar-words.ts';
import { type CalendarDate, type Candidate, calendarDate } from '../expression.ts';
import { months } from '../lexicon/words.ts';
import type { Recogniser } from '../recogniser.ts';
import { candidate, formAt, isCapitalised, normAt, type Words } from '../words.ts';
import { isMonthName } from './month-names.ts';

export const monthDate: Recogniser = {
  name: 'month date',
  on: [...months.keys()],
  find(words, at) {
    const month = months.get(normAt(words, at))!;
    if (!isCapitalised(formAt(words, at))) return null;
    return dayFirst(words, at, month) ?? monthFirst(words, at, month) ?? monthAlone(words, at, month);
  },
};

function dayFirst(words: Words, at: number, month: number): Candidate | null {
  const day = dayBefore(words, at);
  if (!day) return null;
  return withYear(words, day.first, at + 1, { month, day: day.value });
}

function monthFirst(words: Words, at: number, month: number): Candidate | null {
  const the = normAt(words, at + 1) === 'the' ? 1 : 0;
  const day = dayAt(words, at + 1 + the);
  if (!day || (the === 1 && day.end === at + 3) || isCounting(words, day.end)) return null;
  const { toward, first } = towardBefore(words, at);
  return withYear(words, first, day.end, { month, day: day.value, toward });
}

function monthAlone(words: Words, at: number, month: number): Candidate | null {
  const { toward, first } = towardBefore(words, at);
  const dated = withYear(words, first, at + 1, { month, toward });
  if (dated.end > at + 1 || isMonthName(words, at, toward !== null)) return dated;
  return null;
}

function withYear(
  words: Words,
  first: number,
  end: number,
  parts: Partial<Omit<CalendarDate, 'is'>>,
): Candidate {
  const skipped = /^(?:,|of)$/.test(normAt(words, end)) ? end + 1 : end;
  const year = yearAt(words, skipped);
  const until = year === null ? end : skipped + 1;
  return candidate(monthDate.name, first, until, calendarDate({ ...parts, year }));
}

// "In May 20 people died".
function isCounting(words: Words, at: number): boolean {
  return /^(?:people|percent|%|per|million|billion)$/.test(normAt(words, at));
}
