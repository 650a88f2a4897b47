// Rows of entities and entries as the record has them, key by key in its order.
import type { Selectable } from 'kysely';
import type {
  Attribution,
  DatedBy,
  Entity,
  Figure,
  Mention,
  Position,
  Shift,
  Span,
} from '../../reader/index.ts';
import type { AttributionRow, EntityRow, FigureRow, PositionRow, ShiftRow } from '../tables/record-tables.ts';

export function entityOf(row: Selectable<EntityRow>): Entity {
  return {
    id: row.ref,
    name: row.name,
    kind: row.kind,
    named: row.named === 1,
    classes: JSON.parse(row.classes),
    count: row.count,
    roles: JSON.parse(row.roles),
    country: row.country,
    mentions: (JSON.parse(row.mentions) as [number, number, Mention['form']][]).map(([start, end, form]) => ({
      span: [start, end],
      form,
    })),
  };
}

export function attributionOf(row: AttributionRow): Attribution {
  return {
    id: row.ref,
    parent: row.parent,
    source: { spans: JSON.parse(row.source_spans), entities: JSON.parse(row.source_entities) },
    cue: { spans: JSON.parse(row.cue_spans), lemma: row.lemma },
    content: { spans: JSON.parse(row.content_spans) },
    addressee:
      row.addressee_spans === null
        ? null
        : { spans: JSON.parse(row.addressee_spans), entities: JSON.parse(row.addressee_entities!) },
    quotation: row.quotation,
    attitude: row.attitude,
    polarity: row.polarity,
    said: datedBy(row.said, row.said_time),
    confidence: row.confidence,
  };
}

export function figureOf(row: FigureRow): Figure {
  return {
    id: row.ref,
    span: JSON.parse(row.span) as Span,
    value: row.value,
    low: row.low,
    high: row.high,
    bound: row.bound,
    unit: row.unit,
    counted: row.counted === null ? null : { text: row.counted, span: JSON.parse(row.counted_span!) },
    period: datedBy(row.period, row.period_time),
    attribution: row.attribution,
    confidence: row.confidence,
  };
}

export function positionOf(row: PositionRow): Position {
  return {
    id: row.ref,
    actor: row.actor_entity,
    issue: row.issue,
    stance: row.stance,
    proposition: { spans: JSON.parse(row.proposition_spans) },
    condition:
      row.relation === null ? null : { spans: JSON.parse(row.condition_spans!), relation: row.relation },
    previous: row.previous === 1,
    time: row.time,
    attribution: row.attribution,
    confidence: row.confidence,
  };
}

export function shiftOf(row: ShiftRow): Shift {
  return {
    id: row.ref,
    actor: row.actor_entity,
    issue: row.issue,
    from: row.from_position,
    to: row.to_position,
    basis: row.basis,
    spans: JSON.parse(row.spans),
    attribution: row.attribution,
    confidence: row.confidence,
  };
}

function datedBy(edtf: string | null, time: string | null): DatedBy | null {
  return edtf === null ? null : { edtf, time };
}
