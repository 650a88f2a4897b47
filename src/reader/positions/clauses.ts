// Where what a stance is about begins and ends, and whether its clause is asserted at all.
import type { Line, Range } from '../attributions/lines.ts';
import { isAdverb, isAuxiliary } from '../attributions/phrases.ts';
import { nounForms } from '../lexicon/cues.ts';
import { stanceForms } from '../lexicon/stance-words.ts';
import { conditionAt } from './condition-words.ts';

/** The words before a verb's head that belong to it: "would not | agree", "has repeatedly | rejected". */
export interface VerbGroup extends Range {
  readonly negated: boolean;
  readonly passive: boolean;
  /** After "to" or a preposition: not said of its subject. */
  readonly infinite: boolean;
  /** "Could", "might": only possible. */
  readonly possible: boolean;
  readonly conditional: boolean;
  readonly future: boolean;
  readonly perfect: boolean;
  readonly noLonger: boolean;
}

export function verbGroupAt({ items }: Line, head: number): VerbGroup {
  let first = head;
  const belongs = (norm: string): boolean =>
    isAuxiliary(norm) || isAdverb(norm) || norm === 'no' || norm === 'longer';
  while (first > 0 && belongs(items[first - 1]!.norm) && !items[first - 1]!.time) first--;
  const words = items.slice(first, head).map(({ norm }) => norm);
  const has = (pattern: RegExp): boolean => words.some((norm) => pattern.test(norm));
  const noLonger = words.join(' ').includes('no longer');
  return {
    first,
    end: head + 1,
    noLonger,
    negated: has(/^(?:n't|not|never)$/) && !/not (?:only|just)/.test(words.join(' ')),
    passive: has(/^(?:is|are|was|were|be|been|being|am|'re|'m)$/),
    infinite:
      words.includes('to') ||
      /^(?:of|for|in|by|without|after|before|from|against|despite)$/.test(items[first - 1]?.norm ?? ''),
    possible: has(/^(?:could|can|may|might|must|shall|should)$/),
    conditional: has(/^(?:would|'d|wo|ca)$/) && !has(/^(?:had)$/),
    future: has(/^(?:will|'ll|wo)$/),
    perfect: has(/^(?:had|'d)$/),
  };
}

/** End of the words that a stance is about, from `at` on: before a condition, a new clause or the full stop. */
export function propositionEnd(line: Line, at: number): number {
  const { items } = line;
  let end = at;
  while (end < items.length && !endsProposition(line, end, at)) end++;
  while (end > at && /^[.?!,;:–—-]$|^(?:and|or|but|on|in)$/.test(items[end - 1]!.norm)) end--;
  return end;
}

function endsProposition(line: Line, at: number, start: number): boolean {
  const { items } = line;
  const { norm } = items[at]!;
  if (/^[;?!.:–—]$|^--$/.test(norm)) return true;
  if (at > start && (subordinators.has(norm) || conditionAt(line, at))) return true;
  const next = items[at + 1]?.norm ?? '';
  if (norm === ',') return afterComma.test(next) || /^\p{L}+ing$/u.test(next) || isClause(line, at + 1);
  if (norm === 'and' || norm === 'but') return isVerbGroup(line, at + 1) || isClause(line, at + 1);
  return false;
}

const subordinators: ReadonlySet<string> = new Set(
  'because since although though while whereas when after before once amid despite saying'.split(' '),
);
const afterComma =
  /^(?:but|which|who|while|although|though|whereas|saying|according|as|a|the|he|she|they|it|we|so|yet|his|her|its|even|including)$/;

// "and [would not] withdraw", "and [said] that"
function isVerbGroup({ items }: Line, at: number): boolean {
  const norm = items[at]?.norm ?? '';
  if (stanceForms.get(norm)?.some(({ form }) => form === 'third')) return !nounForms.has(norm);
  return (
    isAuxiliary(norm) || /^(?:said|says|told|added|called|asked|urged|warned|vowed|\p{L}{3,}ed)$/u.test(norm)
  );
}

// "and they will", "and it has"
function isClause({ items }: Line, at: number): boolean {
  return /^(?:he|she|it|they|we|i)$/.test(items[at]?.norm ?? '');
}

/** Whether the clause that holds the item `at` is only supposed: "if Velland [agrees]", "whether it [accepts]". */
export function isSupposed({ items }: Line, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const { norm } = items[i]!;
    if (/^[,;:]$/.test(norm)) return false;
    if (supposing.has(norm)) return !(norm === 'until' && isTime(items[i + 1]));
  }
  return false;
}

/** "until [last] month", where what follows is no clause. */
export function isTime(item: Line['items'][number] | undefined): boolean {
  return item !== undefined && (item.time || /^(?:last|this|now|recently|then|earlier)$/.test(item.norm));
}

const supposing: ReadonlySet<string> = new Set(
  'if whether unless until provided should whenever lest'.split(' '),
);

/** Whether the line is a question. */
export function isQuestion({ items }: Line): boolean {
  return items.slice(-3).some(({ norm }) => norm === '?');
}
