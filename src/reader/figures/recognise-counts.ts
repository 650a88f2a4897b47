// "[24,000] desertions", "[two hundred and fifty] seats": a number without a unit.
import { type Amount, amountOf, type Numeral, type Words } from './amount.ts';

export function recogniseCount(_words: Words, _at: number, numeral: Numeral | null): Amount | null {
  return numeral && amountOf(numeral, 'count');
}
