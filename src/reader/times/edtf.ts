// Extended Date/Time Format (ISO 8601-2), as far as a record's dates use it.

const datePattern =
  /^(-?\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/;

/** A calendar date: year, month where given, day where given. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** Whether it is a single EDTF date, with or without a time of day: 2024, 2024-12, 2024-12-01, 2024-12-01T09:30:00Z. */
export function isEdtfDate(written: string): boolean {
  return parseEdtfDate(written) !== null;
}

/** The calendar date of a single EDTF date; null where it is none or does not exist. */
export function parseEdtfDate(written: string): CalendarDate | null {
  const match = datePattern.exec(written);
  if (!match) return null;
  const [year, month, day, hour, minute] = match
    .slice(1, 6)
    .map((part) => (part === undefined ? null : Number(part)));
  if (month !== null && month !== undefined && (month < 1 || month > 12)) return null;
  if (day !== null && day !== undefined && (day < 1 || day > daysInMonth(year!, month!))) return null;
  if ((hour ?? 0) > 23 || (minute ?? 0) > 59) return null;
  return { year: year!, month: month ?? null, day: day ?? null };
}

/** Days of a month, 1 to 12, in the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
