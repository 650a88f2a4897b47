// Whether the clause around a time expression tells of the past or of what is to come. Without a parser: the nearest
// verb to the left decides, else the nearest to the right; the other way round after a comma.
//
//   He said on [Friday] that he will meet them on [Tuesday].   past, future
//   Leaders to meet [Friday]. She is due in court [Monday].    future, future
import {
  arrangedVerbs,
  futureWords,
  noPast,
  openModals,
  pastWords,
  presentBe,
  prospectiveWords,
  putTo,
} from './lexicon/tense-words.ts';
import { formAt, isCapitalised, normAt, type Words } from './words.ts';

/** `either`: the nearest such day or month is meant, whichever way. */
export type Tense = 'past' | 'future' | 'either';

/** How many tokens away a verb may stand. */
const reach = { before: 30, after: 15 };

/** Null: no word tells. */
export function tenseAround(words: Words, first: number, end: number): Tense | null {
  if (normAt(words, first) === 'earlier') return 'past';
  if (isPutTo(words, first) || isTermToDo(words, first, end)) return 'future';
  return opensClause(words, first)
    ? (tenseAfter(words, end) ?? tenseBefore(words, first))
    : (tenseBefore(words, first) ?? tenseAfter(words, end));
}

// "…, Thursday's vote was", "…, on Friday the court ruled"
function opensClause(words: Words, first: number): boolean {
  const before = /^(?:on|in|at)$/.test(normAt(words, first - 1)) ? first - 2 : first - 1;
  return /^(?:|[,"“])$/.test(normAt(words, before));
}

// "extended to Sunday", "set for Friday", "postponed until Monday"
function isPutTo(words: Words, first: number): boolean {
  if (!/^(?:to|for|until|till)$/.test(normAt(words, first - 1))) return false;
  return putTo.has(normAt(words, first - 2)) && !/^(?:was|were|had)$/.test(normAt(words, first - 3));
}

// "gave them until Friday to reply"
function isTermToDo(words: Words, first: number, end: number): boolean {
  const until = [normAt(words, first), normAt(words, first - 1)].some((norm) =>
    /^(?:until|till|by)$/.test(norm),
  );
  return until && normAt(words, end) === 'to' && isInfinitive(words, end);
}

function tenseBefore(words: Words, first: number): Tense | null {
  let infinitive = false;
  for (let at = first - 1; at >= Math.max(words.first, first - reach.before); at--) {
    const norm = normAt(words, at);
    if (norm === ';') break;
    if (norm === 'to') infinitive ||= isInfinitive(words, at);
    if (infinitive && prospectiveWords.has(norm)) return 'future';
    if (presentBe.has(norm) && (infinitive || at >= first - 3)) return 'future';
    const tense = tenseAt(words, at);
    if (tense) return tense;
  }
  return infinitive ? 'future' : null;
}

// "Leaders on Friday to meet": an infinitive counts only beside the time.
function tenseAfter(words: Words, end: number): Tense | null {
  for (let at = end; at < Math.min(words.end, end + reach.after); at++) {
    const norm = normAt(words, at);
    if (norm === ';') break;
    if (arrangedVerbs.has(norm)) continue;
    const tense = tenseAt(words, at);
    if (tense) return tense;
    if (norm === 'to' && at < end + 2 && isInfinitive(words, at)) return 'future';
  }
  return null;
}

function tenseAt(words: Words, at: number): Tense | null {
  const norm = normAt(words, at);
  if (futureWords.has(norm)) return isModalName(words, at) ? null : 'future';
  if (openModals.has(norm)) return 'either';
  if (isPastForm(words, at, norm)) return participleTense(words, at) ?? 'past';
  if (presentBe.has(norm)) return arranges(words, at + 1) ? 'future' : null;
  return arrangedVerbs.has(norm) ? 'future' : null;
}

// "May" the month and the woman, "Will" the man.
function isModalName(words: Words, at: number): boolean {
  return isCapitalised(formAt(words, at));
}

// "is meeting", "are to meet"
function arranges(words: Words, at: number): boolean {
  const norm = normAt(words, at);
  return norm === 'to' ? isInfinitive(words, at) : norm.length > 5 && norm.endsWith('ing');
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
    if (openModals.has(norm)) return 'either';
    if (/^(?:was|were|had|has|have|been|'ve)$/.test(norm)) return null;
    if (presentBe.has(norm)) return 'future';
    if (norm === '' || /^[.,;:"“”]$/.test(norm)) return null;
  }
  return null;
}

const afterPreposition =
  /^(?:the|a|an|his|her|its|their|our|my|your|this|that|these|those|about|more|work|[a-z]*s|[a-z]*ing)$/;

// "to meet", but not "to Paris", "to the", "to talks"
function isInfinitive(words: Words, at: number): boolean {
  const after = formAt(words, at + 1);
  return /^[a-z]+$/.test(after) && !afterPreposition.test(after);
}
