// Days, months and years by their names and numbers.
import {
  dayNumber,
  dayPlace,
  monthPlace,
  type Place,
  weekdayOf,
  yearMonthDay,
  yearPlace,
} from '../calendar.ts';
import { daysInMonth } from '../edtf.ts';
import type { CalendarDate, Expression, NumericDate } from '../expression.ts';
import { choosePlace, distance, nearestPlace } from './nearest.ts';
import type { Situation, Told } from './situation.ts';

export function resolveCalendarDate(
  date: CalendarDate,
  situation: Situation,
  within: (whole: Expression) => Place | null,
): Place | null {
  const { year, month, day, weekday } = date;
  if (year !== null) return inYear(year, month, day);
  if (date.whole !== null) {
    const whole = within(date.whole);
    if (!whole) return null;
    if (month === null)
      return weekday === null ? null : dayPlace(whole.first + weekday - weekdayOf(whole.first));
    return inYear(yearMonthDay(whole.first).year, month, day);
  }
  if (month !== null) return withoutYear(date, situation);
  return weekday === null ? null : resolveWeekday(date, weekday, situation);
}

/** Null where there is no such day. */
function inYear(year: number, month: number | null, day: number | null): Place | null {
  if (month === null) return yearPlace(year);
  if (day === null) return monthPlace(year, month);
  return day > daysInMonth(year, month) ? null : dayPlace(dayNumber(year, month, day));
}

function withoutYear(date: CalendarDate, situation: Situation): Place | null {
  const { month, day, weekday } = date;
  const bound = situation.after ?? situation.before;
  const story = bound ? null : storyYear(date, situation);
  if (story !== null) return inYear(story, month, day);
  const { writing } = situation;
  const around = bound ? yearMonthDay(bound.first).year : writing?.year;
  if (around === undefined) return null;
  const places = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
    .map((by) => inYear(around + by, month, day))
    .filter((place) => place !== null);
  const fitting = weekday === null ? [] : places.filter(({ first }) => weekdayOf(first) === weekday);
  const from = fitting.length > 0 && day !== null ? fitting : places;
  if (from.length === 0) return null;
  if (!writing)
    return choosePlace(from, null, situation, { precision: 'day', year: around, month: 1, day: 0 });
  if (writing.precision === 'year' && !bound) return null;
  const nearest = nearestPlace(from, writing);
  if (date.toward === null && day !== null && !bound && distance(nearest, writing.day) <= nearby)
    return nearest;
  return choosePlace(from, date.toward, situation, writing);
}

// Nobody leaves the year out of a day that is a year away when the same day is this near: there the tense, which
// errs at times ("was due on December 13"), has no say.
const nearby = 60;

// "The talks began on March 3, 2022. On April 9 they broke off.": the story goes on in the year it has named.
function storyYear(
  { toward, month, day }: CalendarDate,
  { told, tense, writing, block }: Situation,
): number | null {
  const last = told[0];
  if (toward !== null || tense === 'future' || !last || last.block !== block || !namesDayOrMonth(last))
    return null;
  const { year } = yearMonthDay(last.place.first);
  if (writing && year >= writing.year) return null;
  const same = inYear(year, month, day);
  return same && same.last >= last.place.first ? year : year + 1 === writing?.year ? null : year + 1;
}

function namesDayOrMonth({ place, explicit }: Told): boolean {
  return explicit && place.last - place.first < 31;
}

function resolveWeekday({ toward }: CalendarDate, weekday: number, situation: Situation): Place | null {
  const { writing } = situation;
  if (situation.before) return dayPlace(latest(situation.before.first, weekday));
  if (situation.after) return dayPlace(soonest(situation.after.first, weekday));
  if (writing?.precision !== 'day') return null;
  const now = writing.day;
  const monday = now - weekdayOf(now) + 1;
  if (toward === 'last') return dayPlace(latest(now - 1, weekday));
  if (toward === 'next') return dayPlace(monday + 7 + weekday - 1);
  if (toward === 'coming') return dayPlace(soonest(now + 1, weekday));
  if (toward === 'this')
    return dayPlace(situation.tense === 'past' ? latest(now, weekday) : soonest(now, weekday));
  const [before, after] = [latest(now, weekday), soonest(now, weekday)];
  if (situation.tense === 'either') return dayPlace(now - before <= after - now ? before : after);
  return dayPlace(situation.tense === 'future' ? after : before);
}

/** The first such weekday from `from` on. */
function soonest(from: number, weekday: number): number {
  return from + ((weekday - weekdayOf(from) + 7) % 7);
}

/** The latest such weekday up to `until`. */
function latest(until: number, weekday: number): number {
  return until - ((weekdayOf(until) - weekday + 7) % 7);
}

/** "3/4/2022": as the document writes its other dates, else the reading close to the writing, else only the year. */
export function resolveNumericDate({ parts, year }: NumericDate, situation: Situation): Place | null {
  const [a, b] = parts;
  const monthFirst = a <= 12 ? inYear(year, a, b) : null;
  const dayFirst = b <= 12 ? inYear(year, b, a) : null;
  if (!monthFirst || !dayFirst) return monthFirst ?? dayFirst;
  if (monthFirst.first === dayFirst.first) return monthFirst;
  if (situation.dayFirst !== null) return situation.dayFirst ? dayFirst : monthFirst;
  const now = situation.writing?.precision === 'day' ? situation.writing.day : null;
  if (now === null) return yearPlace(year);
  const [near, far] = [monthFirst, dayFirst].sort(
    (x, y) => Math.abs(x.first - now) - Math.abs(y.first - now),
  );
  return Math.abs(near!.first - now) <= 14 && Math.abs(far!.first - now) > 14 ? near! : yearPlace(year);
}
