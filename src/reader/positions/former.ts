// Whether a stance is told as a former one: "[previously] insisted", "[until last month] had refused", "[used to] want",
// "As recently as Monday she [had maintained]".
import { formerAdverbs } from '../lexicon/stance-words.ts';
import { normIn, type Parsed, sentenceAt } from './parsed.ts';
import type { Predicate } from './predicate.ts';

export function isFormer(parsed: Parsed, predicate: Predicate): boolean {
  const { first, head, end } = predicate;
  if (predicate.noLonger) return true;
  for (let at = first; at < end; at++) if (normIn(parsed, head, at) === 'now') return false;
  for (let at = first - 1; at < end + 1; at++) if (formerAdverbs.has(normIn(parsed, head, at))) return true;
  if (normIn(parsed, head, first - 1) === 'to' && normIn(parsed, head, first - 2) === 'used') return true;
  return isUntilThen(parsed, first) || isRecent(parsed, predicate);
}

// "[until] last month Algiers had ruled out": at the beginning of the sentence, or between subject and verb.
function isUntilThen(parsed: Parsed, first: number): boolean {
  const { first: start } = sentenceAt(parsed, first);
  for (let at = Math.max(start, first - 14); at < first; at++) {
    const timed =
      parsed.inTime[at + 1] === 1 || /^(?:recently|now|then)$/.test(normIn(parsed, first, at + 1));
    if (normIn(parsed, first, at) === 'until' && timed) return true;
  }
  return false;
}

// "as recently as last year" on either side, of what lasted till then
function isRecent(parsed: Parsed, { head }: Predicate): boolean {
  const { first, end } = sentenceAt(parsed, head);
  for (let at = Math.max(first, head - 12); at < Math.min(end - 2, head + 10); at++) {
    if (normIn(parsed, head, at) !== 'as' || normIn(parsed, head, at + 2) !== 'as') continue;
    if (/^(?:recently|late)$/.test(normIn(parsed, head, at + 1))) return true;
  }
  return false;
}
