// "[500km] of wiring", "a [3.5-inch] display", "[twenty tonnes] of equipment", "[1.2 million barrels a day]"
import { type Amount, amountOf, type Numeral, type Words } from './amount.ts';
import { readMeasure } from './read-unit.ts';

export function recogniseMeasure(words: Words, _at: number, numeral: Numeral | null): Amount | null {
  const unit = numeral && readMeasure(words, numeral.end);
  return unit ? amountOf(numeral, 'measure', { unit: unit.unit, end: unit.end }) : null;
}
