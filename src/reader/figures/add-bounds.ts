// The words that bound a number: "[as many as] 200,000", "[nearly] 40", "[up to] a third", "40 [or more]".
import { boundsAfter, boundsBefore, longestBound } from '../lexicon/bound-words.ts';
import type { Bound } from '../record.ts';
import { type Amount, normAt, type Words } from './amount.ts';

export function addBounds(words: Words, amount: Amount): Amount {
  const before = boundBefore(words, amount.first);
  if (before) {
    const wider = { ...amount, first: before.at };
    const again = boundBefore(words, before.at);
    return again ? bounded({ ...wider, first: again.at }, again.bound) : bounded(wider, before.bound);
  }
  const after = boundAfter(words, amount.end);
  return after ? bounded({ ...amount, end: after.at }, after.bound) : amount;
}

// Of "as many as about 40" the outer word holds, of "more than 40 to 50" the range.
function bounded(amount: Amount, bound: Bound): Amount {
  if (amount.value === null) return amount;
  const { value } = amount;
  const open = { ...amount, value: null, low: null, high: null, bound };
  if (bound === 'about') return { ...amount, bound };
  return bound === 'at least' || bound === 'more than' ? { ...open, low: value } : { ...open, high: value };
}

interface Found {
  readonly bound: Bound;
  /** Where the amount begins or ends with it. */
  readonly at: number;
}

function boundBefore(words: Words, first: number): Found | null {
  const start = normAt(words, first - 1) === 'the' ? first - 1 : first;
  for (let length = longestBound; length > 0; length--) {
    const at = start - length;
    const bound = boundsBefore.get(phraseAt(words, at, length));
    if (bound && !isPlace(words, at, length)) return { bound, at };
  }
  return null;
}

// "over" and "under" after these words are no bounds: "took over 40 firms" stays one, "the fight over 40 firms" not.
function isPlace(words: Words, at: number, length: number): boolean {
  return length === 1 && normAt(words, at) === 'over' && disputes.test(normAt(words, at - 1));
}

const disputes =
  /^(?:fight|dispute|row|clash|clashes|concern|concerns|talks|negotiations|battle|war|control|conflict|anger|protests|agreement|deal|divided|tensions)$/;

function boundAfter(words: Words, end: number): Found | null {
  for (let length = longestBound; length > 0; length--) {
    const bound = boundsAfter.get(phraseAt(words, end, length));
    if (bound) return { bound, at: end + length };
  }
  return null;
}

function phraseAt(words: Words, at: number, length: number): string {
  let phrase = normAt(words, at);
  for (let i = 1; i < length && phrase !== ''; i++) {
    const next = normAt(words, at + i);
    if (next === '') return '';
    phrase += ` ${next}`;
  }
  return phrase;
}
