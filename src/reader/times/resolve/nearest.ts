// Which of the days, months or seasons that a word could mean it does mean: by where it points and the tense.
import type { DayNumber, Place } from '../calendar.ts';
import type { Toward } from '../expression.ts';
import type { Situation, Writing } from './situation.ts';

/**
 * @param places in the order of time, at least three: from well before the writing to well after it
 * @returns null where none fits
 */
export function choosePlace(
  places: readonly Place[],
  toward: Toward | null,
  situation: Situation,
  writing: Writing,
): Place | null {
  const now = writing.day;
  if (situation.after) return places.find(({ first }) => first >= situation.after!.first) ?? null;
  if (situation.before) return places.findLast(({ last }) => last <= situation.before!.last) ?? null;
  if (toward === 'last') return places.findLast(({ last }) => last < now) ?? null;
  if (toward === 'next' || toward === 'coming') return places.find(({ first }) => first > now) ?? null;
  if (toward === null && situation.tense === 'past')
    return places.findLast(({ first }) => first <= now) ?? null;
  if (toward === null && situation.tense === 'future') return places.find(({ last }) => last >= now) ?? null;
  return nearestPlace(places, writing, situation.tense === 'either' ? 1 : 3);
}

/** `future`: how much farther a day ahead counts than one behind; the press writes more of what has been. */
export function nearestPlace(places: readonly Place[], { day }: Writing, future = 1): Place {
  const far = (place: Place) => distance(place, day) * (place.first > day ? future : 1);
  return places.reduce((best, place) => (far(place) < far(best) ? place : best));
}

/** Days between a place and a day; 0 where it holds the day. */
export function distance({ first, last }: Place, day: DayNumber): number {
  if (first > day) return first - day;
  return last < day ? day - last : 0;
}
