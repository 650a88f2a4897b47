// The noun phrase that begins at a token, without a parser: modifiers, a head, and what an "of" adds to it.
// "[passenger jets] for", "[Ukrainian troops], tired", "[rounds of artillery ammunition] a day".
import {
  commonVerbs,
  functionWords,
  irregularPlurals,
  modifyingPlurals,
} from '../lexicon/noun-phrase-words.ts';
import { formAt, isGlued, isJoiner, normAt, type Words } from './amount.ts';

/** From the token `first` up to but not including `end`. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

const longest = 8;

/** Null where no noun begins at `at`. */
export function phraseAfter(words: Words, at: number): TokenRange | null {
  const end = simplePhrase(words, at);
  if (end === at) return null;
  if (normAt(words, end) !== 'of') return { first: at, end };
  const inner = skipOpeners(words, end + 1);
  const rest = /^\p{L}/u.test(formAt(words, inner)) ? simplePhrase(words, inner) : inner;
  return { first: at, end: rest === inner ? end : rest };
}

/** Past articles, possessives and the like. */
export function skipOpeners(words: Words, at: number): number {
  let next = at;
  while (next < at + 3 && openers.has(normAt(words, next))) next++;
  return next;
}

const openers: ReadonlySet<string> = new Set(
  'the all its their his her our my your these those this that a an both such'.split(' '),
);

// End of the words that can form one phrase; `first` where there are none.
function simplePhrase(words: Words, first: number): number {
  let at = first;
  while (at < first + longest && continues(words, first, at)) {
    at++;
    if (isHead(words, at - 1)) break;
  }
  while (at > first && !/[\p{L}\p{N}]$/u.test(formAt(words, at - 1))) at--;
  return at > first && normAt(words, at - 1) === "'s" ? at - 1 : at;
}

function continues(words: Words, first: number, at: number): boolean {
  const form = formAt(words, at);
  const norm = normAt(words, at);
  if (norm === "'s" || isJoiner(words, at)) return at > first && /^\p{L}/u.test(formAt(words, at + 1));
  if (/^\d/.test(form))
    return /\p{L}$/u.test(form) || (at > first ? isNumberInName(words, at) : isGlued(words, at + 1));
  if (at === first && norm === 'others') return true;
  if (
    at === first &&
    isNoNoun(norm) &&
    /^(?:%|percent|cent|million|billion|\d.*)$/.test(normAt(words, at - 1))
  )
    return false;
  if (!/^\p{L}/u.test(form) || (functionWords.has(norm) && !isLetterOfName(words, at))) return false;
  if (calendar.test(norm) && form !== norm) return false;
  if (isJoiner(words, at - 1) || norm === 'us' || at === first) return at > first || !endsHere(words, at);
  return !commonVerbs.has(norm) && !isParticiple(words, at);
}

// "19 percent [said]", "$3 million [apiece]": nothing that is counted.
function isNoNoun(norm: string): boolean {
  return commonVerbs.has(norm) || answers.test(norm);
}

const answers =
  /^(?:say|agreed?|disagreed?|approved?|disapproved?|supported|support|opposed?|offshore|apiece|each|annually|plus|total|ahead)$/;

// "A350s"
function isLetterOfName(words: Words, at: number): boolean {
  return /^\p{Lu}$/u.test(formAt(words, at)) && isGlued(words, at + 1);
}

const calendar =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/;

// "787 Dreamliners" after "Boeing"
function isNumberInName(words: Words, at: number): boolean {
  return /^\p{Lu}/u.test(formAt(words, at - 1)) && !isPlural(words, at - 1);
}

// A participle that begins a phrase has a noun after it: "20 [armed men]", but "20 injured in".
function endsHere(words: Words, at: number): boolean {
  const norm = normAt(words, at);
  if (isJoiner(words, at + 1)) return false;
  if (normAt(words, at - 1) === 'of') return false;
  if (!/^\p{Ll}.*(?:ed|ing)$/u.test(formAt(words, at)) && !looseAdjectives.has(norm)) return false;
  return !/^\p{L}/u.test(formAt(words, at + 1)) || functionWords.has(normAt(words, at + 1));
}

const looseAdjectives: ReadonlySet<string> = new Set(
  'dead missing hurt alive unaccounted strong wide long high deep tall thick away apart'.split(' '),
);

// After a noun a participle says what was done: "people [displaced]"; not after an adverb: "newly elected members".
function isParticiple(words: Words, at: number): boolean {
  return (
    /\p{Ll}(?:ed|ing)$/u.test(formAt(words, at)) &&
    !/ly$/.test(normAt(words, at - 1)) &&
    isPlural(words, at - 1)
  );
}

// A plural that no further noun follows.
function isHead(words: Words, at: number): boolean {
  if (!isPlural(words, at) || isJoiner(words, at + 1)) return false;
  const norm = normAt(words, at);
  const next = formAt(words, at + 1);
  if (next === '’s' || next === "'s" || next === '’' || next === "'") return false;
  if (/^\p{Lu}/u.test(formAt(words, at))) return !/^\p{Lu}/u.test(next) && !isLowerNoun(words, at + 1);
  const modifies = modifyingPlurals.has(norm) || isPlural(words, at + 1);
  return !(modifies && isLowerNoun(words, at + 1));
}

function isLowerNoun(words: Words, at: number): boolean {
  const norm = normAt(words, at);
  return (
    /^\p{Ll}{3}/u.test(formAt(words, at)) &&
    !functionWords.has(norm) &&
    !commonVerbs.has(norm) &&
    !/(?:ed|ing|ly)$/.test(norm)
  );
}

export function isPlural(words: Words, at: number): boolean {
  const norm = normAt(words, at);
  return irregularPlurals.has(norm) || (/[^siu']s$/.test(norm) && norm.length > 3);
}
