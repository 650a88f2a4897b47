// What an amount counts: the noun phrase after it ("200,000 [desertions]", "a third of [Ukraine's territory]",
// "9,000 [Ukrainians were prosecuted]"), else the one before "of" ("a [market value] of $40"), else the subject of the
// verb that leads to it ("[prosecutions] skyrocketed to 50,000").
import { functionWords } from '../lexicon/noun-phrase-words.ts';
import { type Amount, formAt, isJoiner, normAt, type Words } from './amount.ts';
import { findSubject, type Subject } from './find-subject.ts';
import { phraseAfter, skipOpeners, type TokenRange } from './read-noun-phrase.ts';
import { readParticiple } from './read-participle.ts';

/** Null where the sentence does not say; `start` is the first token that can say it. */
export function findCounted(words: Words, amount: Amount, start: number): Subject | null {
  const near = countedAfter(words, amount) ?? wholeBefore(words, amount);
  if (near) return near;
  const subject = findSubject(words, amount.first, start);
  return subject !== null && subject !== 'earlier' && amount.unit !== null && isName(words, subject)
    ? null
    : subject;
}

export function countedAfter(words: Words, { end, unit }: Amount): TokenRange | null {
  if (unit === null && isJoiner(words, end)) return { first: end + 1, end: end + 2 };
  const phrase = phraseAfter(words, startOf(words, end, unit));
  if (unit !== null && unit !== '%' && unit !== '1') return phrase;
  const done = readParticiple(words, phrase?.end ?? end);
  if (done === null) return phrase;
  return { first: phrase?.first ?? done - 1, end: done };
}

// Past "of the", "-", "more", and the "in" of "$4 billion in aid" and "a 5% rise in prices".
function startOf(words: Words, end: number, unit: string | null): number {
  let at = isJoiner(words, end) ? end + 1 : end;
  if (/^(?:more|other|additional|further|extra)$/.test(normAt(words, at))) at++;
  const link = normAt(words, at);
  if (link === 'of' || link === 'worth') {
    return pastNumber(words, skipOpeners(words, normAt(words, at + 1) === 'of' ? at + 2 : at + 1));
  }
  const inKind = unit !== null && link === 'in' && /^\p{Ll}/u.test(formAt(words, at + 1));
  if (inKind) return at + 1;
  return unit === '1' ? skipOpeners(words, at) : at;
}

// "two-thirds of the 300 [detainees]"
function pastNumber(words: Words, at: number): number {
  return /^\d/.test(formAt(words, at)) ? at + 1 : at;
}

// "a [death toll] of 45", "a [market value] of $348.8 billion"
export function wholeBefore(words: Words, { first }: Amount): TokenRange | null {
  const end = first - 1;
  if (normAt(words, end) !== 'of') return null;
  let start = end;
  while (start > end - 4 && isNoun(words, start - 1)) start--;
  return start === end ? null : { first: start, end };
}

function isNoun(words: Words, at: number): boolean {
  return /^\p{L}/u.test(formAt(words, at)) && !functionWords.has(normAt(words, at));
}

// "Mr. Quiros used $50 million": a name is not what money or a share is counted of.
function isName(words: Words, { first, end }: TokenRange): boolean {
  const single = end - first === 1 && first === words.first;
  return !single && /^\p{Lu}\p{Ll}/u.test(formAt(words, end - 1));
}
