// What a stance hangs on: "would accept a truce [if the siege is lifted]", "no talks [without] [guarantees]".
import type { Stance } from '../record.ts';
import { type ConditionWords, conditionAt } from './condition-words.ts';
import { normIn, type Parsed, type Range, sentenceAt } from './parsed.ts';
import { isNewAfterComma, limitOf } from './proposition.ts';
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
  const at = conditionStart(parsed, head, proposition.end);
  const words = at === null ? null : conditionAt(parsed, at);
  if (at === null || !words || !fits(words, stance, normIn(parsed, head, at))) return null;
  const first = at + words.length;
  const end = conditionEnd(parsed, head, first);
  return end > first ? { first, end, words } : null;
}

// Where the next words of a condition stand, before another clause begins: past adverbials and ", she said,".
function conditionStart(parsed: Parsed, head: number, from: number): number | null {
  const limit = Math.min(limitOf(parsed, head), from + 20);
  for (let at = from; at < limit; at++) {
    if (conditionAt(parsed, at)) return at;
    const norm = normIn(parsed, head, at);
    const joins = /^(?:but|and)$/.test(norm) && conditionAt(parsed, at + 1) !== null;
    if (norm === ',') at = afterAside(parsed, head, at);
    else if (!joins && endsSearch(parsed, norm, at)) return null;
  }
  return null;
}

function endsSearch({ syntax }: Parsed, norm: string, at: number): boolean {
  if (/^(?:[;?!.:]|but|because|while|and|said|which|who)$/.test(norm)) return true;
  return syntax[at]!.part === 'VERB' && syntax[at]!.features.includes('VerbForm=Fin');
}

// The comma that ends ", she said,", words set in of who says it; `at` where none does.
function afterAside(parsed: Parsed, head: number, at: number): number {
  for (let said = at + 1; said < at + 6; said++) {
    const isSaid = /^(?:said|says|added)$/.test(normIn(parsed, head, said));
    if (isSaid && normIn(parsed, head, said + 1) === ',') return said + 1;
  }
  return at;
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
    const first = at + words.length;
    const comma = commaBetween(parsed, first, subject);
    if (comma > first && isNext(parsed, comma + 1, subject)) return { first, end: comma, words };
  }
  return null;
}

function commaBetween(parsed: Parsed, first: number, end: number): number {
  for (let at = first; at < end; at++) if (normIn(parsed, first, at) === ',') return at;
  return -1;
}

// Nothing is said between the comma and the subject.
function isNext({ syntax }: Parsed, first: number, subject: number): boolean {
  for (let at = first; at < subject; at++) if (syntax[at]!.part === 'VERB') return false;
  return true;
}

function conditionEnd(parsed: Parsed, head: number, first: number): number {
  const limit = limitOf(parsed, head);
  let end = first;
  while (end < limit && !ends.test(normIn(parsed, head, end))) {
    const closes = afterComma.test(normIn(parsed, head, end + 1)) || isNewAfterComma(parsed, end + 1);
    if (normIn(parsed, head, end) === ',' && closes) break;
    end++;
  }
  while (end > first && /^[,"”’.]$/.test(normIn(parsed, head, end - 1))) end--;
  return end;
}

const ends = /^(?:[;?!:–—.”]|but|because|while|although|saying)$/;
const afterComma = /^(?:he|she|they|it|said|says|according|which|but|a|the|\p{L}+ing)$/u;
