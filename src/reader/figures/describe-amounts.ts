// Amounts into figures: what each counts, its period, whose word it is. What "that number" counts is taken from the
// figure before; of figures in a row one says for all what they count.
import type { Draft } from '../document.ts';
import type { Attribution, Counted, DatedBy, Figure, Span, Time } from '../record.ts';
import type { Amount, Words } from './amount.ts';
import { findCounted } from './find-counted.ts';
import { periodAfter, periodBefore } from './find-period.ts';
import { spanOf } from './refine-amounts.ts';

type Innermost = (span: Span) => Attribution | null;

/** A describer of the sentences of one document, to be called in their order. */
export function describeAmounts(
  draft: Pick<Draft, 'document' | 'times' | 'attributions'>,
  innermost: Innermost,
): (words: Words, amounts: readonly Amount[]) => Figure[] {
  const { text } = draft.document;
  const said = new Set(draft.attributions.map((attribution) => attribution.said?.time));
  const times = draft.times.filter((time) => !said.has(time.id));
  let earlier: Counted | null = null;
  return (words, amounts) => {
    const taken = new Set<string>();
    const figures = amounts.map((amount, index): Figure => {
      const span = spanOf(words, amount);
      const attribution = innermost(span);
      const start = firstIn(words, attribution, amount.first);
      const until = amounts[index + 1]?.first ?? words.end;
      const counted = countedOf(words, amount, start, text, earlier);
      const after = periodAfter(words, amount, until, times);
      if (after) taken.add(after.id);
      const period = after ?? free(periodBefore(words, amount, start, times), taken);
      if (counted && (amount.unit === null || !earlier)) earlier = counted;
      return {
        id: '',
        span,
        ...{ value: amount.value, low: amount.low, high: amount.high },
        ...{ bound: amount.bound, unit: amount.unit, counted },
        period: datedBy(period),
        attribution: attribution?.id ?? null,
        confidence: confidenceOf(amount, counted),
      };
    });
    return shareCounted(words, amounts, figures);
  };
}

// The first token of the sentence that belongs to what is attributed.
function firstIn(words: Words, attribution: Attribution | null, at: number): number {
  if (!attribution) return words.first;
  const here = words.tokens[at]!.span[0];
  const content = attribution.content.spans.find((span) => span[0] <= here && here < span[1]);
  let first = at;
  while (first > words.first && content && words.tokens[first - 1]!.span[0] >= content[0]) first--;
  return first;
}

function countedOf(words: Words, amount: Amount, start: number, text: string, earlier: Counted | null) {
  const counted = findCounted(words, amount, start);
  if (counted === 'earlier') return earlier;
  if (!counted) return null;
  const span = spanOf(words, counted);
  return { text: text.slice(...span), span };
}

function free(time: Time | null, taken: ReadonlySet<string>): Time | null {
  return time && !taken.has(time.id) ? time : null;
}

function datedBy(time: Time | null): DatedBy | null {
  return time?.edtf ? { edtf: time.edtf, time: time.id } : null;
}

// "4,300 jobs in France, 3,700 in Germany"; "killed 102 and 21 people"
function shareCounted(words: Words, amounts: readonly Amount[], figures: readonly Figure[]): Figure[] {
  const shared = [...figures];
  for (let i = 1; i < shared.length; i++) {
    const before = shared[i - 1]!;
    if (shared[i]!.counted || !before.counted || !isRow(words, amounts[i - 1]!, amounts[i]!)) continue;
    if (before.unit === shared[i]!.unit) shared[i] = { ...shared[i]!, counted: before.counted };
  }
  for (let i = shared.length - 2; i >= 0; i--) {
    const after = shared[i + 1]!;
    if (shared[i]!.counted || !after.counted || amounts[i + 1]!.first - amounts[i]!.end > 1) continue;
    if (after.unit === shared[i]!.unit) shared[i] = { ...shared[i]!, counted: after.counted };
  }
  return shared;
}

function isRow(words: Words, before: Amount, amount: Amount): boolean {
  const gap = words.tokens.slice(before.end, amount.first).map((token) => token.norm);
  return gap.length <= 10 && gap.some((norm) => /^(?:,|and|or|to|from)$/.test(norm));
}

function confidenceOf({ by, bound, inWords }: Amount, counted: Counted | null): number {
  if (by === 'money' || by === 'percentage') return 0.95;
  if (by === 'measure' || by === 'fraction') return 0.9;
  if (counted) return inWords && bound === 'exact' ? 0.85 : 0.95;
  return bound === 'exact' ? 0.8 : 0.9;
}
