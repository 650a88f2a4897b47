// What recognisers of figures propose: a number over tokens, with the unit that is written beside it.
import type { Token } from '../document.ts';
import type { Bound } from '../record.ts';

export interface Amount {
  /** From the token `first` up to but not including `end`. */
  readonly first: number;
  readonly end: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly unit: string | null;
  /** What was written: the number before its scale word, and that word's value; `3` and `1e6` of "3 million". */
  readonly mantissa: number;
  readonly scale: number;
  /** Whether it is written in words alone. */
  readonly inWords: boolean;
  /** The recogniser. */
  readonly by: string;
}

/** A number as written, before anything is known of its unit. */
export interface Numeral {
  readonly first: number;
  readonly end: number;
  readonly value: number;
  readonly mantissa: number;
  readonly scale: number;
  readonly inWords: boolean;
}

/** The tokens of one sentence, from `first` up to but not including `end`; indices count through the document. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly end: number;
}

/** Lower-case form of the token at `at`; empty outside the sentence. */
export function normAt({ tokens, first, end }: Words, at: number): string {
  return at >= first && at < end ? tokens[at]!.norm : '';
}

/** Form as written of the token at `at`; empty outside the sentence. */
export function formAt({ tokens, first, end }: Words, at: number): string {
  return at >= first && at < end ? tokens[at]!.form : '';
}

/** Whether no space stands between the token at `at` and the one before it. */
export function isGlued({ tokens, first, end }: Words, at: number): boolean {
  return at > first && at < end && tokens[at - 1]!.span[1] === tokens[at]!.span[0];
}

/** Whether a hyphen or a dash at `at` joins two words: "3.5-inch", "15–20". */
export function isJoiner(words: Words, at: number): boolean {
  return /^[-–‑—]$/.test(formAt(words, at)) && isGlued(words, at) && isGlued(words, at + 1);
}

/** An exact amount of a numeral. */
export function amountOf(numeral: Numeral, by: string, more: Partial<Amount> = {}): Amount {
  return { ...numeral, low: null, high: null, bound: 'exact', unit: null, by, ...more };
}
