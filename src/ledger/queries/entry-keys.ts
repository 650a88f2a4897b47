// What the entries of a document are called in the ledger, by their ids in its record.
import type { Reading } from '../ledger.ts';
import { entryTables } from '../store/entry-ids.ts';

export interface EntryName {
  readonly id: number;
  /** The same after every reading of the text. */
  readonly key: string;
}

export async function namesOfEntries(db: Reading, documentId: number): Promise<Record<string, EntryName>> {
  const found = await Promise.all(
    entryTables.map((table) =>
      db.selectFrom(table).select(['ref', 'id', 'key']).where('document_id', '=', documentId).execute(),
    ),
  );
  return Object.fromEntries(found.flat().map(({ ref, id, key }) => [ref, { id, key }]));
}
