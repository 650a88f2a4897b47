// What resolving an expression depends on beside its words: when the document was written, what the narrative has
// come to, and the clause around it.
import {
  type DayNumber,
  dayNumber,
  dayPlace,
  monthPlace,
  type Place,
  yearMonthDay,
  yearPlace,
} from '../calendar.ts';
import { daysInMonth, parseEdtfDate } from '../edtf.ts';
import type { Unit } from '../expression.ts';
import type { Tense } from '../tense.ts';

/** The moment of writing, as precisely as it is known. */
export interface Writing {
  readonly precision: 'year' | 'month' | 'day';
  readonly year: number;
  /** 1 to 12; 1 where the precision is a year. */
  readonly month: number;
  /** The day itself, else the last of the month or year. */
  readonly day: DayNumber;
}

export interface Situation {
  /** Null: not known. */
  readonly writing: Writing | null;
  /** What was said of time before, latest first. */
  readonly told: readonly Told[];
  /** The block that the expression stands in. */
  readonly block: number;
  /** A day that the same sentence names, for "at 9:30". */
  readonly dayOfSentence: Place | null;
  readonly tense: Tense | null;
  /** Of the end of a stretch: where it starts, which it cannot come before. */
  readonly after: Place | null;
  /** Of the start of a stretch: where it ends, which it cannot come after. */
  readonly before: Place | null;
  /** Whether the document writes the day before the month; null: nothing tells. */
  readonly dayFirst: boolean | null;
}

/** Of an expression that is no end of a stretch. */
export const unbounded = { after: null, before: null } as const;

/** A place on the calendar that the narrative came to. */
export interface Told {
  readonly place: Place;
  /** Whether its year stands in the text. */
  readonly explicit: boolean;
  readonly sentence: number;
  readonly block: number;
}

/** The moment of writing from an EDTF date; null where there is none. */
export function writingFrom(edtf: string | null): Writing | null {
  const date = edtf === null ? null : parseEdtfDate(edtf);
  if (!date) return null;
  const { year, month, day } = date;
  const last = dayNumber(year, month ?? 12, day ?? daysInMonth(year, month ?? 12));
  return {
    precision: day !== null ? 'day' : month !== null ? 'month' : 'year',
    year,
    month: month ?? 1,
    day: last,
  };
}

export function writingOn(day: DayNumber): Writing {
  const { year, month } = yearMonthDay(day);
  return { precision: 'day', year, month, day };
}

/** The day, month or year of writing; null where it is not known so precisely. */
export function writingPlace(writing: Writing | null, unit: 'day' | 'month' | 'year'): Place | null {
  if (!writing) return null;
  if (unit === 'year') return yearPlace(writing.year);
  if (writing.precision === 'year') return null;
  if (unit === 'month') return monthPlace(writing.year, writing.month);
  if (writing.precision === 'month') return null;
  return dayPlace(writing.day);
}

const daysOf: Readonly<Record<'day' | 'month' | 'year', number>> = { day: 7, month: 31, year: 366 };

/** What was told last that is as precise as the unit needs: "two days later" counts from a day. */
export function toldLast(situation: Situation, unit: Unit): Place | null {
  const need = daysOf[neededPrecision(unit)];
  return situation.told.find(({ place }) => place.last - place.first < need)?.place ?? null;
}

export function neededPrecision(unit: Unit): 'day' | 'month' | 'year' {
  if (unit === 'month' || unit === 'quarter' || unit === 'half') return 'month';
  return unit === 'year' || unit === 'decade' || unit === 'century' ? 'year' : 'day';
}
