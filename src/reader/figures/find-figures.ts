// Tokens, times and attributions into figures: numbers that claim an amount, with bounds, unit, what is counted, the
// period and whose word it is. Recognisers propose amounts sentence by sentence; later steps join, drop and describe.
import type { Draft } from '../document.ts';
import { innermostOf } from '../innermost.ts';
import type { Figure } from '../record.ts';
import { type Context, stage } from '../stage.ts';
import type { Words } from './amount.ts';
import { describeAmounts } from './describe-amounts.ts';
import { recogniseAmounts } from './recognise-amounts.ts';
import { refineAmounts } from './refine-amounts.ts';
import { separateNumbers } from './separate-numbers.ts';

/** Adds the figures, in the order of the text. */
export const findFigures = stage(
  'find figures',
  ['document', 'tokens', 'sentences', 'times', 'attributions'],
  ['figures'],
  (draft, context) => ({ figures: figuresOf(draft, context) }),
);

type Needed = Pick<Draft, 'document' | 'tokens' | 'sentences' | 'times' | 'attributions'>;

function figuresOf(draft: Needed, context: Context): Figure[] {
  const figures: Figure[] = [];
  const { times } = draft;
  const sources = draft.attributions
    .flatMap((attribution) => attribution.source.spans.map((span) => ({ span })))
    .sort((a, b) => a.span[0] - b.span[0]);
  const describe = describeAmounts(draft, innermostOf(draft.attributions));
  const { tokens, sentences } = separateNumbers(draft.tokens, draft.sentences);
  for (const sentence of sentences) {
    const words: Words = { tokens, first: sentence.first, end: sentence.end };
    const amounts = recogniseAmounts(words);
    if (amounts.length === 0) continue;
    const kept = refineAmounts(words, amounts, { times, sources }, context);
    for (const figure of describe(words, kept)) figures.push({ ...figure, id: `f${figures.length + 1}` });
  }
  return figures;
}
