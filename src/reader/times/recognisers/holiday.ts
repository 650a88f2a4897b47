// Days called by their name.
//
//   since [Christmas], on [New Year's Eve], [Easter Sunday 2023], [last Thanksgiving]
import { towardBefore, yearAt } from '../calendar-words.ts';
import { calendarDate } from '../expression.ts';
import { holidays } from '../lexicon/holidays.ts';
import type { Recogniser } from '../recogniser.ts';
import { candidate, formAt, isCapitalised, normAt, type Words } from '../words.ts';

const longest = 4;

export const holiday: Recogniser = {
  name: 'holiday',
  on: [...new Set([...holidays.keys()].map((name) => name.split(' ')[0]!))],
  find(words, at) {
    if (!isCapitalised(formAt(words, at))) return null;
    for (let length = longest; length > 0; length--) {
      const name = Array.from({ length }, (_, offset) => normAt(words, at + offset)).join(' ');
      if (holidays.has(name)) return named(words, at, at + length, name);
    }
    return null;
  },
};

function named(words: Words, at: number, end: number, name: string) {
  const year = yearAt(words, end);
  const { toward, first } = towardBefore(words, at);
  const whole = year === null ? null : calendarDate({ year });
  return candidate(holiday.name, first, year === null ? end : end + 1, {
    is: 'holiday',
    name,
    toward,
    whole,
  });
}
