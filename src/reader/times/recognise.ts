// Tokens of a sentence in, candidates out: what each recogniser proposes, and of those that overlap the longest.
import { compareSpans } from '../spans.ts';
import type { Context } from '../stage.ts';
import type { Candidate } from './expression.ts';
import { recognisersAt } from './recognisers/recognisers.ts';
import type { Words } from './words.ts';

/** What stands in the sentence, in order, not overlapping. */
export function recognise(words: Words, context: Context): Candidate[] {
  const proposals: Candidate[] = [];
  for (let at = words.first; at < words.end; at++) {
    for (const recogniser of recognisersAt(words.tokens[at]!.norm)) {
      const found = recogniser.find(words, at);
      if (!found) continue;
      context.proposed('time', found.by, spanOf(words, found));
      proposals.push(found);
    }
  }
  return proposals.length < 2 ? proposals : choose(words, proposals, context);
}

/** The characters that a candidate stands on. */
export function spanOf({ tokens }: Words, { first, end }: Candidate): readonly [number, number] {
  return [tokens[first]!.span[0], tokens[end - 1]!.span[1]];
}

function choose(words: Words, proposals: readonly Candidate[], context: Context): Candidate[] {
  const sorted = proposals.toSorted((a, b) => compareSpans([a.first, a.end], [b.first, b.end]));
  const chosen: Candidate[] = [];
  for (const next of sorted) {
    const last = chosen.at(-1);
    if (!last || next.first >= last.end) {
      chosen.push(next);
      continue;
    }
    const longer = next.end - next.first > last.end - last.first;
    if (longer) chosen.pop();
    const loser = longer ? last : next;
    context.dropped('time', 'longest of overlapping', spanOf(words, loser), `inside or beside a longer time`);
    if (longer) chosen.push(next);
  }
  return chosen;
}
