// Every recogniser, and the words at which each is tried.
import { digits, type Recogniser } from '../recogniser.ts';
import { clock } from './clock.ts';
import { dayRange } from './day-range.ts';
import { duration } from './duration.ts';
import { edge } from './edge.ts';
import { era } from './era.ts';
import { holiday } from './holiday.ts';
import { monthDate } from './month-date.ts';
import { narrative } from './narrative.ts';
import { numericDate } from './numeric-date.ts';
import { partOf } from './part-of.ts';
import { portion } from './portion.ts';
import { relativeDay } from './relative-day.ts';
import { relativePeriod } from './relative-period.ts';
import { season } from './season.ts';
import { set } from './set.ts';
import { vague } from './vague.ts';
import { weekday } from './weekday.ts';
import { weekend } from './weekend.ts';
import { year } from './year.ts';

const recognisers: readonly Recogniser[] = [
  numericDate,
  dayRange,
  monthDate,
  weekday,
  weekend,
  relativeDay,
  relativePeriod,
  portion,
  partOf,
  edge,
  season,
  holiday,
  era,
  year,
  clock,
  set,
  duration,
  narrative,
  vague,
];

const byWord = new Map<string, readonly Recogniser[]>();
for (const recogniser of recognisers) {
  for (const word of recogniser.on) {
    if (word !== digits) byWord.set(word, [...(byWord.get(word) ?? []), recogniser]);
  }
}
const onDigits = recognisers.filter(({ on }) => on.includes(digits));

/** The recognisers to try at a token. */
export function recognisersAt(norm: string): readonly Recogniser[] {
  const code = norm.charCodeAt(0);
  if (code >= 48 && code <= 57) return onDigits;
  return byWord.get(norm) ?? none;
}

const none: readonly Recogniser[] = [];
