// "[half] of those cuts", "[a third] of the territory", "[two-thirds] majority", "[one in five] workers"
import { denominators } from '../lexicon/number-words.ts';
import { type Amount, amountOf, isJoiner, type Numeral, normAt, type Words } from './amount.ts';

/** Shares of a whole; their unit is `1`. */
export function recogniseFraction(words: Words, at: number, numeral: Numeral | null): Amount | null {
  const read = readRatio(words, numeral) ?? readHalf(words, at) ?? readParts(words, at, numeral);
  if (!read || (numeral && numeral.end > read.end)) return null;
  const { value, end } = read;
  if (isOfPercent(words, end)) return null;
  const share: Numeral = { first: at, end, value, mantissa: value, scale: 1, inWords: true };
  return amountOf(share, 'fraction', { unit: '1' });
}

// "half of [1 percent]": a percentage.
function isOfPercent(words: Words, at: number): boolean {
  return normAt(words, at) === 'of' && /^(?:percent|per|%)$/.test(normAt(words, at + 2));
}

interface Share {
  readonly value: number;
  readonly end: number;
}

// "one in five", "nine out of ten", "one in every 20", "one of every nine"
function readRatio(words: Words, part: Numeral | null): Share | null {
  if (part === null || part.scale !== 1 || part.value > 99) return null;
  const out = normAt(words, part.end) === 'out' && normAt(words, part.end + 1) === 'of';
  const each = normAt(words, part.end) === 'of' && normAt(words, part.end + 1) === 'every';
  if (!out && !each && normAt(words, part.end) !== 'in') return null;
  let at = part.end + (out ? 2 : 1);
  if (normAt(words, at) === 'every') at++;
  const written = normAt(words, at);
  const whole = wholes.get(written);
  return whole !== undefined && part.value < whole ? { value: part.value / whole, end: at + 1 } : null;
}

// A ratio is told of small round numbers: "three in 2023" is none.
const wholes: ReadonlyMap<string, number> = new Map([
  ...'two three four five six seven eight nine ten'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 2]),
  ...[2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000].map((n): [string, number] => [String(n), n]),
]);

// "half of the seats", "nearly half", "by half"; not "in half", "the second half", "half an hour"
function readHalf(words: Words, at: number): Share | null {
  if (normAt(words, at) !== 'half' || isJoiner(words, at + 1)) return null;
  const next = normAt(words, at + 1);
  const takesWhole = /^(?:of|the|its|their|his|her|our|all|those|these)$/.test(next);
  const measured = /^(?:about|nearly|almost|than|least|by|over|around|roughly|to|under)$/.test(
    normAt(words, at - 1),
  );
  const aTime = /^(?:an?|hour|hours|time|day|way|century|past)$/.test(next);
  const ordinal = /^(?:first|second|last|latter|other|front|back)$/.test(normAt(words, at - 1));
  return (takesWhole || measured) && !aTime && !ordinal ? { value: 0.5, end: at + 1 } : null;
}

// "a third of", "one-fifth", "two thirds", "three quarters"; not "a third term", "the first quarter"
function readParts(words: Words, at: number, numeral: Numeral | null): Share | null {
  const article = normAt(words, at) === 'a' ? 1 : 0;
  const count = article || (numeral?.inWords && numeral.scale === 1 ? numeral.value : 0);
  if (count < 1 || count > 99) return null;
  const after = article ? at + 1 : numeral!.end;
  const nameAt = isJoiner(words, after) ? after + 1 : after;
  const name = normAt(words, nameAt);
  const plural = count > 1;
  const part = denominators.get(plural ? name.replace(/s$/, '').replace(/^halve$/, 'half') : name);
  if (part === undefined || (plural && !name.endsWith('s')) || count >= part) return null;
  const opensWord = isJoiner(words, nameAt + 1) && /^\p{L}/u.test(normAt(words, nameAt + 2));
  if (!plural && (opensWord || !endsShare(words, nameAt + 1))) return null;
  return { value: count / part, end: nameAt + 1 };
}

// What follows "a third" when it is a share and not an ordinal.
function endsShare(words: Words, at: number): boolean {
  const next = normAt(words, at);
  return (
    next === '' || /^(?:of|more|less|fewer|each|or|in|to|from|since|compared|the|[^\p{L}\p{N}])$/u.test(next)
  );
}
