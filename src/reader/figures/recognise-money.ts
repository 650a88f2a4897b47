// "a [US$40 billion] contract", "([GB£20.1 billion])", "[9.9 billion yuan]", "[EUR 3bn]", "[$249 USD]"
import { currencyCodes, currencySigns, signPrefixes } from '../lexicon/currencies.ts';
import { type Amount, amountOf, formAt, isGlued, type Numeral, normAt, type Words } from './amount.ts';
import { isDigit, readNumeral } from './read-numeral.ts';
import { readCurrency } from './read-unit.ts';

export function recogniseMoney(words: Words, at: number, numeral: Numeral | null): Amount | null {
  const before = readCurrencyBefore(words, at);
  if (before) return withSign(words, at, before);
  const unit = numeral && readCurrency(words, numeral.end, numeral);
  return unit ? amountOf(numeral, 'money', { unit: unit.unit, end: unit.end }) : null;
}

// The name after it is the same currency again, or a better word for the sign: "$40 Canadian".
function withSign(words: Words, at: number, sign: { unit: string; end: number }): Amount | null {
  const numeral = readNumeral(words, sign.end);
  if (!numeral || numeral.inWords) return null;
  const again = readCurrency(words, numeral.end, numeral);
  return amountOf(numeral, 'money', {
    first: at,
    unit: again?.unit?.endsWith('D') ? again.unit : sign.unit,
    end: again?.unit && !again.unit.startsWith('[') ? again.end : numeral.end,
  });
}

// "$", "US$", "EUR"
function readCurrencyBefore(words: Words, at: number): { unit: string; end: number } | null {
  const sign = currencySigns.get(formAt(words, at));
  if (sign) return { unit: sign, end: at + 1 };
  const whole = /^(\p{Lu}{1,3})\$$/u.exec(formAt(words, at));
  const dollars = whole && signPrefixes.get(whole[1]!.toLowerCase());
  if (dollars) return { unit: dollars, end: at + 1 };
  const prefixed = signPrefixes.get(normAt(words, at));
  if (prefixed && isGlued(words, at + 1)) {
    const next = formAt(words, at + 1);
    if (next === '$') return { unit: prefixed, end: at + 2 };
    if (next === '£') return { unit: prefixed === 'EGP' ? 'EGP' : 'GBP', end: at + 2 };
  }
  const code = currencyCodes.get(formAt(words, at));
  return code && isDigit(formAt(words, at + 1)) ? { unit: code, end: at + 1 } : null;
}
