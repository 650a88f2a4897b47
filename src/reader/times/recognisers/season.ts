// Seasons. "Spring" and "fall" are also verbs and other nouns, so something must say that a season is meant.
//
//   in [spring 2023], [last summer], in [the autumn], [the fall of 2019]
import { towardBefore, yearAt } from '../calendar-words.ts';
import { calendarDate } from '../expression.ts';
import { seasons } from '../lexicon/words.ts';
import type { Recogniser } from '../recogniser.ts';
import { candidate, formAt, normAt, type Words } from '../words.ts';

export const season: Recogniser = {
  name: 'season',
  on: [...seasons.keys()],
  find(words, at) {
    const { toward, first } = towardBefore(words, at);
    const skipped = normAt(words, at + 1) === 'of' ? at + 2 : at + 1;
    const year = yearAt(words, skipped);
    if (year === null && toward === null && !standsAlone(words, at)) return null;
    if (isDecline(words, at)) return null;
    const start = toward === null && normAt(words, at - 1) === 'the' ? at - 1 : first;
    const whole = year === null ? null : calendarDate({ year });
    const end = year === null ? at + 1 : skipped + 1;
    return candidate(season.name, start, end, {
      is: 'season',
      season: seasons.get(normAt(words, at))!,
      toward,
      whole,
    });
  },
};

// "this fall in prices"
function isDecline(words: Words, at: number): boolean {
  const lower = /^[a-z]+$/.test(formAt(words, at + 2)) && normAt(words, at + 2) !== 'the';
  return normAt(words, at) === 'fall' && normAt(words, at + 1) === 'in' && lower;
}

function standsAlone(words: Words, at: number): boolean {
  const the = normAt(words, at - 1) === 'the' ? 1 : 0;
  const norm = normAt(words, at);
  if (the === 0 && (norm === 'fall' || norm === 'spring') && normAt(words, at - 1) !== 'in') return false;
  const before = normAt(words, at - 1 - the);
  const after = normAt(words, at + 1);
  if (!/^(?:in|during|since|until|by|over|through|throughout|early|late|mid|of|before|after)$/.test(before))
    return false;
  return (
    !/^(?:olympics?|games|of|in|guard|palace|temperatures?)$/.test(after) ||
    (after === 'of' && yearAt(words, at + 2) !== null)
  );
}
