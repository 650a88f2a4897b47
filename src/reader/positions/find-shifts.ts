// Changes of position: those the text tells of, linked to both sides where it gives them, and those that two positions
// of one actor on one issue show, at two times.
import type { Draft } from '../document.ts';
import { innermostOf } from '../innermost.ts';
import type { Position, Shift } from '../record.ts';
import { compareSpans } from '../spans.ts';
import { type Context, stage } from '../stage.ts';
import { actorSources } from './decide.ts';
import { issueFinder } from './find-issues.ts';
import { linkTold } from './link-shift.ts';
import { observeShifts, shiftsFromFormer } from './observe-shifts.ts';
import { parsedOf, spanOf } from './parsed.ts';
import { recogniseShifts } from './recognise-shifts.ts';
import { resolveActor } from './resolve-actor.ts';

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
    const told = draft.syntax.length > 0 ? toldShifts(draft, context) : [];
    const found = [...told, ...shiftsFromFormer(draft.positions), ...observeShifts(draft.positions)];
    const first = found.filter((one, index) => found.findIndex((other) => isSame(one, other)) === index);
    const ordered = first.sort((a, b) => compareSpans(a.spans[0]!, b.spans[0]!));
    return { shifts: ordered.map((shift, index) => ({ ...shift, id: `s${index + 1}` })) };
  },
);

function toldShifts(draft: Needed, context: Context): Shift[] {
  const parsed = parsedOf(draft);
  const told = draft.tokens
    .flatMap((_, at) => recogniseShifts(parsed, at))
    .map((shift) => ({ shift, span: spanOf(parsed, shift.cue) }))
    .sort((a, b) => compareSpans(a.span, b.span));
  if (told.length === 0) return [];
  const sources = actorSources(draft, parsed);
  const innermost = innermostOf(draft.attributions);
  const { named } = issueFinder(context.codebook, parsed);
  return told.flatMap(({ shift, span }) => {
    context.proposed('shift', shift.by, span);
    const within = innermost(span);
    const around = { ...draft, sentence: parsed.sentenceOf[shift.cue.first]! };
    const issues = named(shift.about);
    const shifts = resolveActor(shift.actor, within, sources).flatMap(({ id }) =>
      linkTold(id, issues, span, around),
    );
    if (shifts.length === 0)
      context.dropped('shift', 'link shift', span, 'of nobody known, or on no issue known');
    return shifts.map((one) => ({ ...one, attribution: within?.id ?? null }));
  });
}

function isSame(a: Shift, b: Pick<Position, 'actor' | 'issue'>): boolean {
  return a.actor === b.actor && a.issue === b.issue;
}
