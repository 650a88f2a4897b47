// What a person names an entry by in - its key, or its document and its id in the record, such as `12:a4` -; the entry out.
import type { Reading } from '../ledger.ts';
import { LedgerError } from '../ledger-error.ts';
import { entryTables } from '../store/entry-ids.ts';
import type { EntryKind } from '../store/entry-key.ts';
import { findDocuments, type NamedDocument } from '../store/find-documents.ts';
import { entriesAsRead } from './entries-as-read.ts';
import { standingDocument } from './list-reviews.ts';
import { reviewEvents } from './review-events.ts';

export interface FoundEntry {
  /** Number of the document. */
  readonly document: number;
  /** Of the text. */
  readonly sha256: string;
  readonly key: string;
  readonly kind: EntryKind;
}

/** @throws {LedgerError} where none is meant, or several documents are */
export async function findEntry(db: Reading, written: string): Promise<FoundEntry> {
  const place = /^(.+):([afps]\d{1,9})$/.exec(written);
  const found = place ? await entryAt(db, place[1]!, place[2]!) : await entryOfKey(db, written);
  if (found) return found;
  throw new LedgerError(
    `The ledger holds no entry "${written}". Name it by its key, which \`hearsay search --format json\` shows, or as DOCUMENT:ID, such as 12:a4.`,
  );
}

/** @throws {LedgerError} where several are meant */
export async function findOneDocument(db: Reading, name: string): Promise<NamedDocument | null> {
  const found = await findDocuments(db, name);
  if (found.length > 1)
    throw new LedgerError(
      `"${name}" means ${found.length} documents: ${found.map(({ id }) => id).join(', ')}. Name one by its number.`,
    );
  return found[0] ?? null;
}

async function entryAt(db: Reading, name: string, ref: string): Promise<FoundEntry | null> {
  const document = await findOneDocument(db, name);
  if (!document) return null;
  const entry = (await entriesAsRead(db, document.id)).find((one) => one.ref === ref);
  return entry ? { document: document.id, sha256: document.sha256, key: entry.key, kind: entry.kind } : null;
}

// An entry that is no longer read is known by what people said of it.
async function entryOfKey(db: Reading, key: string): Promise<FoundEntry | null> {
  for (const table of entryTables) {
    const row = await db
      .selectFrom(table)
      .innerJoin('documents as d', 'd.id', `${table}.document_id`)
      .select(['d.id as document', 'd.sha256'])
      .where(`${table}.key`, '=', key)
      .orderBy('d.current', 'desc')
      .orderBy('d.id')
      .executeTakeFirst();
    if (row) return { ...row, key, kind: kinds[table] };
  }
  const event = (await reviewEvents(db, { key })).at(-1);
  const document = event ? await standingDocument(db, event.sha256) : null;
  return event && document !== null ? { document, sha256: event.sha256, key, kind: event.kind } : null;
}

const kinds = {
  attributions: 'attribution',
  figures: 'figure',
  positions: 'position',
  shifts: 'shift',
} as const satisfies Record<(typeof entryTables)[number], EntryKind>;
