// Arithmetic of the proleptic Gregorian calendar on day numbers, and stretches of days with the EDTF that writes them.
import { daysInMonth } from './edtf.ts';

/** Days since 1970-01-01, a Thursday. */
export type DayNumber = number;

/** A stretch of the calendar: its EDTF, its first and last day. */
export interface Place {
  readonly edtf: string;
  readonly first: DayNumber;
  readonly last: DayNumber;
}

export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

// After the civil-calendar arithmetic of Richards (Explanatory Supplement to the Astronomical Almanac, 2013): years
// begin in March, so that the leap day comes last.
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const y = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leapDays + dayOfYear - 719468;
}

export function yearMonthDay(number: DayNumber): YearMonthDay {
  const days = number + 719468;
  const era = Math.floor(days / 146097);
  const inEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524) - Math.floor(inEra / 146096)) / 365,
  );
  const dayOfYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function dayPlace(day: DayNumber): Place {
  return { edtf: writeDay(day), first: day, last: day };
}

export function monthPlace(year: number, month: number): Place {
  const first = dayNumber(year, month, 1);
  const last = first + daysInMonth(year, month) - 1;
  return { edtf: `${writeYear(year)}-${pad(month)}`, first, last };
}

/** The month `by` months away, over the ends of years. */
export function shiftMonth(year: number, month: number, by: number): { year: number; month: number } {
  const count = year * 12 + month - 1 + by;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** Year 0 is 1 BC, as in ISO 8601. */
export function yearPlace(year: number): Place {
  return { edtf: writeYear(year), first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
}

/** `199X`, `18XX`. */
export function eraPlace(unit: 'decade' | 'century', firstYear: number): Place {
  const years = unit === 'decade' ? 10 : 100;
  const written = writeYear(firstYear);
  const edtf = unit === 'decade' ? `${written.slice(0, -1)}X` : `${written.slice(0, -2)}XX`;
  return { edtf, first: dayNumber(firstYear, 1, 1), last: dayNumber(firstYear + years - 1, 12, 31) };
}

/** EDTF numbers seasons from 21, spring; they have no agreed days, so the meteorologists' (northern) ones bound them. */
export function seasonPlace(year: number, season: number): Place {
  const start = shiftMonth(year, 3 * season, 0);
  const end = shiftMonth(year, 3 * season, 2);
  return {
    edtf: `${writeYear(year)}-${20 + season}`,
    first: dayNumber(start.year, start.month, 1),
    last: monthPlace(end.year, end.month).last,
  };
}

/** Monday to Sunday. */
export function weekPlace(day: DayNumber): Place {
  const monday = day - weekdayOf(day) + 1;
  return interval(dayPlace(monday), dayPlace(monday + 6));
}

/** Saturday and Sunday of the week of `day`. */
export function weekendPlace(day: DayNumber): Place {
  const monday = day - weekdayOf(day) + 1;
  return interval(dayPlace(monday + 5), dayPlace(monday + 6));
}

/** `count` months from the one given, one month alone as itself. */
export function monthsPlace(year: number, month: number, count: number): Place {
  const end = shiftMonth(year, month, count - 1);
  return interval(monthPlace(year, month), monthPlace(end.year, end.month));
}

/** From the start of one to the end of the other; where their precisions differ, at the finer one. */
export function interval(from: Place, to: Place): Place {
  if (to.first < from.first) return interval(to, from);
  const first = Math.min(from.first, to.first);
  const last = Math.max(from.last, to.last);
  const [start, end] = endsOf(from, to);
  return { edtf: start === end ? start : `${start}/${end}`, first, last };
}

function endsOf(from: Place, to: Place): [string, string] {
  const start = from.edtf.split('/')[0]!;
  const end = to.edtf.split('/').at(-1)!;
  const [a, b] = [precisionOf(start), precisionOf(end)];
  if (a === b && a !== 'season') return [start, end];
  if (a === 'time' || b === 'time') return [start, end];
  const finest = a === 'day' || b === 'day' ? writeDay : writeMonth;
  return [finest(from.first), finest(to.last)];
}

/** The start of a place, for an interval that is open at its end. */
export function openEnd(from: Place | null): Place | null {
  return from && { edtf: `${boundary(from, 'start')}/..`, first: from.first, last: from.last };
}

/** The end of a place, for an interval that is open at its start. */
export function openStart(to: Place | null): Place | null {
  return to && { edtf: `../${boundary(to, 'end')}`, first: to.first, last: to.last };
}

function boundary(place: Place, side: 'start' | 'end'): string {
  const edge = side === 'start' ? place.edtf.split('/')[0]! : place.edtf.split('/').at(-1)!;
  if (edge !== '..' && precisionOf(edge) !== 'season') return edge;
  return writeMonth(side === 'start' ? place.first : place.last);
}

type Precision = 'era' | 'year' | 'month' | 'season' | 'day' | 'time';

function precisionOf(edtf: string): Precision {
  if (edtf.includes('T')) return 'time';
  if (edtf.includes('X')) return 'era';
  const parts = edtf.replace(/^-/, '').split('-');
  if (parts.length === 1) return 'year';
  if (parts.length === 3) return 'day';
  return Number(parts[1]) > 12 ? 'season' : 'month';
}

function writeDay(number: DayNumber): string {
  const { year, month, day } = yearMonthDay(number);
  return `${writeYear(year)}-${pad(month)}-${pad(day)}`;
}

function writeMonth(number: DayNumber): string {
  const { year, month } = yearMonthDay(number);
  return `${writeYear(year)}-${pad(month)}`;
}

function writeYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
