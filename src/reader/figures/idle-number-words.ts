// Small numbers in words that only point or keep prose going: "the two agreed", "one of the lawyers", "no one",
// "one officer said". They are figures where they count something: "two soldiers were killed".
import { type Amount, normAt, type Words } from './amount.ts';
import { countedAfter, wholeBefore } from './find-counted.ts';

/** Why a number counts nothing; null where it is a figure. */
export function whyIdle(words: Words, amount: Amount): string | null {
  const { value, unit, bound, scale, inWords, first, by } = amount;
  if (by === 'fraction' && /^the|another$/.test(normAt(words, first - 1))) return null;
  if (isListMark(words, amount)) return 'the number of a list item';
  if (unit !== null || bound !== 'exact' || scale !== 1 || !inWords || value === null || value > 12)
    return null;
  const before = normAt(words, first - 1);
  const counted = countedAfter(words, amount) ?? wholeBefore(words, amount);
  const hurt = casualties.test(before);
  if (!counted && !hurt) return 'counts nothing';
  if (pointers.has(before)) return 'points at what is known';
  if (counted && sides.test(normAt(words, counted.first))) return 'points at what is known';
  if (value > 1 || hurt || before === 'only' || before === 'just') return null;
  const done = counted && casualties.test(normAt(words, counted.end - 1));
  return done ? null : 'an article rather than a number';
}

// "1. The agreement", "2) The timetable"
function isListMark(words: Words, { first, end, unit, scale }: Amount): boolean {
  return first === words.first && unit === null && scale === 1 && /^[.)]$/.test(normAt(words, end));
}

const casualties =
  /^(?:kill(?:ed|ing|s)|wound(?:ed|ing)|injur(?:ed|ing)|dead|hurt|missing|arrested|detained)$/;
const sides = /^(?:sides|parties|things|ways)$/;
const pointers: ReadonlySet<string> = new Set(
  'the these those both his her their its our my your other no any every each this another'.split(' '),
);
