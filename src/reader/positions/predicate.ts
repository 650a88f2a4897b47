// The words before a predicate that belong to it, and what they make of it: "[would not] agree", "[has repeatedly]
// rejected", "[is no longer] willing".

import { normIn, type Parsed, type Range } from './parsed.ts';
import { adverbs, auxiliaries, isAdverbForm } from './predicate-words.ts';

export interface Predicate extends Range {
  /** Its own word: `first` is where the words before it begin. */
  readonly head: number;
  readonly negated: boolean;
  readonly passive: boolean;
  /** After "to" or a preposition: said of nobody by itself. */
  readonly infinite: boolean;
  /** "Could", "may": only possible. */
  readonly possible: boolean;
  /** "Should", "must": wished for by who says it. */
  readonly obliged: boolean;
  readonly conditional: boolean;
  readonly future: boolean;
  readonly perfect: boolean;
  readonly noLonger: boolean;
}

export function predicateAt(parsed: Parsed, head: number): Predicate {
  let first = head;
  while (isOfPredicate(parsed, head, first - 1)) first--;
  const words: string[] = [];
  for (let at = first; at < head; at++) words.push(parsed.tokens[at]!.norm);
  const has = (pattern: RegExp): boolean => words.some((norm) => pattern.test(norm));
  const written = words.join(' ');
  const before = normIn(parsed, head, first - 1);
  return {
    ...{ first, end: head + 1, head },
    noLonger: /\bno longer\b/.test(written) || (written.includes("n't") && isAnymore(parsed, head)),
    negated: has(/^(?:n't|not|never|nor|neither)$/) && !/not (?:only|just)/.test(written),
    passive: has(/^(?:is|are|was|were|be|been|being|am|'re|'m|get|gets|got)$/),
    infinite: words.includes('to') || /^(?:of|for|in|by|without|from|against|despite|to)$/.test(before),
    possible: has(/^(?:could|can|ca|may|might)$/),
    obliged: has(/^(?:must|should|shall|ought)$/),
    conditional: has(/^(?:would|'d)$/) && !words.includes('had'),
    future: has(/^(?:will|'ll|wo)$/),
    perfect: has(/^(?:had|'d)$/),
  };
}

function isOfPredicate(parsed: Parsed, head: number, at: number): boolean {
  const norm = normIn(parsed, head, at);
  if (norm === '' || parsed.quotedFrom[at] !== parsed.quotedFrom[head]) return false;
  if (/^(?:PROPN|NOUN)$/.test(parsed.syntax[at]!.part)) return false;
  return auxiliaries.has(norm) || adverbs.has(norm) || isAdverbForm(norm);
}

function isAnymore(parsed: Parsed, head: number): boolean {
  for (let at = head + 1; at < head + 8; at++) if (normIn(parsed, head, at) === 'anymore') return true;
  return false;
}
