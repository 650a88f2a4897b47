// What a stance hangs on: "would accept a truce [if the siege is lifted]", "no talks [without] [guarantees]".
import type { Stance } from '../record.ts';
import { type ConditionWords, conditionAt } from './condition-words.ts';
import { normIn, type Parsed, type Range, sentenceAt } from './parsed.ts';
import { limitOf } from './proposition.ts';
import type { Stated } from './stated.ts';

export interface FoundCondition extends Range {
  readonly words: ConditionWords;
}

/** After the proposition, or before the whole: "Unless pay rises, dockers will strike". */
export function findCondition(parsed: Parsed, stated: Stated, stance: Stance): FoundCondition | null {
  return conditionAfter(parsed, stated, stance) ?? conditionBefore(parsed, stated);
}

function conditionAfter(
  parsed: Parsed,
  { proposition, head }: Stated,
  stance: Stance,
): FoundCondition | null {
  const limit = Math.min(limitOf(parsed, head), proposition.end + 20);
  for (let at = proposition.end; at < limit; at++) {
    const norm = normIn(parsed, head, at);
    if (/^[;?!.:]$/.test(norm)) return null;
    const words = conditionAt(parsed, at);
    if (!words) {
      if (/^(?:but|because|while|and|said|which|who)$/.test(norm) || isFiniteVerb(parsed, at)) return null;
      continue;
    }
    if (!fits(words, stance, norm)) return null;
    const range = { first: at + words.length, end: conditionEnd(parsed, head, at + words.length) };
    return range.end > range.first ? { ...range, words } : null;
  }
  return null;
}

// Another clause has begun.
function isFiniteVerb({ syntax }: Parsed, at: number): boolean {
  return syntax[at]!.part === 'VERB' && syntax[at]!.features.includes('VerbForm=Fin');
}

// "until" and "without" bind who rejects, "when" and "the day" who offers.
function fits({ relation, weak }: ConditionWords, stance: Stance, norm: string): boolean {
  if (relation === 'unless') return norm === 'unless' || stance === 'rejects' || stance === 'opposes';
  return !weak || /^(?:offers|accepts|promises)$/.test(stance);
}

// Between the beginning of the sentence or quotation and the subject, closed by a comma.
function conditionBefore(parsed: Parsed, { cue, actor, proposition }: Stated): FoundCondition | null {
  const subject = Math.min(cue.first, actor ?? cue.first, proposition.first);
  const start = sentenceAt(parsed, cue.first).first;
  for (let at = start; at < subject - 2; at++) {
    if (at > start && !/^(?:[,“"‘:]|that)$/.test(normIn(parsed, subject, at - 1))) continue;
    const words = conditionAt(parsed, at);
    if (!words || (words.weak && words.relation === 'if')) continue;
    const comma = commaBetween(parsed, at + words.length, subject);
    if (comma > at + words.length) return { first: at + words.length, end: comma, words };
  }
  return null;
}

function commaBetween(parsed: Parsed, first: number, end: number): number {
  for (let at = first; at < end; at++) if (normIn(parsed, first, at) === ',') return at;
  return -1;
}

function conditionEnd(parsed: Parsed, head: number, first: number): number {
  const limit = limitOf(parsed, head);
  let end = first;
  while (end < limit && !ends.test(normIn(parsed, head, end))) {
    const next = normIn(parsed, head, end + 1);
    if (normIn(parsed, head, end) === ',' && afterComma.test(next)) break;
    end++;
  }
  while (end > first && /^[,"”’.]$/.test(normIn(parsed, head, end - 1))) end--;
  return end;
}

const ends = /^(?:[;?!:–—.”]|but|because|while|although|saying)$/;
const afterComma = /^(?:he|she|they|it|said|says|according|which|but|a|the|\p{L}+ing)$/u;
