// Times that recur.
//
//   [daily], [every Monday], [each year], [twice a week], 15 [a year], [per day], on [Mondays], an [annual] meeting
import type { Candidate, Unit } from '../expression.ts';
import {
  dayParts,
  frequencies,
  months,
  multiples,
  ordinals,
  pluralUnits,
  pluralWeekdays,
  seasons,
  units,
  weekdays,
} from '../lexicon/words.ts';
import type { Recogniser } from '../recogniser.ts';
import { candidate, formAt, isCapitalised, normAt, numberAt, type Words } from '../words.ts';

export const set: Recogniser = {
  name: 'set',
  on: [...frequencies.keys(), ...pluralWeekdays, 'every', 'each', 'per', 'a', 'an'],
  find(words, at) {
    const norm = normAt(words, at);
    if (norm === 'every' || norm === 'each') return every(words, at);
    if (norm === 'a' || norm === 'an' || norm === 'per') return rate(words, at);
    if (pluralWeekdays.has(norm)) return recurring(at, at + 1, norm === 'weekdays' ? 'day' : 'week');
    const often = frequencies.get(norm)!;
    return isInName(words, at) ? null : recurring(at, at + 1, often.unit, often.count);
  },
};

// "every two years", "every other day", "each Monday morning"
function every(words: Words, at: number): Candidate | null {
  const other = normAt(words, at + 1);
  const ordinal = other === 'other' ? 2 : ordinals.get(other);
  const number =
    ordinal === undefined || ordinal < 2 ? numberAt(words, at + 1) : { value: ordinal, end: at + 2 };
  const unitAt = number?.end ?? at + 1;
  const norm = normAt(words, unitAt);
  const unit = recurringUnit(norm);
  if (!unit || number?.value === null) return null;
  const end = dayParts.has(normAt(words, unitAt + 1)) ? unitAt + 2 : unitAt + 1;
  return recurring(at, end, unit, (number?.value ?? 1) * (multiples.get(norm) ?? 1));
}

function recurringUnit(norm: string): Unit | null {
  const unit = units.get(norm) ?? pluralUnits.get(norm);
  if (unit === 'weekend') return 'week';
  if (unit) return unit;
  if (dayParts.has(norm)) return 'day';
  if (weekdays.has(norm) && norm.length > 5) return 'week';
  return seasons.has(norm) || (months.has(norm) && norm.length > 4) || norm === 'christmas' ? 'year' : null;
}

// "twice a week", "15 a year", "$2m per year"
function rate(words: Words, at: number): Candidate | null {
  const unit = units.get(normAt(words, at + 1));
  const often = normAt(words, at) === 'per' && /^(?:annum|diem)$/.test(normAt(words, at + 1));
  if (often) return recurring(at, at + 2, normAt(words, at + 1) === 'annum' ? 'year' : 'day');
  if (!unit || !isRate(unit) || /^(?:ago|later|earlier|before|after|-)$/.test(normAt(words, at + 2)))
    return null;
  const times = timesBefore(words, at);
  if (times < at) return recurring(times, at + 2, unit);
  if (normAt(words, at) === 'per') return recurring(at, at + 2, unit);
  return isAfterAmount(words, at) ? recurring(at, at + 2, unit) : null;
}

function isRate(unit: Unit): boolean {
  return (
    unit === 'day' ||
    unit === 'week' ||
    unit === 'month' ||
    unit === 'quarter' ||
    unit === 'year' ||
    unit === 'decade'
  );
}

// Where "twice", "once", "three times" before `at` begins; `at` where there is nothing of the kind.
function timesBefore(words: Words, at: number): number {
  const before = normAt(words, at - 1);
  if (/^(?:once|twice|thrice)$/.test(before)) return at - 1;
  if (before !== 'times') return at;
  const number = numberAt(words, at - 2);
  return number?.end === at - 1 ? at - 2 : at;
}

// "15 a year", "15 flights a day", "$5 million a year", "6 percent a year"
function isAfterAmount(words: Words, at: number): boolean {
  const before = normAt(words, at - 1);
  if (
    /^(?:\d.*|%|percent|million|billion|trillion|thousand|hundred|dollars|euros|pounds|bn|m|tons|tonnes)$/.test(
      before,
    )
  )
    return true;
  if (!/^[a-z]+s$|^people$/.test(before)) return false;
  return [2, 3, 4, 5].some((back) => /^\d/.test(normAt(words, at - back)));
}

// "Daily Mail", "China Daily", "Newsweek Weekly"
function isInName(words: Words, at: number): boolean {
  if (!isCapitalised(formAt(words, at))) return false;
  return at > words.first || isCapitalised(formAt(words, at + 1));
}

function recurring(first: number, end: number, unit: Unit, count = 1): Candidate {
  return candidate(set.name, first, end, { is: 'set', unit, count });
}
