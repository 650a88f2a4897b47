// Parts of one date that stand apart.
//
//   on [Friday], [Nov. 29]; [November] [last year]; [the third quarter] of [2015]; [the first half] of the year;
//   [Tuesday] [last week]; the week of [March 3]

import { barePeriodAt } from '../calendar-words.ts';
import { type Candidate, calendarDate, type Expression, type PartOf } from '../expression.ts';
import { units } from '../lexicon/words.ts';
import { candidate, normAt, type Words } from '../words.ts';
import type { Extend, Join } from './join.ts';
import { isWeekday, isYear, lacksYear, pointsAtYear } from './kinds.ts';

/** "Friday, Nov. 29", "29 November, a Friday" */
export const joinWeekday: Join = (words, left, right, between) => {
  const [day, date] = isWeekday(left.expression) ? [left, right] : [right, left];
  const { expression } = date;
  if (!isWeekday(day.expression) || expression.is !== 'calendar' || expression.day === null) return null;
  if (expression.weekday !== null || !/^(?:,|, the|the|\(|, a|)$/.test(between)) return null;
  const closed = between === '(' && normAt(words, right.end) === ')' ? 1 : 0;
  const { weekday, toward } = day.expression;
  return candidate('weekday and date', left.first, right.end + closed, {
    ...expression,
    weekday,
    toward: expression.toward ?? toward,
  });
};

/** "November last year", "the third quarter of 2015", "Tuesday last week" */
export const joinWhole: Join = (_, left, right, between) => {
  const of = between === 'of' || between === 'of the' || between === 'in' || between === 'in the';
  if (!of && between !== '' && between !== ',') return null;
  const expression = withWhole(left.expression, right.expression, of);
  return expression && candidate('part and whole', left.first, right.end, expression);
};

function withWhole(part: Expression, whole: Expression, of: boolean): Expression | null {
  if (part.is === 'part' && part.whole === null) {
    const near = of || (part.unit === 'quarter' && (isYear(whole) || pointsAtYear(whole)));
    return near && isWhole(whole) ? { ...part, whole } : null;
  }
  if (lacksYear(part) && pointsAtYear(whole)) return { ...part, whole };
  if (part.is === 'season' || part.is === 'holiday') {
    const open = part.whole === null && part.toward === null;
    return open && (pointsAtYear(whole) || (of && isYear(whole))) ? { ...part, whole } : null;
  }
  return isWeekday(part) && part.toward === null && pointsAtWeek(whole) ? { ...part, whole } : null;
}

function pointsAtWeek(e: Expression): boolean {
  return (e.is === 'shift' || e.is === 'same') && e.unit === 'week';
}

function isWhole(e: Expression): boolean {
  if (e.is === 'calendar') return e.day === null && e.weekday === null;
  return e.is === 'shift' || e.is === 'same' || e.is === 'era' || e.is === 'season' || e.is === 'part';
}

/** "the first half of the year": the period that is only called by its kind is the present one. */
export const joinBareWhole: Extend = (words, found) => {
  const { expression } = found;
  if (expression.is !== 'part' || expression.whole !== null) return null;
  const whole = barePeriodAt(words, found.end);
  return whole && { ...found, end: whole.end, expression: { ...expression, whole: whole.expression } };
};

/** "the week of March 3", "the weekend of June 8", "the month of May", "the year 2020" */
export const extendEnclosing: Extend = (words, found) => {
  if (normAt(words, found.first - 1) !== 'of' || normAt(words, found.first - 3) !== 'the') return null;
  const unit = units.get(normAt(words, found.first - 2));
  const { expression } = found;
  if (expression.is !== 'calendar') return null;
  const first = found.first - 3;
  if (unit === 'month' && expression.day === null && expression.month !== null) return { ...found, first };
  if ((unit !== 'week' && unit !== 'weekend') || expression.day === null) return null;
  return candidate('week of a day', first, found.end, { is: 'shift', unit, by: 0, from: expression });
};

/** "March and April of 2022", "March 3 and March 9, 2022": the year at the end is that of both. */
export function shareYears(found: readonly Candidate[], words: Words): Candidate[] {
  const shared = [...found];
  for (let index = shared.length - 2; index >= 0; index--) {
    const left = shared[index]!;
    const right = shared[index + 1]!;
    if (!joinsList(words, left.end, right.first)) continue;
    if (left.expression.is === 'part') {
      shared[index] = { ...left, expression: sharePart(left.expression, right.expression) };
      continue;
    }
    if (!lacksYear(left.expression)) continue;
    const { expression } = right;
    if (
      expression.is !== 'calendar' ||
      expression.month === null ||
      expression.month < left.expression.month!
    )
      continue;
    if ((expression.day === null) !== (left.expression.day === null)) continue;
    const { year, whole } = expression;
    if (year !== null || whole !== null)
      shared[index] = { ...left, expression: { ...left.expression, year, whole } };
  }
  return shared;
}

// "Q1-Q3 2024", "the first and the third quarter of 2024"
function sharePart(left: PartOf, right: Expression): PartOf {
  const same = right.is === 'part' && right.unit === left.unit && left.whole === null;
  return same ? { ...left, whole: right.whole } : left;
}

function joinsList(words: Words, from: number, to: number): boolean {
  if (to - from === 1) return /^(?:and|or|,|to|through|-|–)$/.test(normAt(words, from));
  return to - from === 2 && normAt(words, from) === ',' && /^(?:and|or)$/.test(normAt(words, from + 1));
}

/** "March and April of 2022": neighbouring months of one year are one stretch. */
export const joinMonths: Join = (_, left, right, between) => {
  const [from, to] = [left.expression, right.expression];
  if (between !== 'and' || from.is !== 'calendar' || to.is !== 'calendar') return null;
  const years =
    from.year !== null && from.year === to.year && from.month !== null && to.month === from.month + 1;
  if (!years || from.day !== null || to.day !== null) return null;
  return candidate('neighbouring months', left.first, right.end, {
    is: 'interval',
    from: calendarDate({ year: from.year, month: from.month }),
    to: calendarDate({ year: to.year, month: to.month }),
  });
};
