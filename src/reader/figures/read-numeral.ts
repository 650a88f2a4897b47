// A number in digits or words: "24,000", "9.9 billion", "fifty-one", "two and a half million", "$15bn", "2½".
import { halfSigns, scaleAbbreviations, scales } from '../lexicon/number-words.ts';
import { formAt, isGlued, isJoiner, type Numeral, normAt, type Words } from './amount.ts';
import { readNumberWords } from './read-number-words.ts';

/** Reads the numeral that begins at `at`; null where none does. */
export function readNumeral(words: Words, at: number): Numeral | null {
  const form = formAt(words, at);
  if (form === '') return null;
  return isDigit(form) || halfSigns.has(form) ? readDigits(words, at) : readNumberWords(words, at);
}

function readDigits(words: Words, at: number): Numeral | null {
  const sign = halfSigns.get(formAt(words, at));
  const whole = sign ?? parseDigits(formAt(words, at));
  if (whole === null) return null;
  const half =
    sign === undefined && isGlued(words, at + 1) ? halfSigns.get(formAt(words, at + 1)) : undefined;
  const mantissa = whole + (half ?? 0);
  const end = at + (half === undefined ? 1 : 2);
  const scaled = readScale(words, end);
  if (!scaled) return { first: at, end, value: mantissa, mantissa, scale: 1, inWords: false };
  const value = multiply(mantissa, scaled.scale);
  return { first: at, end: scaled.end, value, mantissa, scale: scaled.scale, inWords: false };
}

/** The value of "1,234.56"; null of dates, clock times, versions and what else has other groups. */
export function parseDigits(form: string): number | null {
  if (form.length > 20) return null;
  if (/^\d+(?:\.\d+)?$/.test(form)) return Number(form);
  return /^\d{1,3}(?:,\d{2,3}){0,5},\d{3}(?:\.\d+)?$/.test(form) ? Number(form.replaceAll(',', '')) : null;
}

// "40 million", "40-million", "40bn", "40 bn", "40m" but not "40m high".
function readScale(words: Words, at: number): { scale: number; end: number } | null {
  const start = isJoiner(words, at) && scales.has(normAt(words, at + 1)) ? at + 1 : at;
  const norm = normAt(words, start);
  const scale = scales.get(norm);
  if (scale !== undefined) return { scale, end: start + 1 };
  const short = scaleAbbreviations.get(norm);
  if (short === undefined) return null;
  if (norm.length > 1) return { scale: short, end: at + 1 };
  return isGlued(words, at) && !isLength(words, at) ? { scale: short, end: at + 1 } : null;
}

// "40m high": metres.
function isLength(words: Words, at: number): boolean {
  return normAt(words, at) === 'm' && dimensions.has(normAt(words, at + 1));
}

const dimensions: ReadonlySet<string> = new Set(
  'high long deep wide tall away off above below thick apart north south east west from race relay sprint'.split(
    ' ',
  ),
);

/** Without the error of binary fractions: 20.1 million is 20100000. */
export function multiply(mantissa: number, scale: number): number {
  const exponent = Math.round(Math.log10(scale));
  const product = 10 ** exponent === scale ? Number(`${mantissa}e${exponent}`) : mantissa * scale;
  return Number.isFinite(product) ? product : mantissa * scale;
}

export function isDigit(form: string): boolean {
  const code = form.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}
