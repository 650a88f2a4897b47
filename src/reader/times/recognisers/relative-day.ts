// Days counted from the day of writing, and parts of it.
//
//   [yesterday], [the day before yesterday], [tonight], [last night], [this morning], [overnight]
import type { Expression, Shift } from '../expression.ts';
import { dayParts } from '../lexicon/words.ts';
import type { Recogniser } from '../recogniser.ts';
import { candidate, formAt, isCapitalised, normAt, type Words } from '../words.ts';

const offsets: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

const narrativeOffsets: ReadonlyMap<string, number> = new Map([
  ['next', 1],
  ['following', 1],
  ['previous', -1],
]);

export const relativeDay: Recogniser = {
  name: 'relative day',
  on: [...offsets.keys(), 'tonight', 'overnight', ...dayParts],
  find(words, at) {
    const norm = normAt(words, at);
    if (isInName(words, at)) return null;
    if (norm === 'tonight') return candidate(relativeDay.name, at, at + 1, partOf(daysAway(0)));
    if (norm === 'overnight') {
      return candidate(relativeDay.name, at, at + 1, { is: 'daypart', overnight: true, day: null });
    }
    const offset = offsets.get(norm);
    return offset === undefined ? dayPart(words, at) : counted(words, at, offset);
  },
};

// "USA Today", "Good Morning America", "the Tonight Show"
function isInName(words: Words, at: number): boolean {
  if (!isCapitalised(formAt(words, at))) return false;
  return /^\p{L}/u.test(formAt(words, at - 1)) || /^(?:show|america)$/.test(normAt(words, at + 1));
}

function counted(words: Words, at: number, offset: number) {
  const side = normAt(words, at - 1);
  const twice = (side === 'before' && offset < 0) || (side === 'after' && offset > 0);
  if (twice && normAt(words, at - 2) === 'day') {
    const first = normAt(words, at - 3) === 'the' ? at - 3 : at - 2;
    return candidate(relativeDay.name, first, at + 1, daysAway(2 * offset));
  }
  return candidate(relativeDay.name, at, at + 1, daysAway(offset));
}

// "this morning", "last night"; "morning" alone waits for a day beside it.
function dayPart(words: Words, at: number) {
  const before = normAt(words, at - 1);
  if (before === 'this') return candidate(relativeDay.name, at - 1, at + 1, partOf(daysAway(0)));
  if (before === 'last' && normAt(words, at) === 'night') {
    return candidate(relativeDay.name, at - 1, at + 1, partOf(daysAway(-1)));
  }
  const by = narrativeOffsets.get(before);
  if (by !== undefined && normAt(words, at - 2) === 'the') {
    const day: Expression = { is: 'shift', unit: 'day', by, from: 'narrative' };
    return candidate(relativeDay.name, at - 2, at + 1, partOf(day));
  }
  if (before === 'that' || (before === 'same' && normAt(words, at - 2) === 'the')) {
    const first = before === 'that' ? at - 1 : at - 2;
    return candidate(relativeDay.name, first, at + 1, partOf({ is: 'same', unit: 'day' }));
  }
  return null;
}

function daysAway(by: number): Shift {
  return { is: 'shift', unit: 'day', by, from: 'writing' };
}

function partOf(day: Expression): Expression {
  return { is: 'daypart', overnight: false, day };
}
