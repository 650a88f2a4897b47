// A day of the week.
//
//   on [Friday], [last Friday], [this coming Monday], [next Tuesday]
import { towardBefore } from '../calendar-words.ts';
import { calendarDate } from '../expression.ts';
import { months, weekdays } from '../lexicon/words.ts';
import type { Recogniser } from '../recogniser.ts';
import { candidate, formAt, isCapitalised, normAt, type Words } from '../words.ts';

export const weekday: Recogniser = {
  name: 'weekday',
  on: [...weekdays.keys()],
  find(words, at) {
    if (!isCapitalised(formAt(words, at)) || isName(words, at)) return null;
    const { toward, first } = towardBefore(words, at);
    const value = weekdays.get(normAt(words, at))!;
    return candidate(weekday.name, first, at + 1, calendarDate({ weekday: value, toward }));
  },
};

// "Sun" and "Sat" are words of their own, the other short forms are safe only with a date or a full stop.
function isName(words: Words, at: number): boolean {
  const norm = normAt(words, at);
  const after = normAt(words, at + 1);
  if (norm.length > 6 || norm === 'monday' || norm === 'friday' || norm === 'sunday') {
    return (
      namesBefore.has(normAt(words, at - 1)) ||
      (after === 'night' && /^(?:live|lights|football)$/.test(normAt(words, at + 2)))
    );
  }
  const dated =
    /^\d{1,2}$/.test(after === ',' ? normAt(words, at + 2) : after) ||
    months.has(after === ',' ? normAt(words, at + 2) : after);
  return !dated && !(norm.endsWith('.') && !/^(?:sun|sat|mon|wed)\.$/.test(norm));
}

const namesBefore: ReadonlySet<string> = new Set(
  'bloody super sheffield ruby freaky fat cyber giving mardi'.split(' '),
);
