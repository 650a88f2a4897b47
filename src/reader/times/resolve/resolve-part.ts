// Numbered parts of a period: "the third quarter of 2015", "the first nine months of 2024", "the last week of June".
import {
  dayPlace,
  interval,
  monthsPlace,
  type Place,
  shiftMonth,
  weekdayOf,
  yearMonthDay,
  yearPlace,
} from '../calendar.ts';
import type { Expression, PartOf } from '../expression.ts';
import { choosePlace } from './nearest.ts';
import type { Situation } from './situation.ts';

export function resolvePart(
  part: PartOf,
  situation: Situation,
  within: (whole: Expression) => Place | null,
): Place | null {
  if (part.whole === null) return resolveQuarter(part, situation);
  const whole = within(part.whole);
  const found = whole && partOfPlace(part, whole);
  return found && found.first >= whole.first && found.last <= whole.last ? found : null;
}

function resolveQuarter(part: PartOf, situation: Situation): Place | null {
  const { writing } = situation;
  if (!writing || writing.precision === 'year') return null;
  const places = [-2, -1, 0, 1, 2].map((by) => partOfPlace(part, yearPlace(writing.year + by))!);
  return choosePlace(places, part.toward, situation, writing);
}

const monthsOf = { month: 1, quarter: 3, half: 6 };

function partOfPlace(part: PartOf, whole: Place): Place | null {
  const { unit } = part;
  if (unit === 'half' && whole.last - whole.first < 31) return halfOfMonth(part, whole);
  if (unit === 'month' || unit === 'quarter' || unit === 'half') return months(part, whole, monthsOf[unit]);
  if (unit === 'year' || unit === 'decade') return years(part, whole, unit === 'year' ? 1 : 10);
  if (unit === 'day' || unit === 'week') return days(part, whole, unit === 'day' ? 1 : 7);
  return unit === 'weekend' ? weekend(part, whole) : null;
}

function halfOfMonth({ from }: PartOf, whole: Place): Place {
  const middle = whole.first + 14;
  return from === 1
    ? interval(dayPlace(whole.first), dayPlace(middle))
    : interval(dayPlace(middle + 1), dayPlace(whole.last));
}

function months({ from, count }: PartOf, whole: Place, length: number): Place {
  const edge = yearMonthDay(from > 0 ? whole.first : whole.last);
  const by = from > 0 ? (from - 1) * length : from * length + 1;
  const start = shiftMonth(edge.year, edge.month, by);
  return monthsPlace(start.year, start.month, count * length);
}

function years({ from, count }: PartOf, whole: Place, length: number): Place {
  const edge = yearMonthDay(from > 0 ? whole.first : whole.last).year;
  const start = from > 0 ? edge + (from - 1) * length : edge + 1 + from * length;
  return interval(yearPlace(start), yearPlace(start + count * length - 1));
}

function days({ from, count }: PartOf, whole: Place, length: number): Place {
  const start = from > 0 ? whole.first + (from - 1) * length : whole.last + 1 + from * length;
  return interval(dayPlace(start), dayPlace(Math.min(whole.last, start + count * length - 1)));
}

function weekend({ from }: PartOf, whole: Place): Place {
  const saturday =
    from > 0
      ? whole.first + ((6 - weekdayOf(whole.first) + 7) % 7) + 7 * (from - 1)
      : whole.last - 1 - ((weekdayOf(whole.last - 1) - 6 + 7) % 7);
  return interval(dayPlace(saturday), dayPlace(Math.min(whole.last, saturday + 1)));
}
