// The entries of a record as annotations: what is told (the body) of which words (the target).
import type { Entity, Figure, Position, Shift, Span, Time } from '../../reader/index.ts';
import type { ExportView } from '../export-view.ts';
import type { Names } from './names.ts';
import { type Node, targetsOf } from './selectors.ts';
import { statementName, statementNode } from './statements.ts';

export function annotationsOf(view: ExportView, names: Names, reports: ReadonlyMap<string, Node>): Node[] {
  const { entities, attributions, times, figures, positions, shifts, warnings } = view.record;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const annotate = (id: string, motivation: string, body: unknown, spans: readonly Span[]): Node => ({
    id: names.part(id),
    type: 'Annotation',
    motivation,
    body,
    target: spans.length === 0 ? names.text : targetsOf(spans, view, names),
  });
  return [
    ...entities.map((entity) =>
      annotate(`mentions-${entity.id}`, 'identifying', names.part(entity.id), mentionSpans(entity)),
    ),
    ...attributions.map((attribution) => {
      const body = statementNode(attribution, reports.get(attribution.id) ?? {}, byId, view, names);
      return annotate(attribution.id, 'describing', body, attribution.content.spans);
    }),
    ...times.map((time) => annotate(time.id, 'describing', timeNode(time, names), [time.span])),
    ...figures.map((figure) =>
      annotate(figure.id, 'describing', figureNode(figure, view, names), [figure.span]),
    ),
    ...positions.map((position) =>
      annotate(position.id, 'describing', positionNode(position, view, names), position.proposition.spans),
    ),
    ...shifts.map((shift) => annotate(shift.id, 'describing', shiftNode(shift, names), shift.spans)),
    ...warnings.map(({ code, message, span }, index) =>
      annotate(`warning-${index + 1}`, 'commenting', warningBody(code, message), span === null ? [] : [span]),
    ),
  ];
}

function mentionSpans({ mentions }: Entity): Span[] {
  return mentions.map(({ span }) => span);
}

function timeNode({ id, type, edtf, duration }: Time, names: Names): Node {
  return {
    id: names.part(`time-${id}`),
    type: 'hearsay:Time',
    'hearsay:kind': type,
    ...present({ edtf, 'hearsay:duration': duration }),
  };
}

function figureNode(figure: Figure, view: ExportView, names: Names): Node {
  const { id, value, low, high, bound, unit, counted, period, attribution, confidence } = figure;
  return {
    id: names.part(`figure-${id}`),
    type: 'hearsay:Figure',
    'hearsay:bound': bound,
    ...present({ 'hearsay:value': value, 'hearsay:low': low, 'hearsay:high': high, 'hearsay:unit': unit }),
    ...(counted === null ? {} : { 'hearsay:countedWords': targetsOf([counted.span], view, names) }),
    ...present({ period: period?.edtf ?? null }),
    through: holderOf(attribution, names),
    'hearsay:confidence': confidence,
  };
}

function positionNode(position: Position, view: ExportView, names: Names): Node {
  const { id, actor, issue, stance, condition, previous, time, attribution, confidence } = position;
  const hinges = condition && {
    'hearsay:condition': condition.relation,
    'hearsay:conditionWords': targetsOf(condition.spans, view, names),
  };
  return {
    id: names.part(`position-${id}`),
    type: 'hearsay:Position',
    actor: names.part(actor),
    'hearsay:issue': issue,
    'hearsay:stance': stance,
    'hearsay:previous': previous,
    ...hinges,
    ...present({ edtf: time }),
    through: holderOf(attribution, names),
    'hearsay:confidence': confidence,
  };
}

function shiftNode(shift: Shift, names: Names): Node {
  const { id, actor, issue, from, to, basis, attribution, confidence } = shift;
  return {
    id: names.part(`shift-${id}`),
    type: 'hearsay:Shift',
    actor: names.part(actor),
    'hearsay:issue': issue,
    ...present({
      from: from === null ? null : names.part(`position-${from}`),
      to: to === null ? null : names.part(`position-${to}`),
    }),
    'hearsay:basis': basis,
    through: holderOf(attribution, names),
    'hearsay:confidence': confidence,
  };
}

function warningBody(code: string, message: string): Node {
  return {
    type: 'TextualBody',
    'hearsay:code': code,
    format: 'text/plain',
    value: message === '' ? code : message,
  };
}

function holderOf(attribution: string | null, names: Names): string {
  return attribution === null ? names.text : statementName(attribution, names);
}

function present(fields: Readonly<Record<string, unknown>>): Node {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
