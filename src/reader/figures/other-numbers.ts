// Which numbers claim no amount, and why.
import type { Amount, Words } from './amount.ts';
import { isLabel, isOrdinal, isPartOfName, isPartOfWord } from './numbers-in-names.ts';
import { isChain, isVoteOrScore } from './numbers-of-contests.ts';
import { isAge, isClock, isDay, isDuration, isYear } from './numbers-of-times.ts';

/** A kind of number that is no figure, and how it is known. */
type Test = readonly [why: string, test: (words: Words, amount: Amount) => boolean];

/** Why an amount, not yet widened by its bound words, is no figure; null where it is one. */
export function whyNoFigure(words: Words, amount: Amount): string | null {
  return tests.find(([, test]) => test(words, amount))?.[0] ?? null;
}

const tests: readonly Test[] = [
  ['part of a name', isPartOfName],
  ['part of a word', isPartOfWord],
  ['an ordinal', isOrdinal],
  ['a label', isLabel],
  ['a day of a month', isDay],
  ['a duration', isDuration],
  ['a year', isYear],
  ['an age', isAge],
  ['a time of day', isClock],
  ['a vote or a score', isVoteOrScore],
  ['a telephone number or a date', isChain],
];
