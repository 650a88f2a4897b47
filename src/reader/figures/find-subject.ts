// The subject of the verb that leads to an amount: "[prosecutions] skyrocketed to 50,000", "the number of [strikes]
// rose from 3 to 5", "[inflation] hit 9 %". "That number", "the toll" stand for what an earlier figure counts.
import { changeVerbs, clauseOpeners, standIns } from '../lexicon/change-verbs.ts';
import { formAt, normAt, type Words } from './amount.ts';
import { phraseAfter, skipOpeners, type TokenRange } from './read-noun-phrase.ts';

export type Subject = TokenRange | 'earlier';

const reach = 7;

/** What is said to reach the number at `first`; `start` is the first token of its clause or content. */
export function findSubject(words: Words, first: number, start: number): Subject | null {
  const verb = findVerb(words, first, start);
  if (verb === null) return null;
  const clause = clauseStart(words, verb, start);
  const opened = skipOpeners(words, clause);
  if (isStandIn(words, opened)) return 'earlier';
  const phrase = phraseAfter(words, opened);
  return phrase && withoutNumberOf(words, { first: phrase.first, end: Math.min(phrase.end, verb) });
}

// "that number", "the death toll"; not "the number of strikes"
function isStandIn(words: Words, at: number): boolean {
  const head = normAt(words, at) === 'death' ? at + 1 : at;
  const pointed = /^(?:the|that|this|those|these)$/.test(normAt(words, at - 1));
  return pointed && standIns.has(normAt(words, head)) && normAt(words, head + 1) !== 'of';
}

function findVerb(words: Words, first: number, start: number): number | null {
  for (let at = first - 1; at >= Math.max(start, first - reach); at--) {
    const norm = normAt(words, at);
    if (changeVerbs.has(norm)) return at;
    if (/^[,;:“”"()]$/.test(norm)) return null;
  }
  return null;
}

function clauseStart(words: Words, verb: number, start: number): number {
  for (let at = verb - 1; at >= start; at--) {
    const norm = normAt(words, at);
    if (clauseOpeners.has(norm) || (!/[\p{L}\p{N}]/u.test(norm) && !/^[-–'’%]$/.test(norm))) return at + 1;
  }
  return start;
}

// "the number of strikes": the strikes are counted.
function withoutNumberOf(words: Words, phrase: TokenRange): TokenRange | null {
  let { first, end } = phrase;
  while (end > first && changeVerbs.has(normAt(words, end - 1))) end--;
  if (/^(?:number|total|amount|count)$/.test(normAt(words, first)) && normAt(words, first + 1) === 'of') {
    first = skipOpeners(words, first + 2);
  }
  return first < end && /^\p{L}/u.test(formAt(words, first)) ? { first, end } : null;
}
