// The unit that follows a number: "percent", "percentage points", "million yuan", "Canadian dollars", "3.5-inch",
// "square kilometers", "barrels per day".
import { currenciesOfNations, currencyCodes, currencyNames } from '../lexicon/currencies.ts';
import { measurePhrases, measureUnits, unitDivisors } from '../lexicon/measure-units.ts';
import { formAt, isGlued, isJoiner, type Numeral, normAt, type Words } from './amount.ts';

export interface UnitAfter {
  readonly unit: string | null;
  readonly end: number;
  /** What the number is to be multiplied by. */
  readonly factor?: number;
}

/** "78 percent", "70%", "2 per cent", "three percentage points", "25 basis points" */
export function readPercent(words: Words, after: number): UnitAfter | null {
  const at = isJoiner(words, after) ? after + 1 : after;
  const norm = normAt(words, at);
  const next = normAt(words, at + 1);
  if (norm === '%' || norm === 'percent' || norm === 'pct') {
    const points = /^points?$/.test(next) || next === '-point';
    return points ? { unit: '%{point}', end: at + 2 } : { unit: '%', end: at + 1 };
  }
  if (norm === 'per' && next === 'cent') return { unit: '%', end: at + 2 };
  const joined = isJoiner(words, at + 1) ? 1 : 0;
  if (!/^points?$/.test(normAt(words, at + 1 + joined))) return null;
  if (norm === 'percentage') return { unit: '%{point}', end: at + 2 + joined };
  return norm === 'basis' ? { unit: '%{point}', end: at + 2 + joined, factor: 0.01 } : null;
}

/** "9.9 billion yuan", "300 Canadian dollars", "40-million-euro", "5m USD" */
export function readCurrency(words: Words, after: number, numeral: Numeral): UnitAfter | null {
  const at = isJoiner(words, after) ? after + 1 : after;
  const code = currencyCodes.get(formAt(words, at));
  if (code) return { unit: code, end: at + 1 };
  const ofNation = currencyOfNation(words, at);
  if (ofNation) return ofNation;
  const norm = normAt(words, at);
  if (norm === 'won' && numeral.value < 1000) return null;
  const named = currencyNames.get(norm);
  if (named) return { unit: named, end: at + 1 };
  return named === null && norm.startsWith('pound') ? readPounds(words, at, numeral) : null;
}

function currencyOfNation(words: Words, at: number): UnitAfter | null {
  for (const length of [1, 2]) {
    const name = normAt(words, at + length);
    if (!currencyNames.has(name)) continue;
    const nation = length === 1 ? normAt(words, at) : `${normAt(words, at)} ${normAt(words, at + 1)}`;
    const unit = currenciesOfNations.get(`${nation} ${singularOf(name)}`);
    if (unit) return { unit, end: at + length + 1 };
  }
  return null;
}

// Money where it is much or sterling or paid, else a weight.
function readPounds(words: Words, at: number, numeral: Numeral): UnitAfter {
  if (normAt(words, at + 1) === 'sterling') return { unit: 'GBP', end: at + 2 };
  const paid = [1, 2, 3, 4].some((back) => payment.test(normAt(words, numeral.first - back)));
  return { unit: paid || numeral.scale >= 1e6 ? 'GBP' : '[lb_av]', end: at + 1 };
}

const payment =
  /^(?:cost|costs|costing|pay|pays|paid|paying|price|priced|fine|fined|worth|spent|spend|fee|earn|earned|wage|wages)$/;

function singularOf(name: string): string {
  if (name === 'kroner' || name === 'kronor') return name === 'kroner' ? 'krone' : 'krona';
  return name.replace(/s$/, '');
}

/** "500km", "3.5-inch", "17,446 kilometers", "200 square miles", "5 million barrels a day" */
export function readMeasure(words: Words, after: number): UnitAfter | null {
  const at = isJoiner(words, after) ? after + 1 : after;
  const phrase = measurePhrases.get(`${normAt(words, at)} ${normAt(words, at + 1)}`);
  if (phrase) return divided(words, phrase, at + 2);
  if (normAt(words, at) === '°' && /^[CF]$/.test(formAt(words, at + 1))) {
    return { unit: formAt(words, at + 1) === 'C' ? 'Cel' : '[degF]', end: at + 2 };
  }
  const short = normAt(words, at);
  const unit = measureUnits.get(short) ?? (short === 'm' && isGlued(words, at) ? 'm' : undefined);
  if (unit === undefined || (short === 'mw' && formAt(words, at) === 'mW')) return null;
  return divided(words, unit, at + 1);
}

function divided(words: Words, unit: string, at: number): UnitAfter {
  if (!/^(?:per|a|an|\/)$/.test(normAt(words, at))) return { unit, end: at };
  const divisor = unitDivisors.get(normAt(words, at + 1));
  return divisor === undefined ? { unit, end: at } : { unit: `${unit}/${divisor}`, end: at + 2 };
}
