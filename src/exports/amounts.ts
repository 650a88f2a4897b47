// A figure into words: bound, number and unit as a person would write them.
import type { Figure } from '../reader/index.ts';
import { boundWords } from './plain-words.ts';

type Amount = Pick<Figure, 'value' | 'low' | 'high' | 'bound' | 'unit'>;

/** "at most 200,000", "between 30 and 35 %", "EUR 13,000,000"; "not a number" where the text only hints at one. */
export function amountWords(figure: Amount): string {
  const numbers = numbersOf(figure);
  if (numbers === '') return 'no number given';
  const words = [boundWords[figure.bound], withUnit(numbers, figure.unit)];
  return words.filter((word) => word !== '').join(' ');
}

function numbersOf({ value, low, high, bound, unit }: Amount): string {
  // A third is given as 0.33: more digits would claim what the words do not.
  const digits = unit === '1' ? 2 : 6;
  const written = [value, low, high].map((number) => (number === null ? '' : grouped(number, digits)));
  const [exact, least, most] = written as [string, string, string];
  if (exact !== '') return exact;
  if (least !== '' && most !== '')
    return bound === 'between' ? `${least} and ${most}` : `${least} to ${most}`;
  if (bound === 'vague' && least !== '') return `${least} or more`;
  if (bound === 'vague' && most !== '') return `${most} or less`;
  return least || most;
}

function grouped(number: number, digits: number): string {
  return number.toLocaleString('en', { maximumFractionDigits: digits });
}

function withUnit(numbers: string, unit: string | null): string {
  if (unit === null) return numbers;
  if (unit === '1') return `${numbers} of the whole`;
  if (/^[A-Z]{3}$/.test(unit)) return `${unit} ${numbers}`;
  return `${numbers} ${unit}`;
}
