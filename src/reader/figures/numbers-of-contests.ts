// Numbers of votes and games, and chains of digits: "voted 52-48", "a 3-1 win", "555-123-4567", "9/11".
import { type Amount, formAt, isGlued, normAt, type Words } from './amount.ts';

// "voted 52-48", "212 votes to 210", "14 in favor", "a 3-1 win"
export function isVoteOrScore(words: Words, { first, end, bound, unit }: Amount): boolean {
  if (unit !== null) return false;
  const after = [0, 1, 2].map((n) => normAt(words, end + n)).join(' ');
  if (/^(?:in favou?r|abst(?:ain|ention)|against\b(?! the)|votes? (?:to \d|against|in favou?r))/.test(after))
    return true;
  const before = [1, 2, 3, 4].map((n) => normAt(words, first - n));
  const paired =
    bound === 'between' ||
    /^[-–]$/.test(normAt(words, end)) ||
    /^[-–]$/.test(before[0]!) ||
    before[0] === 'to' ||
    normAt(words, end) === 'to';
  if (!paired) return false;
  const near = [...before, ...[0, 1, 2, 3, 4].map((n) => normAt(words, end + n))];
  return near.some((norm) => contests.has(norm));
}

const contests: ReadonlySet<string> = new Set(
  `vote voted votes win won wins beat beats beaten defeat defeated defeats victory draw drew lead led loss lost
  score scored tally majority ruling ruled decision margin odds ratio`.split(/\s+/),
);

// "555-123-4567", "9/11", "+44 20 7946"
export function isChain(words: Words, { first, end, unit, bound }: Amount): boolean {
  if (unit !== null) return false;
  const digit = (at: number): boolean => /^\d/.test(formAt(words, at));
  const links = (at: number): boolean => /^[-–/.+:]$/.test(formAt(words, at));
  if (links(end) && digit(end + 1) && isGlued(words, end)) return true;
  if (isGlued(words, first) && /^[-–/+.:]$/.test(formAt(words, first - 1)))
    return digit(first - 2) || formAt(words, first - 1) === '+';
  return bound === 'exact' && digit(first) && digit(first - 1) && !/,/.test(formAt(words, first));
}
