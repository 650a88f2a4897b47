// What a time expression says before it is placed on the calendar: the language that recognisers write and that
// `resolve/` reads. Nothing here depends on when the document was published.

/** A stretch of the calendar, the shorter before the longer. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** Where a day or month without a year is looked for: "last Friday", "this coming Friday", "next March". */
export type Toward = 'last' | 'this' | 'coming' | 'next';

export type Expression =
  | CalendarDate
  | NumericDate
  | Season
  | Holiday
  | Era
  | PartOf
  | Shift
  | Same
  | Portion
  | Clock
  | DayPart
  | Interval
  | Duration
  | SetOfTimes
  | Reference;

/** "Friday", "March 3", "3 March 2022", "November of last year" (`whole` is the year then), "in 2022". */
export interface CalendarDate {
  readonly is: 'calendar';
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number | null;
  readonly toward: Toward | null;
  readonly whole: Expression | null;
}

/** "3/4/2022": whether day or month comes first is left to the resolver. */
export interface NumericDate {
  readonly is: 'numeric';
  readonly parts: readonly [number, number];
  readonly year: number;
}

/** "spring 2023", "last summer". */
export interface Season {
  readonly is: 'season';
  /** 1 spring to 4 winter. */
  readonly season: number;
  readonly toward: Toward | null;
  readonly whole: Expression | null;
}

/** "Christmas Eve", "Easter Sunday 2023"; `name` is a key of `lexicon/holidays.ts`. */
export interface Holiday {
  readonly is: 'holiday';
  readonly name: string;
  readonly toward: Toward | null;
  readonly whole: Expression | null;
}

/** "the 1990s", "the 19th century": the years from `first` to `last`. */
interface Era {
  readonly is: 'era';
  readonly unit: 'decade' | 'century';
  readonly first: number;
}

/** "the third quarter of 2015", "the first nine months of 2024", "the second half of May", "the last week of June". */
export interface PartOf {
  readonly is: 'part';
  readonly unit: Unit;
  readonly count: number;
  /** From 1; below 0 counted from the end. */
  readonly from: number;
  readonly toward: Toward | null;
  /** Null: not said; the part of the latest or the coming year. */
  readonly whole: Expression | null;
}

/** "today", "last week", "two years ago" from the time of writing; "two days later" from the narrative. */
export interface Shift {
  readonly is: 'shift';
  readonly unit: Unit;
  readonly by: number;
  readonly from: 'writing' | 'narrative' | Expression;
}

/** "that day", "the same year", "then": what the narrative has come to. */
export interface Same {
  readonly is: 'same';
  readonly unit: Unit | null;
}

/** "earlier this year", "later that month": the whole up to, or from, the moment of writing. */
export interface Portion {
  readonly is: 'portion';
  readonly side: 'earlier' | 'later';
  readonly whole: Expression;
}

/** "9:30 a.m. on Monday", "at noon". */
export interface Clock {
  readonly is: 'clock';
  /** Minutes since midnight; null where "at 9:30" leaves morning or evening open. */
  readonly minutes: number | null;
  readonly utc: boolean;
  readonly day: Expression | null;
}

/** "Tuesday night", "this morning", "overnight". */
export interface DayPart {
  readonly is: 'daypart';
  readonly overnight: boolean;
  readonly day: Expression | null;
}

/** "between March 3 and March 9", "since February 2022", "until last month"; a null end is open. */
export interface Interval {
  readonly is: 'interval';
  readonly from: Expression | null;
  readonly to: Expression | null;
}

/** "six months", "several years" (`count` is null), "the past six months" (`window` places it on the calendar). */
export interface Duration {
  readonly is: 'duration';
  readonly unit: Unit;
  readonly count: number | null;
  readonly window: 'past' | 'coming' | null;
}

/** "daily", "twice a week", "every Monday". */
interface SetOfTimes {
  readonly is: 'set';
  readonly unit: Unit;
  readonly count: number;
}

/** "now", "recently": no place on the calendar. */
export interface Reference {
  readonly is: 'reference';
  readonly to: 'past' | 'present' | 'future';
}

/** An expression and the tokens it stands on, from `first` up to but not including `end`. */
export interface Candidate {
  readonly first: number;
  readonly end: number;
  readonly expression: Expression;
  /** Name of the recogniser or of the join that proposed it. */
  readonly by: string;
}

/** A calendar date of the given parts; the others are open. */
export function calendarDate(parts: Partial<Omit<CalendarDate, 'is'>>): CalendarDate {
  return {
    is: 'calendar',
    year: null,
    month: null,
    day: null,
    weekday: null,
    toward: null,
    whole: null,
    ...parts,
  };
}
