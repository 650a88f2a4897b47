// Numbers that are part of a name or an order: "G7", "F-16", "Channel 4", "their 737 airliner", "the 5th attempt".
import { functionWords } from '../lexicon/noun-phrase-words.ts';
import { numberedMakes, numberedThings } from '../lexicon/numbered-things.ts';
import { type Amount, formAt, isGlued, isJoiner, normAt, type Words } from './amount.ts';
import { isPlural, phraseAfter } from './read-noun-phrase.ts';
import { readParticiple } from './read-participle.ts';

// "G7", "F-16", "A350", "777-200LR", "pre-2014"
export function isPartOfName(words: Words, { first, by }: Amount): boolean {
  if (by === 'money') return false;
  const joined = isJoiner(words, first - 1) ? first - 2 : first - 1;
  const glued = joined === first - 2 || isGlued(words, first);
  return glued && /[\p{L}_@]$/u.test(formAt(words, joined));
}

// "737s", "3D", "200LR", "two-state", "one-sided"; "the 20-member council" has twenty members
export function isPartOfWord(words: Words, { end, inWords, unit }: Amount): boolean {
  if (unit !== null) return false;
  if (isGlued(words, end) && /^\p{L}/u.test(formAt(words, end))) return true;
  return isJoiner(words, end) && (inWords || !/^\p{L}/u.test(formAt(words, end + 1)));
}

// "5th", "15,599 th"
export function isOrdinal(words: Words, { end }: Amount): boolean {
  return /^(?:st|nd|rd|th)$/.test(normAt(words, end));
}

// "Channel 4", "Article 5", "No. 10", "Boeing 737", "Trent 900 engines"
export function isLabel(words: Words, amount: Amount): boolean {
  const { first, end, unit, inWords, scale } = amount;
  if (unit !== null || scale !== 1) return false;
  const before = normAt(words, first - 1);
  if (before === '#' || numberedMakes.has(before)) return true;
  if (before === 'of' && isCapitalised(words, first - 2) && numberedThings.has(normAt(words, first - 2)))
    return true;
  if (numberedThings.has(before) && labels(words, amount)) return true;
  if (inWords || amount.bound !== 'exact' || /[,.]/.test(formAt(words, first))) return false;
  if (isCapitalised(words, first - 1) && !isBeginning(words, first - 1) && !countsSeveral(words, end)) {
    return true;
  }
  return /^\d{3,4}$/.test(formAt(words, first)) && namesOne(words, amount);
}

// "their 737 airliner", "Boeing's 787,": a number of one thing is its name.
function namesOne(words: Words, { first, end }: Amount): boolean {
  if (adjectives.test(normAt(words, first - 1))) return true;
  if (/^(?:it|he|she|they|we|that|which|who)$/.test(normAt(words, end))) return false;
  if (phraseAfter(words, end)) return !countsSeveral(words, end);
  return /^(?:the|'s|its|their)$/.test(normAt(words, first - 1)) && !/ed$/.test(normAt(words, end));
}

// Whether the phrase at `at` is of several things: "jets", "people injured", "crew".
function countsSeveral(words: Words, at: number): boolean {
  const phrase = phraseAfter(words, at);
  if (!phrase) return readParticiple(words, at) !== null;
  for (let i = phrase.first; i < phrase.end; i++) if (isPlural(words, i)) return true;
  return collectives.has(normAt(words, phrase.end - 1)) || readParticiple(words, phrase.end) !== null;
}

const collectives: ReadonlySet<string> = new Set('strong crew head game ammunition'.split(' '));

// Before a count these stand after it: "200 new seats", "the new 787".
const adjectives = /^(?:new|newer|older|latest|larger|smaller|bigger|longer|range|final|upgraded|updated)$/;

// "Day 40", "on day 40 of the war"; not "that day 40 people".
function labels(words: Words, { first, end }: Amount): boolean {
  return (
    isCapitalised(words, first - 1) ||
    !/^\p{L}/u.test(formAt(words, end)) ||
    functionWords.has(normAt(words, end))
  );
}

function isCapitalised(words: Words, at: number): boolean {
  return /^\p{Ll}?\p{Lu}\p{L}/u.test(formAt(words, at)) && !calendar.test(normAt(words, at));
}

const calendar = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

function isBeginning({ first, tokens }: Words, at: number): boolean {
  return at === first || /^["“‘'(]$/.test(tokens[at - 1]!.form);
}
