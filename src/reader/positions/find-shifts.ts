// Changes of position: those the text tells of, linked to both sides where it gives them, and those that two positions
// of one actor on one issue show, at two times.
import { layOut, spanOf } from '../attributions/lines.ts';
import type { Draft } from '../document.ts';
import { indexMentions } from '../entities/mention-index.ts';
import { innermostOf } from '../innermost.ts';
import type { Position, Shift } from '../record.ts';
import { compareSpans } from '../spans.ts';
import { type Context, stage } from '../stage.ts';
import { issueFinder } from './find-issues.ts';
import { linkTold } from './link-shift.ts';
import { observeShifts, shiftsFromFormer } from './observe-shifts.ts';
import { recogniseShifts } from './recognise-shifts.ts';
import { type ActorSources, resolveActor } from './resolve-actor.ts';

/** Adds the shifts, in the order of the text; one for each actor and issue. */
export const findShifts = stage(
  'find shifts',
  [
    'document',
    'tokens',
    'sentences',
    'syntax',
    'quotations',
    'times',
    'entities',
    'attributions',
    'positions',
  ],
  ['shifts'],
  (draft, context) => {
    const found = [
      ...toldShifts(draft, context),
      ...shiftsFromFormer(draft.positions),
      ...observeShifts(draft.positions),
    ];
    const first = found.filter((one, index) => found.findIndex((other) => isSame(one, other)) === index);
    const ordered = first.sort((a, b) => compareSpans(a.spans[0]!, b.spans[0]!));
    return { shifts: ordered.map((shift, index) => ({ ...shift, id: `s${index + 1}` })) };
  },
);

type Needed = Pick<
  Draft,
  | 'document'
  | 'tokens'
  | 'sentences'
  | 'syntax'
  | 'quotations'
  | 'times'
  | 'entities'
  | 'attributions'
  | 'positions'
>;

function toldShifts(draft: Needed, context: Context): Shift[] {
  const told = layOut(draft)
    .flatMap((line) => recogniseShifts(line))
    .map((shift) => ({ shift, span: spanOf(draft.tokens, shift.line, shift.cue) }))
    .sort((a, b) => compareSpans(a.span, b.span));
  if (told.length === 0) return [];
  const sources: ActorSources = {
    tokens: draft.tokens,
    mentions: indexMentions(draft.entities, draft.document.text),
    entities: new Map(draft.entities.map((one) => [one.id, one])),
    attributions: new Map(draft.attributions.map((one) => [one.id, one])),
  };
  const innermost = innermostOf(draft.attributions);
  const { named } = issueFinder(context.codebook, draft.tokens);
  return told.flatMap(({ shift, span }) => {
    context.proposed('shift', shift.by, span);
    const within = innermost(span);
    const actors = resolveActor(shift.line, shift.actor, within, sources);
    const around = { sentences: draft.sentences, sentence: shift.line.sentence, positions: draft.positions };
    const issues = named(shift.line, shift.about);
    const shifts = actors.flatMap(({ id }) => linkTold(id, issues, span, around));
    if (shifts.length === 0)
      context.dropped('shift', 'link shift', span, 'of nobody known, or on no issue known');
    return shifts.map((one) => ({ ...one, attribution: within?.id ?? null }));
  });
}

function isSame(a: Shift, b: Pick<Position, 'actor' | 'issue'>): boolean {
  return a.actor === b.actor && a.issue === b.issue;
}
