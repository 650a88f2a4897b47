// Somebody who declines to speak intends nothing: the statement is withheld.
//
//   [The ministry] [declined] [to comment].
import type { Token } from '../document.ts';
import { firstEndingAfter } from '../spans.ts';
import type { Found } from './realise.ts';

const declining: ReadonlySet<string> = new Set(['decline', 'refuse']);
const speaking =
  /^(?:comment|say|answer|respond|reply|discuss|confirm|deny|elaborate|speculate|identify|name|disclose|reveal|specify|explain|talk|speak|give|provide)$/;

/** The attribution, as withheld where its content is speaking itself. */
export function settleWithholding(found: Found, tokens: readonly Token[]): Found {
  if (!declining.has(found.cue.lemma)) return found;
  const first = firstEndingAfter(tokens, found.content.spans[0]![0]);
  const verb = tokens[first]?.norm === 'to' ? first + 1 : first;
  if (!speaking.test(tokens[verb]?.norm ?? '')) return found;
  return { ...found, attitude: 'assertion', polarity: 'withheld' };
}
