// Numbers in words: "twelve", "fifty-one", "two hundred and fifty thousand", "a dozen", "half a million",
// "one and a half million", "a quarter of a million".
import { scales, smallNumbers, tens } from '../lexicon/number-words.ts';
import { isJoiner, type Numeral, normAt, type Words } from './amount.ts';

/** Reads the number in words that begins at `at`; null where none does. */
export function readNumberWords(words: Words, at: number): Numeral | null {
  return readPartOfScale(words, at) ?? readCardinal(words, at);
}

// "half a million", "half a dozen", "a quarter of a million", "three quarters of a million"
function readPartOfScale(words: Words, at: number): Numeral | null {
  for (const [phrase, part] of partsOfScales) {
    if (!phrase.every((word, index) => normAt(words, at + index) === word)) continue;
    const end = at + phrase.length;
    const scale = scales.get(normAt(words, end));
    if (scale === undefined) return null;
    return { first: at, end: end + 1, value: part * scale, mantissa: part, scale, inWords: true };
  }
  return null;
}

const partsOfScales: readonly (readonly [readonly string[], number])[] = [
  [['half', 'a'], 0.5],
  [['half-a'], 0.5],
  [['a', 'half'], 0.5],
  [['a', 'quarter', 'of', 'a'], 0.25],
  [['a', 'quarter'], 0.25],
  [['quarter', 'of', 'a'], 0.25],
  [['three', 'quarters', 'of', 'a'], 0.75],
];

// Sums groups: (two hundred and fifty) thousand + (six).
function readCardinal(words: Words, at: number): Numeral | null {
  let group = readSmall(words, at);
  if (!group) return null;
  let total = 0;
  let last = Number.POSITIVE_INFINITY;
  for (;;) {
    const scaled = scaleAt(words, group.end);
    if (!scaled || scaled.scale >= last) {
      const value = total + group.value;
      return { first: at, end: group.end, value, mantissa: value, scale: 1, inWords: true };
    }
    last = scaled.scale;
    const value = total + group.value * scaled.scale;
    const next = last > 12 ? readSmall(words, afterAnd(words, scaled.end), 'continued') : null;
    if (!next || next.value >= last) {
      return { first: at, end: scaled.end, value, mantissa: value / last, scale: last, inWords: true };
    }
    total = value;
    group = next;
  }
}

interface Group {
  readonly value: number;
  readonly end: number;
}

// Up to 999, or "a" before a scale word: "twelve", "fifty-one", "three hundred and six", "one and a half".
function readSmall(words: Words, at: number, where: 'start' | 'continued' = 'start'): Group | null {
  const norm = normAt(words, at);
  if (where === 'start' && (norm === 'a' || norm === 'an')) {
    if (!scales.has(normAt(words, at + 1))) return null;
    return addHundreds(words, { value: 1, end: at + 1 });
  }
  const simple = readBelowHundred(words, at);
  return simple && addHundreds(words, addHalf(words, simple));
}

function readBelowHundred(words: Words, at: number): Group | null {
  const small = smallNumbers.get(normAt(words, at));
  if (small !== undefined) return { value: small, end: at + 1 };
  const ten = tens.get(normAt(words, at));
  if (ten === undefined) return null;
  const unitAt = isJoiner(words, at + 1) ? at + 2 : at + 1;
  const unit = smallNumbers.get(normAt(words, unitAt)) ?? 10;
  return unit < 10 ? { value: ten + unit, end: unitAt + 1 } : { value: ten, end: at + 1 };
}

// "one and a half", where something follows that it multiplies or counts
function addHalf(words: Words, group: Group): Group {
  const { end, value } = group;
  const half =
    normAt(words, end) === 'and' && normAt(words, end + 1) === 'a' && normAt(words, end + 2) === 'half';
  return half ? { value: value + 0.5, end: end + 3 } : group;
}

function addHundreds(words: Words, group: Group): Group {
  if (normAt(words, group.end) !== 'hundred' || group.value > 99) return group;
  const hundreds = { value: group.value * 100, end: group.end + 1 };
  const rest = readBelowHundred(words, afterAnd(words, hundreds.end));
  return rest ? { value: hundreds.value + rest.value, end: rest.end } : hundreds;
}

function scaleAt(words: Words, at: number): { scale: number; end: number } | null {
  const start = isJoiner(words, at) ? at + 1 : at;
  const scale = scales.get(normAt(words, start));
  return scale === undefined ? null : { scale, end: start + 1 };
}

function afterAnd(words: Words, at: number): number {
  return normAt(words, at) === 'and' ? at + 1 : at;
}
