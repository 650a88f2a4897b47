// Where a noun phrase begins, by its words alone: leftwards from its head over what can qualify it.
//
//     [Ukrainian government] data · [Germany’s chief] delegate · said [one Ukrainian] lawmaker
import { determiners, prepositions, sayingVerbs, weekdaysAndMonths } from '../lexicon/function-words.ts';
import { commonModifiers } from '../lexicon/nominal-heads.ts';
import { roleModifiers } from '../lexicon/roles.ts';
import { stateNames } from '../lexicon/states.ts';
import { headNoun } from './head-nouns.ts';
import { adjoins, isCapitalized, isFunctionWord, type Reading } from './reading.ts';

const farthest = 7;

/** The first token of the phrase headed by `head`, not before `first`. */
export function phraseStart(
  reading: Reading,
  head: number,
  { first, inName }: { readonly first: number; readonly inName: Uint8Array },
): number {
  const { tokens } = reading;
  let sure = head;
  let doubtful = false;
  for (let i = head - 1; i >= Math.max(first, head - farthest) && adjoins(reading, i); i--) {
    const { norm } = tokens[i]!;
    if (norm === 'that' && !isDemonstrative(reading, i)) break;
    if (determiners.has(norm)) return withPredeterminer(reading, i, first);
    const part = inName[i] === 1 ? 'owner' : partAt(reading, i);
    if (part === 'none' || (part === 'owner' && doubtful)) break;
    if (part === 'doubtful') doubtful = true;
    else if (!doubtful) sure = i;
  }
  return tokens[sure]!.form === '-' || isPossessive(tokens[sure]!.form) ? head : sure;
}

// What a word before a noun can be of its phrase: words that may qualify it or not count only if an article follows.
function partAt(reading: Reading, at: number): 'owner' | 'modifier' | 'doubtful' | 'none' {
  const { norm, form } = reading.tokens[at]!;
  if (isPossessive(form)) return 'owner';
  if (norm === 'and') return joinsAdjectives(reading, at) ? 'modifier' : 'none';
  if (/^\d/.test(form) || form === '-') return 'modifier';
  if (!/^\p{L}/u.test(form) || isFunctionWord(norm) || sayingVerbs.has(norm)) return 'none';
  if (weekdaysAndMonths.has(norm)) return 'none';
  if (qualifies(reading, at)) return 'modifier';
  return /(?:ed|ing|ly|es)$/.test(norm) ? 'none' : 'doubtful';
}

// "Ukrainian and Russian officials".
function joinsAdjectives({ tokens }: Reading, and: number): boolean {
  return isAdjective(tokens[and - 1]?.form) && isAdjective(tokens[and + 1]?.form);
}

// "of that ministry", not "said that ministry officials".
function isDemonstrative({ tokens }: Reading, at: number): boolean {
  return prepositions.has(tokens[at - 1]?.norm ?? '');
}

// "all the ministers", "one of the officials" stays with "the officials".
function withPredeterminer({ tokens }: Reading, at: number, first: number): number {
  let start = at;
  while (
    start > first &&
    /^(?:all|both|half|such|many|some|no|the|these|those|his|her|its|their|a|at|least|than|more|nearly|about)$/.test(
      tokens[start - 1]!.norm,
    )
  ) {
    if (!determiners.has(tokens[start - 1]!.norm)) break;
    start--;
  }
  return start;
}

function isPossessive(form: string): boolean {
  return /^['’]s?$/.test(form);
}

function isAdjective(form: string | undefined): boolean {
  return (
    form !== undefined &&
    (stateNames.get(form)?.form === 'adjective' || /^\p{Ll}\p{L}*(?:al|an|ic|ern)$/u.test(form))
  );
}

function qualifies({ tokens }: Reading, at: number): boolean {
  const { norm, form } = tokens[at]!;
  if (commonModifiers.has(norm) || roleModifiers.has(norm) || headNoun(norm) !== null) return true;
  if (isCapitalized(form)) return !sayingVerbs.has(norm);
  return (
    /(?:ial|ical|nal|ish|ese|ian|ern|ary|ist|based|backed|led|ive|ous)$/.test(norm) ||
    tokens[at + 1]?.form === '-' ||
    tokens[at - 1]?.form === '-'
  );
}
