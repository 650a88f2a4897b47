// Attributed and plain statements into positions: who demands, offers, accepts or rejects what, on what condition.
// Recognisers propose stances word by word, from the trees; a stance is kept where its actor is known, it is asserted and
// not only asked or supposed, and it is about an issue. Where nothing is parsed, none are found.
import type { Draft } from '../document.ts';
import type { Position } from '../record.ts';
import { compareSpans } from '../spans.ts';
import { type Context, stage } from '../stage.ts';
import { decider } from './decide.ts';
import { type Parsed, parsedOf, spanOf } from './parsed.ts';
import { recogniseDemandNouns } from './recognise-demand-nouns.ts';
import { recogniseOwnWill } from './recognise-own-will.ts';
import { recogniseReadiness } from './recognise-readiness.ts';
import { recogniseStanceNouns } from './recognise-stance-nouns.ts';
import { recogniseVerbs } from './recognise-verbs.ts';
import { recogniseVerdicts } from './recognise-verdicts.ts';
import type { Recogniser, Stated } from './stated.ts';

const recognisers: readonly Recogniser[] = [
  recogniseDemandNouns,
  recogniseStanceNouns,
  recogniseReadiness,
  recogniseVerbs,
  recogniseOwnWill,
  recogniseVerdicts,
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
  (draft, context) => ({ positions: draft.syntax.length > 0 ? positionsOf(draft, context) : [] }),
);

function positionsOf(draft: Needed, context: Context): Position[] {
  const parsed = parsedOf(draft);
  const proposed = statedIn(parsed)
    .map((stated) => ({ stated, cue: spanOf(parsed, stated.cue) }))
    .sort((a, b) => compareSpans(a.cue, b.cue));
  if (proposed.length === 0) return [];
  const decide = decider(draft, parsed, context);
  const positions: Position[] = [];
  for (const { stated, cue } of proposed) {
    context.proposed('position', stated.by, cue);
    for (const position of decide(stated, cue, positions)) {
      positions.push({ ...position, id: `p${positions.length + 1}` });
    }
  }
  return positions;
}

function statedIn(parsed: Parsed): readonly Stated[] {
  const stated: Stated[] = [];
  for (const { first, end } of parsed.sentences) {
    if (isQuestion(parsed, first, end)) continue;
    for (let at = first; at < end; at++) {
      for (const recognise of recognisers) stated.push(...recognise(parsed, at));
    }
  }
  return stated;
}

function isQuestion({ tokens }: Parsed, first: number, end: number): boolean {
  return tokens.slice(Math.max(first, end - 3), end).some(({ norm }) => norm === '?');
}
