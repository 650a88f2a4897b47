// Questions about expressions that several joins ask.
import type { CalendarDate, Expression } from '../expression.ts';

/** "Friday", nothing more. */
export function isWeekday(e: Expression): e is CalendarDate & { readonly weekday: number } {
  return e.is === 'calendar' && e.weekday !== null && e.month === null && e.year === null;
}

/** "2022", nothing more. */
export function isYear(e: Expression): e is CalendarDate & { readonly year: number } {
  return e.is === 'calendar' && e.year !== null && e.month === null;
}

/** A month or a day of a month of which the year is not said. */
export function lacksYear(e: Expression): e is CalendarDate & { readonly month: number } {
  return e.is === 'calendar' && e.month !== null && e.year === null && e.whole === null && e.toward === null;
}

/** Whether it names a day, so that a time of day can go with it. */
export function isDay(e: Expression): boolean {
  if (e.is === 'calendar') return e.weekday !== null || e.day !== null;
  if (e.is === 'shift' || e.is === 'same') return e.unit === 'day';
  return e.is === 'holiday' || e.is === 'numeric';
}

/** "last year", "that year": a year that is said by pointing. */
export function pointsAtYear(e: Expression): boolean {
  return (e.is === 'shift' || e.is === 'same') && e.unit === 'year';
}

/** Whether it has a place on the calendar, of which there can be a beginning and an end. */
export function isPlaced(e: Expression): boolean {
  return !['duration', 'set', 'reference', 'interval', 'portion'].includes(e.is);
}
