// The tables that records are in as CSV: a table a kind of entry, a row an entry, a column a field. Every row begins with
// the document's id, and the id of an entry counts within its document. Lists in a field are separated by spaces, lists of
// names and roles by semicolons.
import type { HearsayRecord } from '../../reader/index.ts';
import type { ExportView } from '../export-view.ts';
import { type Cell, type Columns, fields, namesOf, party, words } from './columns.ts';

export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  rows(view: ExportView): readonly (readonly Cell[])[];
}

type EntryOf<Kind extends keyof HearsayRecord> = HearsayRecord[Kind] extends readonly (infer Entry)[]
  ? Entry
  : never;

const documents: Columns<HearsayRecord> = {
  sha256: ({ document }) => document.sha256,
  url: ({ document }) => document.url,
  title: ({ document }) => document.title,
  byline: ({ document }) => document.byline.join('; '),
  publisher: ({ document }) => document.publisher,
  published: ({ document }) => document.published,
  retrieved: ({ document }) => document.retrieved,
  language: ({ document }) => document.language,
  engine: ({ engine }) => engine.version,
};

const entities: Columns<EntryOf<'entities'>> = {
  ...fields('id', 'name', 'kind', 'named'),
  classes: ({ classes }) => classes.join(' '),
  count: ({ count }) => count,
  roles: ({ roles }) => roles.join('; '),
  country: ({ country }) => country,
  mentions: ({ mentions }) => mentions.length,
};

type EntityMention = EntryOf<'entities'>['mentions'][number] & { readonly entity: string };
const mentions: Columns<EntityMention> = { ...fields('entity', 'form'), ...words('', ({ span }) => [span]) };

const attributions: Columns<EntryOf<'attributions'>> = {
  ...fields('id', 'parent'),
  ...party('source', ({ source }) => source),
  ...words('cue_', ({ cue }) => cue.spans),
  cue_lemma: ({ cue }) => cue.lemma,
  ...words('content_', ({ content }) => content.spans),
  ...party('addressee', ({ addressee }) => addressee),
  ...fields('quotation', 'attitude', 'polarity'),
  said: ({ said }) => said?.edtf ?? null,
  said_time: ({ said }) => said?.time ?? null,
  ...fields('confidence'),
};

const times: Columns<EntryOf<'times'>> = {
  ...fields('id'),
  ...words('', ({ span }) => [span]),
  ...fields('type', 'edtf', 'duration'),
};

const figures: Columns<EntryOf<'figures'>> = {
  ...fields('id'),
  ...words('', ({ span }) => [span]),
  ...fields('value', 'low', 'high', 'bound', 'unit'),
  ...words('counted_', ({ counted }) => (counted ? [counted.span] : [])),
  period: ({ period }) => period?.edtf ?? null,
  period_time: ({ period }) => period?.time ?? null,
  ...fields('attribution', 'confidence'),
};

const positions: Columns<EntryOf<'positions'>> = {
  ...fields('id', 'actor'),
  actor_name: ({ actor }, view) => namesOf([actor], view),
  ...fields('issue', 'stance'),
  ...words('', ({ proposition }) => proposition.spans),
  condition: ({ condition }) => condition?.relation ?? null,
  ...words('condition_', ({ condition }) => condition?.spans ?? []),
  ...fields('previous', 'time', 'attribution', 'confidence'),
};

const shifts: Columns<EntryOf<'shifts'>> = {
  ...fields('id', 'actor'),
  actor_name: ({ actor }, view) => namesOf([actor], view),
  ...fields('issue', 'from', 'to', 'basis'),
  ...words('', ({ spans }) => spans),
  ...fields('attribution', 'confidence'),
};

const warnings: Columns<EntryOf<'warnings'>> = {
  ...fields('code', 'message'),
  ...words('', ({ span }) => (span ? [span] : [])),
};

export const tables: readonly Table[] = [
  table('documents', (record) => [record], documents),
  table('entities', (record) => record.entities, entities),
  table('mentions', (record) => mentionsOf(record), mentions),
  table('attributions', (record) => record.attributions, attributions),
  table('times', (record) => record.times, times),
  table('figures', (record) => record.figures, figures),
  table('positions', (record) => record.positions, positions),
  table('shifts', (record) => record.shifts, shifts),
  table('warnings', (record) => record.warnings, warnings),
];

function table<Entry>(
  name: string,
  entriesOf: (record: HearsayRecord) => readonly Entry[],
  columns: Columns<Entry>,
): Table {
  const cells = Object.values(columns);
  return {
    name,
    columns: ['document', ...Object.keys(columns)],
    rows: (view) =>
      entriesOf(view.record).map((entry) => [
        view.record.document.id,
        ...cells.map((cell) => cell(entry, view)),
      ]),
  };
}

function mentionsOf({ entities }: HearsayRecord): EntityMention[] {
  return entities.flatMap(({ id, mentions }) => mentions.map((mention) => ({ entity: id, ...mention })));
}
