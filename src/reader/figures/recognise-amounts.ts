// The numbers of a sentence, each by the first recogniser that takes it. Left to right; none overlap.
import type { Token } from '../document.ts';
import { currencyCodes, currencySigns, signPrefixes } from '../lexicon/currencies.ts';
import { halfSigns, smallNumbers, tens, vaguePlurals } from '../lexicon/number-words.ts';
import type { Amount, Numeral, Words } from './amount.ts';
import { isDigit, readNumeral } from './read-numeral.ts';
import { recogniseCount } from './recognise-counts.ts';
import { recogniseFraction } from './recognise-fractions.ts';
import { recogniseMeasure } from './recognise-measures.ts';
import { recogniseMoney } from './recognise-money.ts';
import { recognisePercentage } from './recognise-percentages.ts';
import { recogniseVague } from './recognise-vague.ts';

/** Gets the numeral that begins at the token `at`, or null where none does. */
type Recogniser = (words: Words, at: number, numeral: Numeral | null) => Amount | null;

const recognisers: readonly Recogniser[] = [
  recogniseVague,
  recogniseFraction,
  recognisePercentage,
  recogniseMoney,
  recogniseMeasure,
  recogniseCount,
];

export function recogniseAmounts(words: Words): Amount[] {
  const amounts: Amount[] = [];
  let at = words.first;
  while (at < words.end) {
    const amount = canBegin(words.tokens[at]!) ? recognise(words, at) : null;
    if (amount) amounts.push(amount);
    at = Math.max(at + 1, amount?.end ?? 0);
  }
  return amounts;
}

function recognise(words: Words, at: number): Amount | null {
  const numeral = readNumeral(words, at);
  for (const recogniser of recognisers) {
    const amount = recogniser(words, at, numeral);
    if (amount) return amount;
  }
  return null;
}

// Most tokens begin no number: one look-up tells.
function canBegin({ form, norm }: Token): boolean {
  return isDigit(form) || form.endsWith('$') || beginnings.has(norm) || currencyCodes.has(form);
}

const beginnings: ReadonlySet<string> = new Set([
  ...smallNumbers.keys(),
  ...tens.keys(),
  ...vaguePlurals.keys(),
  ...halfSigns.keys(),
  ...currencySigns.keys(),
  ...signPrefixes.keys(),
  ...['a', 'an', 'half', 'half-a', 'quarter', 'several', 'few', 'many', 'couple'],
]);
