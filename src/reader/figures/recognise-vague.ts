// "[dozens] of villages", "[tens of thousands] of troops", "[several hundred] people", "[millions of dollars]"
import { scales, vaguePlurals } from '../lexicon/number-words.ts';
import { type Amount, type Numeral, normAt, type Words } from './amount.ts';
import { readCurrency, readMeasure } from './read-unit.ts';

export function recogniseVague(words: Words, at: number): Amount | null {
  const read = readPlurals(words, at) ?? readFewScales(words, at);
  if (!read) return null;
  const { low, high, end } = read;
  const vague = { value: null, low, high, bound: 'vague', mantissa: low, scale: 1, inWords: true } as const;
  const unit = readUnitOf(words, at, end, low);
  return { ...vague, first: at, end: unit?.end ?? end, unit: unit?.unit ?? null, by: 'vague' };
}

interface Vague {
  readonly low: number;
  readonly high: number | null;
  readonly end: number;
}

// "hundreds", "tens of thousands", "hundreds of millions"
function readPlurals(words: Words, at: number): Vague | null {
  const plural = vaguePlurals.get(normAt(words, at));
  if (!plural) return null;
  const of = normAt(words, at + 1) === 'of' ? vaguePlurals.get(normAt(words, at + 2)) : undefined;
  if (of && of.each > plural.each && plural.under !== null) {
    return { low: 2 * plural.each * of.each, high: plural.under * of.each, end: at + 3 };
  }
  const alone = standsAlone.has(normAt(words, at)) || normAt(words, at + 1) === 'of';
  if (!alone) return null;
  return { low: 2 * plural.each, high: plural.under, end: at + 1 };
}

// "Tens" and "scores" mean a number only before "of"; "hundreds" always do.
const standsAlone: ReadonlySet<string> = new Set(['dozens', 'hundreds', 'thousands', 'millions', 'billions']);

// "several hundred", "a few dozen", "many thousand": two at least
function readFewScales(words: Words, at: number): Vague | null {
  const start = normAt(words, at) === 'a' ? at + 1 : at;
  if (!/^(?:few|several|many|couple)$/.test(normAt(words, start))) return null;
  const scaleAt = normAt(words, start + 1) === 'of' ? start + 2 : start + 1;
  const scale = scales.get(normAt(words, scaleAt));
  return scale === undefined ? null : { low: 2 * scale, high: null, end: scaleAt + 1 };
}

// "millions of dollars", "thousands of kilometers"
function readUnitOf(words: Words, first: number, end: number, low: number) {
  const at = normAt(words, end) === 'of' ? end + 1 : end;
  const numeral: Numeral = { first, end, value: low, mantissa: low, scale: low, inWords: true };
  return readCurrency(words, at, numeral) ?? readMeasure(words, at);
}
