// Words before and after a number that say how it bounds what is claimed.
import type { Bound } from '../record.ts';

/** Before the number. A phrase is matched on lower-case words; where two end at the number the longer holds. */
export const boundsBefore: ReadonlyMap<string, Bound> = table({
  'at least': `at least|at the least|no fewer than|no less than|not fewer than|not less than|a minimum of|
    minimum of|minimum|upwards of|upward of|as few as|as little as|as low as`,
  'more than': `more than|over|above|in excess of|exceeding|exceeds|exceed|exceeded|greater than|higher than|
    larger than|north of|upwards than|well over|just over|slightly over|well above|just above|well more than|
    just more than|slightly more than|far more than|a little more than|a little over|surpassing|surpassed|
    surpass|surpasses|topped|tops|topping`,
  'at most': `at most|at the most|up to|as many as|as much as|as high as|as large as|no more than|not more than|
    a maximum of|maximum of|maximum|no higher than|no greater than`,
  'less than': `less than|fewer than|under|below|lower than|smaller than|well under|just under|slightly under|
    well below|just below|slightly less than|just less than|far fewer than|far less than|a little less than|
    a little under|short of|just short of`,
  about: `closer to|about|around|roughly|approximately|approx.|approx|nearly|almost|close to|some|circa|c.|ca.|~|
    an estimated|estimated|in the region of|in the order of|on the order of|more or less|somewhere around|
    somewhere near|virtually|practically|just about|around about|nearly about|up to about|the better part of`,
});

/** After the number or after what it counts. */
export const boundsAfter: ReadonlyMap<string, Bound> = table({
  'at least': 'or more|or higher|or above|at least|at a minimum|at the very least|and up|upwards|minimum',
  'at most': 'or less|or fewer|or below|at most|at the most|at a maximum|maximum|tops',
  'more than': 'and counting|plus',
  about: 'or so|or thereabouts|more or less|odd|approximately|roughly',
});

/** The longest phrase of either table, in words. */
export const longestBound = 4;

function table(phrases: Partial<Record<Bound, string>>): ReadonlyMap<string, Bound> {
  return new Map(
    Object.entries(phrases).flatMap(([bound, list]) =>
      list.split('|').map((phrase) => [phrase.trim(), bound as Bound] as const),
    ),
  );
}
