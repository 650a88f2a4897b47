// "The firm has reached a [78 percent] increase", "[three percentage points]", "[half a percent]"
import { type Amount, amountOf, type Numeral, normAt, type Words } from './amount.ts';
import { multiply, readNumeral } from './read-numeral.ts';
import { readPercent } from './read-unit.ts';

export function recognisePercentage(words: Words, at: number, numeral: Numeral | null): Amount | null {
  const number = numeral ?? readHalf(words, at) ?? readPartOf(words, at);
  const unit = number && readPercent(words, number.end);
  if (!number || !unit) return null;
  const value = unit.factor ? number.value / (1 / unit.factor) : multiply(number.value, 1);
  return amountOf(number, 'percentage', { unit: unit.unit, end: unit.end, value });
}

// "half a percent", "a quarter of a percentage point"
function readHalf(words: Words, at: number): Numeral | null {
  const half = { first: at, mantissa: 0.5, value: 0.5, scale: 1, inWords: true };
  if (normAt(words, at) === 'half' && normAt(words, at + 1) === 'a') return { ...half, end: at + 2 };
  return null;
}

// "half of 1 percent", "a quarter of one percent"
function readPartOf(words: Words, at: number): Numeral | null {
  const name = normAt(words, at) === 'a' ? at + 1 : at;
  const part = { half: 0.5, quarter: 0.25, third: 1 / 3, tenth: 0.1 }[normAt(words, name)];
  if (part === undefined || normAt(words, name + 1) !== 'of') return null;
  const whole = readNumeral(words, name + 2);
  return (
    whole && { ...whole, first: at, value: part * whole.value, mantissa: part * whole.value, inWords: true }
  );
}
