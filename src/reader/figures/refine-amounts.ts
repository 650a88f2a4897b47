// Of what was proposed in a sentence, what is a figure: ranges joined, bound words added, other numbers dropped.
import type { Draft } from '../document.ts';
import type { Span } from '../record.ts';
import { firstEndingAfter } from '../spans.ts';
import type { Context } from '../stage.ts';
import { addBounds } from './add-bounds.ts';
import type { Amount, Words } from './amount.ts';
import { whyIdle } from './idle-number-words.ts';
import { joinRanges } from './join-ranges.ts';
import { whyNoFigure } from './other-numbers.ts';

/** What decides: the times, whose numbers are theirs, and the sources, which are people and not figures. */
export interface Surroundings {
  readonly times: Draft['times'];
  /** Spans of sources, in order. */
  readonly sources: readonly { readonly span: Span }[];
}

export function refineAmounts(
  words: Words,
  proposed: readonly Amount[],
  around: Surroundings,
  context: Context,
): Amount[] {
  const kept: Amount[] = [];
  for (const amount of joinRanges(words, proposed)) {
    context.proposed('figure', amount.by, spanOf(words, amount));
    const why = whyNoFigure(words, amount) ?? whyElsewhere(words, amount, around);
    const bounded = addBounds(words, amount);
    const idle = why ?? whyIdle(words, bounded);
    if (idle === null) kept.push(bounded);
    else context.dropped('figure', 'refine amounts', spanOf(words, amount), idle);
  }
  return kept;
}

export function spanOf({ tokens }: Words, { first, end }: { first: number; end: number }): Span {
  return [tokens[first]!.span[0], tokens[end - 1]!.span[1]];
}

function whyElsewhere(words: Words, amount: Amount, { times, sources }: Surroundings): string | null {
  const [start, end] = spanOf(words, amount);
  if (begins(times, start, end)) return 'part of a time';
  const few = amount.inWords && amount.unit === null && (amount.value ?? 0) <= 20;
  return few && begins(sources, start, end) ? 'part of a source' : null;
}

function begins(items: readonly { readonly span: Span }[], start: number, end: number): boolean {
  const item = items[firstEndingAfter(items, start)];
  return item !== undefined && item.span[0] < end;
}
