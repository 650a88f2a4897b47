// Somebody who declines to speak intends nothing: the statement is withheld.
//
//   [The ministry] [declined] [to comment].
import type { Token } from '../document.ts';
import { firstEndingAfter } from '../spans.ts';
import type { Found } from './realise.ts';

const declining: ReadonlySet<string> = new Set(['decline', 'refuse']);
const speaking =
  /^(?:comment|say|answer|respond|reply|discuss|confirm|deny|elaborate|speculate|identify|name|disclose|reveal|specify|explain|talk|speak|give|provide|drawn|interviewed|named|identified|engage)$/;

/** The attribution, as withheld where its content is speaking itself. */
export function settleWithholding(found: Found, tokens: readonly Token[]): Found {
  if (!declining.has(found.cue.lemma)) return found;
  const from = firstEndingAfter(tokens, found.cue.spans[0]![0]);
  const until = firstEndingAfter(tokens, found.content.spans[0]![0]) + 2;
  const words = tokens.slice(from, Math.min(until, from + 8));
  if (!words.some(({ norm }) => speaking.test(norm))) return found;
  return { ...found, attitude: 'assertion', polarity: 'withheld' };
}
