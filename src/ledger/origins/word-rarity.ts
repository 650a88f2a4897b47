// How much a word narrows down which statements hold it, in bits: of 10 bits stands in one sentence of a thousand. By a fixed
// table, not by what a ledger holds: so the order in which documents come changes nothing.
import type { ContentWord } from './content-words.ts';
import { stemsByRarity } from './word-rarity.generated.ts';

/** Words that are in no table. */
const unheard = 13;
/** A name is rare in the language and frequent in a ledger that is about whom it names. */
const ofNames = 6;

const rarity = new Map(
  Object.entries(stemsByRarity).flatMap(([bits, stems]) =>
    stems.split(/\s+/).map((stem): [string, number] => [stem, Number(bits)]),
  ),
);

export function rarityOf({ stem, weight }: ContentWord): number {
  const bits = rarity.get(stem) ?? unheard;
  return weight > 1 ? Math.min(bits, ofNames) : bits;
}

/** Of a number that is stated: 3 and 500 stand everywhere, 1,237 in one report. */
export function rarityOfFigure(value: string): number {
  const digits = value.replace(/[^1-9]/g, '').length;
  if (Math.abs(Number(value)) <= 10) return 5;
  return digits <= 1 ? 6 : digits === 2 ? 7 : 10;
}
