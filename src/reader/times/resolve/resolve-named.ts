// Seasons and holidays.
import {
  dayNumber,
  dayPlace,
  monthPlace,
  type Place,
  seasonPlace,
  weekdayOf,
  yearMonthDay,
} from '../calendar.ts';
import type { Expression, Holiday, Season } from '../expression.ts';
import { type HolidayRule, holidays } from '../lexicon/holidays.ts';
import { choosePlace } from './nearest.ts';
import type { Situation } from './situation.ts';

type Within = (whole: Expression) => Place | null;

export function resolveSeason(season: Season, situation: Situation, within: Within): Place | null {
  return yearly(season, situation, within, (year) => seasonPlace(year, season.season));
}

export function resolveHoliday(holiday: Holiday, situation: Situation, within: Within): Place | null {
  const rule = holidays.get(holiday.name);
  return rule ? yearly(holiday, situation, within, (year) => dayPlace(holidayIn(year, rule))) : null;
}

function yearly(
  { whole, toward }: Season | Holiday,
  situation: Situation,
  within: Within,
  inYear: (year: number) => Place,
): Place | null {
  if (whole !== null) {
    const year = within(whole);
    return year && inYear(yearMonthDay(year.first).year);
  }
  const { writing } = situation;
  if (!writing || writing.precision === 'year') return null;
  return choosePlace(
    [-2, -1, 0, 1, 2].map((by) => inYear(writing.year + by)),
    toward,
    situation,
    writing,
  );
}

function holidayIn(year: number, rule: HolidayRule): number {
  if ('fromEaster' in rule) return easterSunday(year) + rule.fromEaster;
  if ('day' in rule) return dayNumber(year, rule.month, rule.day);
  const { first, last } = monthPlace(year, rule.month);
  if (rule.nth < 0) return last - ((weekdayOf(last) - rule.weekday + 7) % 7);
  return first + ((rule.weekday - weekdayOf(first) + 7) % 7) + 7 * (rule.nth - 1);
}

// The Gregorian computus (Meeus, Astronomical Algorithms, 1991, ch. 8).
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1);
}
