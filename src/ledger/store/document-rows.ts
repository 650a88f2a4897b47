// What of a record is not an entry: the rows of its text, its document, its reading and its entities.
import type { HearsayRecord } from '../../reader/index.ts';
import type { DocumentRow, EntityRow, Flag, ReadingRow, TextRow } from '../tables/record-tables.ts';
import { documentKey, givenId, outletOf } from './document-key.ts';
import { isStorable, storableRow } from './storable.ts';

/** When and from where a record came to the ledger. */
export interface Arrival {
  /** ISO 8601. */
  readonly now: string;
  readonly place: string | null;
}

export function textRow({ document: { sha256, text } }: HearsayRecord): TextRow {
  return isStorable(text) ? { sha256, text, escaped: 0 } : { sha256, text: JSON.stringify(text), escaped: 1 };
}

export type NewDocument = Omit<DocumentRow, 'id' | 'current'>;

export function documentRow(record: HearsayRecord, { now, place }: Arrival): NewDocument {
  const { document, engine } = record;
  return storableRow({
    key: documentKey(document),
    sha256: document.sha256,
    given_id: givenId(document),
    url: document.url,
    title: document.title,
    byline: JSON.stringify(document.byline),
    publisher: document.publisher,
    outlet: outletOf(document),
    published: document.published,
    retrieved: document.retrieved,
    language: document.language,
    added: now,
    read: now,
    engine_version: engine.version,
    place,
    ...countsOf(record),
  });
}

export function countsOf(record: HearsayRecord) {
  return {
    attribution_count: record.attributions.length,
    entity_count: record.entities.length,
    figure_count: record.figures.length,
    position_count: record.positions.length,
  };
}

export function readingRow(record: HearsayRecord, documentId: number): ReadingRow {
  const { engine, document, times, warnings } = record;
  return {
    document_id: documentId,
    engine: JSON.stringify(engine),
    blocks: JSON.stringify(document.blocks),
    times: JSON.stringify(times),
    warnings: JSON.stringify(warnings),
    exact: exactOf(record),
  };
}

// Spans and codes are storable as they are; names, titles and words may not be.
function exactOf(record: HearsayRecord): string | null {
  const { text, ...document } = record.document;
  const written = JSON.stringify({ ...record, document });
  const isExact = isStorable(text) && !/\\u(?:0000|d[89a-f][0-9a-f]{2})/i.test(written);
  return isExact ? null : written;
}

export function entityRows({ entities }: HearsayRecord, documentId: number): Omit<EntityRow, 'id'>[] {
  return entities.map((entity) =>
    storableRow({
      document_id: documentId,
      ref: entity.id,
      name: entity.name,
      kind: entity.kind,
      named: flag(entity.named),
      classes: JSON.stringify(entity.classes),
      count: entity.count,
      roles: JSON.stringify(entity.roles),
      country: entity.country,
      mentions: JSON.stringify(entity.mentions.map(({ span, form }) => [...span, form])),
    }),
  );
}

export function flag(value: boolean): Flag {
  return value ? 1 : 0;
}
