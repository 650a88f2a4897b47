// An expression in its situation to a place on the calendar; null where it has none, or nothing to count from.
import { dayPlace, eraPlace, interval, openEnd, openStart, type Place } from '../calendar.ts';
import type { Clock, DayPart, Expression, Interval } from '../expression.ts';
import { resolveCalendarDate, resolveNumericDate } from './resolve-date.ts';
import { resolveHoliday, resolveSeason } from './resolve-named.ts';
import { resolvePart } from './resolve-part.ts';
import { resolvePortion, resolveSame, resolveShift, resolveWindow } from './resolve-relative.ts';
import { type Situation, writingPlace } from './situation.ts';

export function resolve(expression: Expression, situation: Situation): Place | null {
  const within = (inner: Expression) => resolve(inner, situation);
  switch (expression.is) {
    case 'calendar':
      return resolveCalendarDate(expression, situation, within);
    case 'numeric':
      return resolveNumericDate(expression, situation);
    case 'season':
      return resolveSeason(expression, situation, within);
    case 'holiday':
      return resolveHoliday(expression, situation, within);
    case 'era':
      return eraPlace(expression.unit, expression.first);
    case 'part':
      return resolvePart(expression, situation, within);
    case 'shift':
      return resolveShift(expression, situation, within);
    case 'same':
      return resolveSame(expression, situation);
    case 'portion':
      return resolvePortion(expression, situation, within);
    case 'clock':
      return resolveClock(expression, situation);
    case 'daypart':
      return resolveDayPart(expression, situation);
    case 'interval':
      return resolveInterval(expression, situation);
    case 'duration':
      return resolveWindow(expression, situation);
    default:
      return null;
  }
}

function resolveClock({ minutes, utc, day }: Clock, situation: Situation): Place | null {
  const place = day === null ? (situation.dayOfSentence ?? today(situation)) : resolve(day, situation);
  if (!place || minutes === null || place.first !== place.last) return place;
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0'));
  return { ...place, edtf: `${dayPlace(place.first).edtf}T${hour}:${minute}:00${utc ? 'Z' : ''}` };
}

// "Overnight" without a day is the night up to the day of writing.
function resolveDayPart({ day, overnight }: DayPart, situation: Situation): Place | null {
  if (day !== null) return resolve(day, situation);
  const now = today(situation);
  return now && overnight ? interval(dayPlace(now.first - 1), now) : now;
}

function resolveInterval({ from, to }: Interval, situation: Situation): Place | null {
  if (to === null) return openEnd(resolve(from!, situation));
  if (from === null) return openStart(resolve(to, situation));
  const [start, end] = endDecides(from, to, situation)
    ? endFirst(from, to, situation)
    : startFirst(from, to, situation);
  return start && end && end.last >= start.first ? interval(start, end) : null;
}

type Ends = readonly [Place | null, Place | null];

// "From November to March 2023"; and what is past has ended.
function endDecides(from: Expression, to: Expression, { tense }: Situation): boolean {
  if (from.is !== 'calendar' || to.is !== 'calendar' || from.year !== null || from.whole !== null)
    return false;
  return to.year !== null || to.whole !== null || tense === 'past';
}

function endFirst(from: Expression, to: Expression, situation: Situation): Ends {
  const end = resolve(to, situation);
  return [end && resolve(from, { ...situation, before: end }), end];
}

function startFirst(from: Expression, to: Expression, situation: Situation): Ends {
  const start = resolve(from, situation);
  return [start, start && resolve(to, afterStart(situation, start))];
}

// The end of a stretch comes after its start: "from Friday to Sunday", "from November to March".
function afterStart(situation: Situation, start: Place): Situation {
  const told = { place: start, explicit: true, sentence: 0, block: 0 };
  return { ...situation, told: [told, ...situation.told], dayOfSentence: start, after: start };
}

function today({ writing }: Situation): Place | null {
  return writingPlace(writing, 'day');
}
