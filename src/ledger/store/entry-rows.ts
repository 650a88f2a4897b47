// The entries of a record - attributions, figures, positions, shifts - as rows, without the ids that the ledger gives.
import { createHash } from 'node:crypto';
import type {
  Attribution,
  DatedBy,
  Figure,
  HearsayRecord,
  Position,
  Shift,
  Span,
} from '../../reader/index.ts';
import { searchWords } from '../search-words.ts';
import type { AttributionRow, FigureRow, PositionRow, ShiftRow } from '../tables/record-tables.ts';
import { closedBounds, type DayBounds, dayBoundsOf, spanOf, unbounded } from './day-bounds.ts';
import { flag } from './document-rows.ts';
import { EntryKeys } from './entry-key.ts';
import { passageAround } from './passage.ts';
import { type RecordNames, recordNames } from './record-names.ts';
import { storableRow } from './storable.ts';

type New<Row> = Omit<Row, 'id' | 'document_id'>;

export interface EntryRows {
  readonly attributions: readonly New<AttributionRow>[];
  readonly figures: readonly New<FigureRow>[];
  readonly positions: readonly New<PositionRow>[];
  readonly shifts: readonly New<ShiftRow>[];
}

export function entryRows(record: HearsayRecord): EntryRows {
  const names = recordNames(record);
  const keys = new EntryKeys(record.document.sha256);
  return {
    attributions: record.attributions.map((one) => storableRow(attributionRow(one, record, names, keys))),
    figures: record.figures.map((one) => storableRow(figureRow(one, record, names, keys))),
    positions: record.positions.map((one) => storableRow(positionRow(one, names, keys))),
    shifts: record.shifts.map((one) => storableRow(shiftRow(one, names, keys))),
  };
}

function attributionRow(
  attribution: Attribution,
  record: HearsayRecord,
  names: RecordNames,
  keys: EntryKeys,
): New<AttributionRow> {
  const { id, source, cue, content, addressee, said } = attribution;
  const saidBounds = boundsOf(said);
  const happened = timesWithin(content.spans, record);
  const issues = record.positions.flatMap((position) =>
    position.attribution === id ? [position.issue] : [],
  );
  return {
    ref: id,
    key: keys.ofAttribution(attribution),
    confidence: attribution.confidence,
    parent: attribution.parent,
    source: names.party(source),
    unnamed: flag(names.isUnnamed(source)),
    via: names.via(attribution),
    cue: names.words(cue.spans),
    lemma: cue.lemma,
    content: names.words(content.spans),
    addressee: addressee ? names.party(addressee) : null,
    quotation: attribution.quotation,
    attitude: attribution.attitude,
    polarity: attribution.polarity,
    said: said?.edtf ?? null,
    said_time: said?.time ?? null,
    said_from: saidBounds.from,
    said_to: saidBounds.to,
    happened_from: happened.from,
    happened_to: happened.to,
    issues: JSON.stringify([...new Set(issues)]),
    source_spans: JSON.stringify(source.spans),
    source_entities: JSON.stringify(source.entities),
    cue_spans: JSON.stringify(cue.spans),
    content_spans: JSON.stringify(content.spans),
    addressee_spans: addressee && JSON.stringify(addressee.spans),
    addressee_entities: addressee && JSON.stringify(addressee.entities),
  };
}

function timesWithin(spans: readonly Span[], { times }: HearsayRecord): DayBounds {
  const within = times.filter(({ span: [start, end] }) =>
    spans.some(([from, to]) => start >= from && end <= to),
  );
  return closedBounds(spanOf(within.map(({ edtf }) => dayBoundsOf(edtf))));
}

function figureRow(
  figure: Figure,
  record: HearsayRecord,
  names: RecordNames,
  keys: EntryKeys,
): New<FigureRow> {
  const { counted, period } = figure;
  const bounds = boundsOf(period);
  const saying = record.attributions.find(({ id }) => id === figure.attribution);
  const said = boundsOf(saying?.said ?? null);
  return {
    ref: figure.id,
    key: keys.ofFigure(figure),
    confidence: figure.confidence,
    words: names.words([figure.span]),
    span: JSON.stringify(figure.span),
    value: figure.value,
    low: figure.low,
    high: figure.high,
    bound: figure.bound,
    unit: figure.unit,
    counted: counted?.text ?? null,
    counted_span: counted && JSON.stringify(counted.span),
    period: period?.edtf ?? null,
    period_time: period?.time ?? null,
    period_from: bounds.from,
    period_to: bounds.to,
    said_from: said.from,
    said_to: said.to,
    attribution: figure.attribution,
    source: names.sourceOf(figure.attribution),
    passage: passageAround(record.document.text, figure.span),
  };
}

function positionRow(position: Position, names: RecordNames, keys: EntryKeys): New<PositionRow> {
  const { condition } = position;
  const actor = names.entity(position.actor);
  const bounds = closedBounds(dayBoundsOf(position.time));
  return {
    ref: position.id,
    key: keys.ofPosition(position),
    confidence: position.confidence,
    actor,
    actor_entity: position.actor,
    stand_key: standKey(actor, position.issue),
    issue: position.issue,
    stance: position.stance,
    proposition: names.words(position.proposition.spans),
    proposition_spans: JSON.stringify(position.proposition.spans),
    condition: condition && names.words(condition.spans),
    condition_spans: condition && JSON.stringify(condition.spans),
    relation: condition?.relation ?? null,
    previous: flag(position.previous),
    time: position.time,
    time_from: bounds.from,
    time_to: bounds.to,
    attribution: position.attribution,
    source: names.sourceOf(position.attribution),
  };
}

/** Same for all positions of one name on one issue. */
export function standKey(actor: string, issue: string): string {
  return createHash('sha256')
    .update(JSON.stringify([searchWords(actor), issue]))
    .digest('base64url')
    .slice(0, 16);
}

function shiftRow(shift: Shift, names: RecordNames, keys: EntryKeys): New<ShiftRow> {
  return {
    ref: shift.id,
    key: keys.ofShift(shift),
    confidence: shift.confidence,
    actor: names.entity(shift.actor),
    actor_entity: shift.actor,
    issue: shift.issue,
    from_position: shift.from,
    to_position: shift.to,
    basis: shift.basis,
    words: names.words(shift.spans),
    spans: JSON.stringify(shift.spans),
    attribution: shift.attribution,
  };
}

function boundsOf(dated: DatedBy | null): DayBounds {
  return dated ? closedBounds(dayBoundsOf(dated.edtf)) : unbounded;
}
