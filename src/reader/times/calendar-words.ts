// Numbers of days and years, and the words that point a date backwards or forwards, as several recognisers read them.
import type { Expression, Toward } from './expression.ts';
import { units } from './lexicon/words.ts';
import { normAt, touches, type Words } from './words.ts';

export interface Found {
  readonly value: number;
  readonly first: number;
  readonly end: number;
}

/** "3", "3rd", "the 3rd" beginning at `at`. */
export function dayAt(words: Words, at: number): Found | null {
  const norm = normAt(words, at);
  if (!/^\d{1,2}$/.test(norm)) return null;
  const value = Number(norm);
  if (value < 1 || value > 31) return null;
  const suffixed = touches(words, at + 1) && /^(?:st|nd|rd|th)$/.test(normAt(words, at + 1));
  return { value, first: at, end: suffixed ? at + 2 : at + 1 };
}

/** "3", "3rd", "the 3rd of" ending before `end`. */
export function dayBefore(words: Words, end: number): Found | null {
  let last = end - 1;
  const of = normAt(words, last) === 'of';
  if (of) last--;
  const suffixed = touches(words, last) && /^(?:st|nd|rd|th)$/.test(normAt(words, last));
  if (suffixed) last--;
  if (of && !suffixed) return null;
  if (touches(words, last) && /^[$£€.]$/.test(normAt(words, last - 1))) return null;
  const day = dayAt(words, last);
  if (!day) return null;
  const first = of && normAt(words, last - 1) === 'the' ? last - 1 : last;
  return { value: day.value, first, end };
}

/** A year from 1000 to 2199 in four digits. */
export function yearAt(words: Words, at: number): number | null {
  const norm = normAt(words, at);
  return /^(?:1\d|2[01])\d\d$/.test(norm) ? Number(norm) : null;
}

/** "last", "this past", "next", "this coming" before `at`: which way, and where the words begin. */
export function towardBefore(words: Words, at: number): { toward: Toward | null; first: number } {
  const before = normAt(words, at - 1);
  const twoBefore = normAt(words, at - 2);
  if (before === 'past' && (twoBefore === 'this' || twoBefore === 'the'))
    return { toward: 'last', first: at - 2 };
  if (before === 'coming' || before === 'upcoming') {
    return { toward: 'coming', first: /^(?:this|the)$/.test(twoBefore) ? at - 2 : at - 1 };
  }
  if (before === 'last' || before === 'this' || before === 'next') return { toward: before, first: at - 1 };
  return { toward: null, first: at };
}

/** "of the year", "of the month": the index after it and what it says. */
export function barePeriodAt(words: Words, at: number): { end: number; expression: Expression } | null {
  const unit = units.get(normAt(words, at + 2));
  if (normAt(words, at) !== 'of' || normAt(words, at + 1) !== 'the' || !unit) return null;
  if (unit === 'second' || unit === 'minute' || unit === 'hour' || unit === 'half') return null;
  if (unit === 'day' || /^[-'’]/.test(normAt(words, at + 3))) return null;
  return { end: at + 3, expression: { is: 'shift', unit, by: 0, from: 'writing' } };
}
