// Rows back into records: exactly those that were stored.
import type {
  Attribution,
  Engine,
  Entity,
  Figure,
  HearsayRecord,
  Position,
  Shift,
} from '../../reader/index.ts';
import type { Reading } from '../ledger.ts';
import { attributionOf, entityOf, figureOf, positionOf, shiftOf } from './entries-of-rows.ts';

const atOnce = 100;

/** Null where there is no such document. */
export async function readRecord(db: Reading, documentId: number): Promise<HearsayRecord | null> {
  for await (const { record } of readRecords(db, { from: documentId, to: documentId })) return record;
  return null;
}

export interface StoredRecord {
  readonly id: number;
  readonly record: HearsayRecord;
}

export interface RecordRange {
  /** Ids of documents. */
  readonly from?: number;
  readonly to?: number;
  /** Whether versions that another took the place of come too; they do by default. */
  readonly onlyCurrent?: boolean;
}

/** In the order in which they were added; a bounded number is held at once. */
export async function* readRecords(db: Reading, range: RecordRange = {}): AsyncGenerator<StoredRecord> {
  const { from = 0, to = Number.MAX_SAFE_INTEGER, onlyCurrent = false } = range;
  let next = from;
  while (next <= to) {
    const heads = await headsOf(db, { from: next, to, onlyCurrent });
    if (heads.length === 0) return;
    yield* await recordsOf(db, heads);
    next = heads.at(-1)!.id + 1;
  }
}

function headsOf(db: Reading, { from, to, onlyCurrent }: Required<RecordRange>) {
  return db
    .selectFrom('documents as d')
    .innerJoin('texts as t', 't.sha256', 'd.sha256')
    .innerJoin('readings as r', 'r.document_id', 'd.id')
    .selectAll('d')
    .select(['t.text', 't.escaped', 'r.engine', 'r.blocks', 'r.times', 'r.warnings', 'r.exact'])
    .where('d.id', '>=', from)
    .where('d.id', '<=', to)
    .$if(onlyCurrent, (query) => query.where('d.current', '=', 1))
    .orderBy('d.id')
    .limit(atOnce)
    .execute();
}

type Head = Awaited<ReturnType<typeof headsOf>>[number];

async function recordsOf(db: Reading, heads: readonly Head[]): Promise<StoredRecord[]> {
  const ids = heads.filter(({ exact }) => exact === null).map(({ id }) => id);
  const [entities, attributions, figures, positions, shifts] = await Promise.all([
    ids.length === 0
      ? []
      : db.selectFrom('entities').selectAll().where('document_id', 'in', ids).orderBy('id').execute(),
    ids.length === 0
      ? []
      : db.selectFrom('attributions').selectAll().where('document_id', 'in', ids).orderBy('id').execute(),
    ids.length === 0
      ? []
      : db.selectFrom('figures').selectAll().where('document_id', 'in', ids).orderBy('id').execute(),
    ids.length === 0
      ? []
      : db.selectFrom('positions').selectAll().where('document_id', 'in', ids).orderBy('id').execute(),
    ids.length === 0
      ? []
      : db.selectFrom('shifts').selectAll().where('document_id', 'in', ids).orderBy('id').execute(),
  ]);
  const grouped = {
    entities: byDocument(entities, entityOf),
    attributions: byDocument(attributions, attributionOf),
    figures: byDocument(figures, figureOf),
    positions: byDocument(positions, positionOf),
    shifts: byDocument(shifts, shiftOf),
  };
  return heads.map((head) => ({ id: head.id, record: recordOf(head, grouped) }));
}

interface Grouped {
  readonly entities: ReadonlyMap<number, Entity[]>;
  readonly attributions: ReadonlyMap<number, Attribution[]>;
  readonly figures: ReadonlyMap<number, Figure[]>;
  readonly positions: ReadonlyMap<number, Position[]>;
  readonly shifts: ReadonlyMap<number, Shift[]>;
}

function recordOf(head: Head, grouped: Grouped): HearsayRecord {
  const text = head.escaped === 1 ? (JSON.parse(head.text) as string) : head.text;
  if (head.exact !== null) return withText(JSON.parse(head.exact), text);
  return {
    format: 'hearsay-record/1',
    engine: JSON.parse(head.engine) as Engine,
    document: {
      id: head.given_id ?? head.sha256,
      sha256: head.sha256,
      url: head.url,
      title: head.title,
      byline: JSON.parse(head.byline),
      publisher: head.publisher,
      published: head.published,
      retrieved: head.retrieved,
      language: head.language,
      text,
      blocks: JSON.parse(head.blocks),
    },
    entities: grouped.entities.get(head.id) ?? [],
    attributions: grouped.attributions.get(head.id) ?? [],
    times: JSON.parse(head.times),
    figures: grouped.figures.get(head.id) ?? [],
    positions: grouped.positions.get(head.id) ?? [],
    shifts: grouped.shifts.get(head.id) ?? [],
    warnings: JSON.parse(head.warnings),
  };
}

// The text goes where it stood: before the blocks.
function withText(
  exact: Omit<HearsayRecord, 'document'> & { document: Omit<HearsayRecord['document'], 'text'> },
  text: string,
): HearsayRecord {
  const { blocks, ...document } = exact.document;
  return { ...exact, document: { ...document, text, blocks } };
}

function byDocument<Row extends { document_id: number }, Entry>(
  rows: readonly Row[],
  entryOf: (row: Row) => Entry,
): Map<number, Entry[]> {
  const groups = new Map<number, Entry[]>();
  for (const row of rows) {
    const group = groups.get(row.document_id);
    if (group) group.push(entryOf(row));
    else groups.set(row.document_id, [entryOf(row)]);
  }
  return groups;
}
