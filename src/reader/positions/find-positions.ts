// Attributed and plain statements into positions: who demands, offers, accepts or rejects what, on what condition.
// Recognisers propose stances line by line; a stance is kept where its actor is known, it is asserted and not only asked
// or supposed, and it is about an issue.
import { layOut, spanOf } from '../attributions/lines.ts';
import type { Draft } from '../document.ts';
import type { Position } from '../record.ts';
import { compareSpans } from '../spans.ts';
import { type Context, stage } from '../stage.ts';
import { isQuestion } from './clauses.ts';
import { decider } from './decide.ts';
import { recogniseDemandNouns } from './recognise-demand-nouns.ts';
import { recogniseOwnWill } from './recognise-own-will.ts';
import { recogniseReadiness } from './recognise-readiness.ts';
import { recogniseStanceNouns } from './recognise-stance-nouns.ts';
import { recogniseVerbs } from './recognise-verbs.ts';
import type { Recogniser } from './stated.ts';

const recognisers: readonly Recogniser[] = [
  recogniseDemandNouns,
  recogniseStanceNouns,
  recogniseReadiness,
  recogniseVerbs,
  recogniseOwnWill,
];

type Needed = Pick<
  Draft,
  'document' | 'tokens' | 'sentences' | 'syntax' | 'quotations' | 'times' | 'entities' | 'attributions'
>;

/** Adds the positions, in the order of the text. */
export const findPositions = stage(
  'find positions',
  ['document', 'tokens', 'sentences', 'syntax', 'quotations', 'times', 'entities', 'attributions'],
  ['positions'],
  (draft, context) => ({ positions: positionsOf(draft, context) }),
);

function positionsOf(draft: Needed, context: Context): Position[] {
  const proposed = layOut(draft)
    .filter((line) => !isQuestion(line))
    .flatMap((line) => recognisers.flatMap((recognise) => recognise(line)))
    .map((stated) => ({ stated, cue: spanOf(draft.tokens, stated.line, stated.cue) }))
    .sort((a, b) => compareSpans(a.cue, b.cue));
  if (proposed.length === 0) return [];
  const decide = decider(draft, context);
  const positions: Position[] = [];
  for (const { stated, cue } of proposed) {
    context.proposed('position', stated.by, cue);
    for (const position of decide(stated, cue, positions)) {
      positions.push({ ...position, id: `p${positions.length + 1}` });
    }
  }
  return positions;
}
