// The words of English that dates, times of day and durations are made of. Lower case, with straight apostrophes.
import type { Unit } from '../expression.ts';

/** Month names and their abbreviations, with and without the full stop: 1 to 12. */
export const months: ReadonlyMap<string, number> = numbered([
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
]);

/** 1 Monday to 7 Sunday. */
export const weekdays: ReadonlyMap<string, number> = numbered([
  'monday mon',
  'tuesday tues tue',
  'wednesday wed',
  'thursday thurs thur thu',
  'friday fri',
  'saturday sat',
  'sunday sun',
]);

/** "on Mondays". */
export const pluralWeekdays: ReadonlySet<string> = new Set(
  'mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends'.split(' '),
);

/** 1 spring to 4 winter, as EDTF counts them. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 1],
  ['springtime', 1],
  ['summer', 2],
  ['summertime', 2],
  ['autumn', 3],
  ['fall', 3],
  ['winter', 4],
  ['wintertime', 4],
]);

export const dayParts: ReadonlySet<string> = new Set(
  'morning mid-morning midmorning afternoon evening night dawn dusk nightfall midday lunchtime daybreak sunrise sunset'.split(
    ' ',
  ),
);

export const units: ReadonlyMap<string, Unit> = new Map([
  ['second', 'second'],
  ['minute', 'minute'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['night', 'day'],
  ['week', 'week'],
  ['fortnight', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['half', 'half'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
]);

export const pluralUnits: ReadonlyMap<string, Unit> = new Map([
  ['seconds', 'second'],
  ['minutes', 'minute'],
  ['mins', 'minute'],
  ['hours', 'hour'],
  ['hrs', 'hour'],
  ['days', 'day'],
  ['nights', 'day'],
  ['weeks', 'week'],
  ['fortnights', 'week'],
  ['weekends', 'weekend'],
  ['months', 'month'],
  ['quarters', 'quarter'],
  ['years', 'year'],
  ['yrs', 'year'],
  ['decades', 'decade'],
  ['centuries', 'century'],
]);

/** Units that are several of the one they stand for. */
export const multiples: ReadonlyMap<string, number> = new Map([
  ['fortnight', 2],
  ['fortnights', 2],
]);

export const cardinals: ReadonlyMap<string, number> = new Map(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen`
    .split(/\s+/)
    .map((word, index): [string, number] => [word, index + 1]),
);

export const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 20 + 10 * index]),
);

export const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
]);

export const ordinals: ReadonlyMap<string, number> = new Map([
  ...`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth twentieth`
    .split(/\s+/)
    .map((word, index): [string, number] => [word, index + 1]),
  ['last', -1],
  ['final', -1],
]);

/** "the nineties". */
export const namedDecades: ReadonlyMap<string, number> = new Map([
  ['twenties', 1920],
  ['thirties', 1930],
  ['forties', 1940],
  ['fifties', 1950],
  ['sixties', 1960],
  ['seventies', 1970],
  ['eighties', 1980],
  ['nineties', 1990],
]);

/** Number words that leave the number open. */
export const vagueNumbers: ReadonlySet<string> = new Set(
  'several few many some countless numerous'.split(' '),
);

/** Words that say how often: "daily" every day, "biweekly" every two weeks. */
export const frequencies: ReadonlyMap<string, { unit: Unit; count: number }> = new Map([
  ['hourly', { unit: 'hour', count: 1 }],
  ['daily', { unit: 'day', count: 1 }],
  ['nightly', { unit: 'day', count: 1 }],
  ['weekly', { unit: 'week', count: 1 }],
  ['fortnightly', { unit: 'week', count: 2 }],
  ['biweekly', { unit: 'week', count: 2 }],
  ['monthly', { unit: 'month', count: 1 }],
  ['bimonthly', { unit: 'month', count: 2 }],
  ['quarterly', { unit: 'month', count: 3 }],
  ['half-yearly', { unit: 'month', count: 6 }],
  ['yearly', { unit: 'year', count: 1 }],
  ['annual', { unit: 'year', count: 1 }],
  ['annually', { unit: 'year', count: 1 }],
  ['biennial', { unit: 'year', count: 2 }],
]);

/** Zones that a clock time may be given in; those that are universal time. */
export const zones: ReadonlySet<string> = new Set(
  'utc gmt z et est edt ct cst cdt mt mst mdt pt pst pdt bst cet cest eet eest msk ist jst kst hkt sgt aest aedt'.split(
    ' ',
  ),
);
export const universalZones: ReadonlySet<string> = new Set('utc gmt z'.split(' '));

function numbered(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    names.flatMap((variants, index) =>
      variants.split(' ').flatMap((name): [string, number][] => [
        [name, index + 1],
        [`${name}.`, index + 1],
      ]),
    ),
  );
}
