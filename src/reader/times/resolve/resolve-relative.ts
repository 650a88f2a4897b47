// What is counted from the time of writing or from where the narrative has come to.
import {
  type DayNumber,
  dayPlace,
  eraPlace,
  interval,
  monthPlace,
  monthsPlace,
  type Place,
  shiftMonth,
  weekendPlace,
  weekPlace,
  yearMonthDay,
  yearPlace,
} from '../calendar.ts';
import type { Duration, Expression, Portion, Same, Shift, Unit } from '../expression.ts';
import { neededPrecision, type Situation, toldLast, writingPlace } from './situation.ts';

type Within = (whole: Expression) => Place | null;

/** "last week", "two years ago", "two days later", "a week before Christmas" */
export function resolveShift({ unit, by, from }: Shift, situation: Situation, within: Within): Place | null {
  const base = baseOf(unit, from, situation, within);
  if (!base) return null;
  if (unit === 'weekend' && by === 0) return thisWeekend(base.first, situation);
  const counted = from === 'writing' || by === 0 ? unit : fromDay(unit);
  return shiftPlace(base, counted, by);
}

function baseOf(unit: Unit, from: Shift['from'], situation: Situation, within: Within): Place | null {
  if (from === 'writing') return writingPlace(situation.writing, neededPrecision(unit));
  return from === 'narrative' ? toldLast(situation, unit) : within(from);
}

// A week after a day is a day; a week after this week is a week.
function fromDay(unit: Unit): Unit | 'seven days' {
  return unit === 'week' ? ('seven days' as const) : unit;
}

function shiftPlace(base: Place, unit: Unit | 'seven days', by: number): Place | null {
  const day = by > 0 ? base.last : base.first;
  const { year, month } = yearMonthDay(day);
  switch (unit) {
    case 'day':
      return dayPlace(day + Math.round(by));
    case 'seven days':
      return dayPlace(day + Math.round(7 * by));
    case 'week':
      return weekPlace(day + Math.round(7 * by));
    case 'weekend':
      return weekendPlace(day + 7 * Math.round(by));
    case 'month':
      return shiftedMonth(year, month, Math.round(by));
    case 'quarter':
      return monthsFrom(year, month - ((month - 1) % 3), 3 * Math.round(by), 3);
    case 'half':
      return monthsFrom(year, month - ((month - 1) % 6), 6 * Math.round(by), 6);
    case 'year':
      return Number.isInteger(by) ? safeYear(year + by) : shiftedMonth(year, month, Math.round(12 * by));
    case 'decade':
      return eraPlace('decade', Math.floor(year / 10) * 10 + 10 * Math.round(by));
    case 'century':
      return eraPlace('century', Math.floor(year / 100) * 100 + 100 * Math.round(by));
    case 'hour':
      return dayPlace(day + Math.trunc(by / 24));
    default:
      return dayPlace(day);
  }
}

function shiftedMonth(year: number, month: number, by: number): Place {
  const shifted = shiftMonth(year, month, by);
  return monthPlace(shifted.year, shifted.month);
}

function monthsFrom(year: number, month: number, by: number, count: number): Place {
  const start = shiftMonth(year, month, by);
  return monthsPlace(start.year, start.month, count);
}

// EDTF writes years in four digits.
function safeYear(year: number): Place | null {
  return Math.abs(year) <= 9999 ? yearPlace(year) : null;
}

// On a Monday "this weekend" in the past tense is the one just gone.
function thisWeekend(day: DayNumber, { tense }: Situation): Place {
  const own = weekendPlace(day);
  return tense === 'past' && own.first > day ? weekendPlace(day - 7) : own;
}

/** "that day", "the same month" */
export function resolveSame({ unit }: Same, situation: Situation): Place | null {
  if (unit === null) return situation.told[0]?.place ?? null;
  const told = toldLast(situation, unit);
  return told && shiftPlace({ ...told, last: told.first }, unit, 0);
}

/** "earlier this year" ends with the month of writing, "later this year" begins with it. */
export function resolvePortion({ side, whole }: Portion, situation: Situation, within: Within): Place | null {
  const place = within(whole);
  const { writing } = situation;
  if (!place || !writing || writing.precision === 'year' || place.edtf.length === 10) return place;
  if (writing.day < place.first || writing.day > place.last) return place;
  const byMonth = place.last - place.first > 31 || writing.precision === 'month';
  const first = byMonth ? firstMonth(place) : dayPlace(place.first);
  const last = byMonth ? lastMonth(place) : dayPlace(place.last);
  const now = byMonth ? monthPlace(writing.year, writing.month) : dayPlace(writing.day);
  return side === 'earlier' ? interval(first, now) : interval(now, last);
}

function firstMonth(place: Place): Place {
  const { year, month } = yearMonthDay(place.first);
  return monthPlace(year, month);
}

function lastMonth(place: Place): Place {
  const { year, month } = yearMonthDay(place.last);
  return monthPlace(year, month);
}

/** "the past six months": up to the month of writing; days and weeks up to the day, decades up to the year. */
export function resolveWindow({ unit, count, window }: Duration, situation: Situation): Place | null {
  const { writing } = situation;
  if (window === null || count === null || !writing) return null;
  const sign = window === 'past' ? -1 : 1;
  const step = windowSteps.get(unit);
  const now = step && writingPlace(writing, step.unit);
  if (!step || !now) return null;
  const other = shiftPlace(now, step.unit, sign * Math.round(count * step.by));
  return other && interval(other, now);
}

const windowSteps: ReadonlyMap<Unit, { readonly unit: 'day' | 'month' | 'year'; readonly by: number }> =
  new Map([
    ['day', { unit: 'day', by: 1 }],
    ['week', { unit: 'day', by: 7 }],
    ['month', { unit: 'month', by: 1 }],
    ['quarter', { unit: 'month', by: 3 }],
    ['half', { unit: 'month', by: 6 }],
    ['year', { unit: 'month', by: 12 }],
    ['decade', { unit: 'year', by: 10 }],
    ['century', { unit: 'year', by: 100 }],
  ]);
