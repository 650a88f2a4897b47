// The tables that a record is in as CSV: a table a kind of entry, a row an entry, a column a field. Lists within a field
// are separated by spaces; spans are written `34-150`, in UTF-16 code units and, in the column beside, in code points.
import type { HearsayRecord, Party, Span } from '../../reader/index.ts';
import type { ExportView } from '../export-view.ts';

export type Cell = string | number | boolean | null;

export interface Table {
  readonly name: TableName;
  readonly columns: readonly string[];
  rows(view: ExportView): readonly (readonly Cell[])[];
}

export type TableName = Exclude<keyof HearsayRecord, 'format' | 'engine' | 'document'> | 'documents' | 'mentions';

type Fields = Readonly<Record<string, Cell>>;

/** Every table; the same columns in the same order for all records. */
export const tables: readonly Table[] = [
  table('documents', ({ record: { document, engine } }) => [
    {
      sha256: document.sha256,
      url: document.url,
      title: document.title,
      byline: document.byline.join('; '),
      publisher: document.publisher,
      published: document.published,
      retrieved: document.retrieved,
      language: document.language,
      characters: document.text === '' ? null : Array.from(document.text).length,
      engine: engine.version,
    },
  ]),
  table('entities', ({ record }) =>
    record.entities.map(({ id, name, kind, named, classes, count, roles, country, mentions }) => ({
      id,
      name,
      kind,
      named,
      classes: classes.join(' '),
      count,
      roles: roles.join('; '),
      country,
      mentions: mentions.length,
    })),
  ),
  table('mentions', (view) =>
    view.record.entities.flatMap(({ id, mentions }) =>
      mentions.map(({ span, form }) => ({ entity: id, form, ...words('', [span], view) })),
    ),
  ),
  table('attributions', (view) =>
    view.record.attributions.map(({ id, parent, source, cue, content, addressee, said, ...one }) => ({
      id,
      parent,
      ...party('source_', source, view),
      ...words('cue_', cue.spans, view),
      cue_lemma: cue.lemma,
      ...words('content_', content.spans, view),
      ...party('addressee_', addressee ?? { spans: [], entities: [] }, view),
      quotation: one.quotation,
      attitude: one.attitude,
      polarity: one.polarity,
      said: said?.edtf ?? null,
      said_time: said?.time ?? null,
      confidence: one.confidence,
    })),
  ),
  table('times', (view) =>
    view.record.times.map(({ id, span, type, edtf, duration }) => ({
      id,
      ...words('', [span], view),
      type,
      edtf,
      duration,
    })),
  ),
  table('figures', (view) =>
    view.record.figures.map(({ id, span, counted, period, ...one }) => ({
      id,
      ...words('', [span], view),
      value: one.value,
      low: one.low,
      high: one.high,
      bound: one.bound,
      unit: one.unit,
      ...words('counted_', counted ? [counted.span] : [], view),
      period: period?.edtf ?? null,
      period_time: period?.time ?? null,
      attribution: one.attribution,
      confidence: one.confidence,
    })),
  ),
  table('positions', (view) =>
    view.record.positions.map(({ id, actor, issue, stance, proposition, condition, ...one }) => ({
      id,
      actor,
      actor_name: nameOf(actor, view),
      issue,
      stance,
      ...words('', proposition.spans, view),
      condition: condition?.relation ?? null,
      ...words('condition_', condition?.spans ?? [], view),
      previous: one.previous,
      time: one.time,
      attribution: one.attribution,
      confidence: one.confidence,
    })),
  ),
  table('shifts', (view) =>
    view.record.shifts.map(({ id, actor, issue, from, to, basis, spans, attribution, confidence }) => ({
      id,
      actor,
      actor_name: nameOf(actor, view),
      issue,
      from,
      to,
      basis,
      ...words('', spans, view),
      attribution,
      confidence,
    })),
  ),
  table('warnings', (view) =>
    view.record.warnings.map(({ code, message, span }) => ({
      code,
      message,
      ...words('', span ? [span] : [], view),
    })),
  ),
];

// The columns are those of a record that has an entry of each kind.
function table(name: TableName, fieldsOf: (view: ExportView) => readonly Fields[]): Table {
  const columns = ['document', ...columnsOf[name]];
  return {
    name,
    columns,
    rows: (view) =>
      fieldsOf(view).map((fields) => [view.record.document.id, ...columnsOf[name].map((column) => fields[column]!)]),
  };
}
