// The time that a figure covers: "24,000 [in 2023]", "[In 2022], only 9,000 Ukrainians were prosecuted".

import { clauseOpeners } from '../lexicon/change-verbs.ts';
import type { Time } from '../record.ts';
import { firstEndingAfter } from '../spans.ts';
import { type Amount, normAt, type Words } from './amount.ts';

/** The time of the same clause after the amount, up to the next one; null where none stands there. */
export function periodAfter(
  words: Words,
  amount: Amount,
  until: number,
  times: readonly Time[],
): Time | null {
  for (let at = amount.end; at < Math.min(until, amount.end + 14); at++) {
    const time = timeAt(words, at, times);
    if (time) return time;
    if (endsClause(normAt(words, at))) return null;
  }
  return null;
}

/** The time before the amount in its clause, from the token `start` on. */
export function periodBefore(
  words: Words,
  amount: Amount,
  start: number,
  times: readonly Time[],
): Time | null {
  for (let at = amount.first - 1; at >= Math.max(start, amount.first - 25); at--) {
    const time = timeAt(words, at, times);
    if (time) return time;
    const norm = normAt(words, at);
    if ((clauseOpeners.has(norm) && norm !== 'and') || /^[;:“”"—–()]$/.test(norm)) return null;
  }
  return null;
}

function timeAt(words: Words, at: number, times: readonly Time[]): Time | null {
  const token = words.tokens[at]!;
  const time = times[firstEndingAfter(times, token.span[0])];
  return time && time.span[0] <= token.span[0] && time.edtf !== null ? time : null;
}

function endsClause(norm: string): boolean {
  return /^[,;:“”"—–()?!]$/.test(norm) || (clauseOpeners.has(norm) && norm !== 'since');
}
