// Whether the clause around a time expression tells of the past or of what is to come. Without a parser: the nearest
// verb to the left decides, else the nearest to the right.
//
//   He said on [Friday] that he will meet them on [Tuesday].   past, future
//   Leaders to meet [Friday]. She is due in court [Monday].    future, future
import {
  arrangedVerbs,
  futureWords,
  noPast,
  pastWords,
  presentBe,
  prospectiveWords,
} from './lexicon/tense-words.ts';
import { formAt, isCapitalised, normAt, type Words } from './words.ts';

export type Tense = 'past' | 'future';

/** How many tokens away a verb may stand. */
const reach = 30;

/** Null: no word tells. */
export function tenseAround(words: Words, first: number, end: number): Tense | null {
  return tenseBefore(words, first) ?? tenseAfter(words, end);
}

function tenseBefore(words: Words, first: number): Tense | null {
  let infinitive = false;
  for (let at = first - 1; at >= Math.max(words.first, first - reach); at--) {
    const norm = normAt(words, at);
    if (norm === ';') break;
    if (norm === 'to') {
      infinitive ||= isInfinitive(words, at);
      continue;
    }
    if (infinitive && prospectiveWords.has(norm)) return 'future';
    const tense = tenseAt(words, at);
    if (tense) return infinitive && presentBe.has(norm) ? 'future' : tense;
  }
  return infinitive ? 'future' : null;
}

function tenseAfter(words: Words, end: number): Tense | null {
  for (let at = end; at < Math.min(words.end, end + reach); at++) {
    const tense = tenseAt(words, at);
    if (tense) return tense;
    if (normAt(words, at) === 'to' && isInfinitive(words, at)) return 'future';
  }
  return null;
}

function tenseAt(words: Words, at: number): Tense | null {
  const norm = normAt(words, at);
  if (futureWords.has(norm)) return isModalName(words, at) ? null : 'future';
  if (isPastForm(words, at, norm)) return participleTense(words, at) ?? 'past';
  if (presentBe.has(norm) && norm !== 'be' && norm !== 'being') return 'future';
  return arrangedVerbs.has(norm) ? 'future' : null;
}

// "May" the month and the woman, "Will" the man.
function isModalName(words: Words, at: number): boolean {
  return isCapitalised(formAt(words, at));
}

function isPastForm(words: Words, at: number, norm: string): boolean {
  if (pastWords.has(norm)) return true;
  return norm.length > 4 && norm.endsWith('ed') && !noPast.has(norm) && !isCapitalised(formAt(words, at));
}

// "will be held", "to be released", "is held": the auxiliary decides. "was held" and "held" are past.
function participleTense(words: Words, at: number): Tense | null {
  for (let back = 1; back <= 4; back++) {
    const norm = normAt(words, at - back);
    if (futureWords.has(norm) && !isModalName(words, at - back)) return 'future';
    if (/^(?:was|were|had|has|have|been|'ve)$/.test(norm)) return null;
    if (presentBe.has(norm)) return 'future';
    if (norm === '' || /^[.,;:"“”]$/.test(norm)) return null;
  }
  return null;
}

// "to meet", but not "to Paris", "to the", "to talks"
function isInfinitive(words: Words, at: number): boolean {
  const after = formAt(words, at + 1);
  return (
    /^[a-z]+$/.test(after) &&
    !/^(?:the|a|an|his|her|its|their|our|my|your|this|that|these|those|about|more|work|.*s|.*ing)$/.test(
      after,
    )
  );
}
