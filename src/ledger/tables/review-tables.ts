// What people decided about entries, as events: rows come and are never changed.
import type { Generated } from 'kysely';
import type { EntryKind } from '../store/entry-key.ts';

export interface ReviewTables {
  readonly reviews: ReviewRow;
}

export interface ReviewRow {
  readonly id: Generated<number>;
  /** Of the text that the entry stands in. The events go when the ledger no longer holds that text. */
  readonly sha256: string;
  readonly entry_key: string;
  readonly kind: EntryKind;
  readonly action: 'accept' | 'reject' | 'correct' | 'note' | 'add' | 'undo';
  /** What is stated instead, JSON. */
  readonly correction: string | null;
  readonly note: string | null;
  readonly reviewer: string;
  /** ISO 8601. */
  readonly at: string;
  /** Version of Hearsay whose reading was judged. */
  readonly engine_version: string;
  /** The entry as it was read then, JSON; null of an entry that was not read. */
  readonly entry: string | null;
  /** Id of the event that this one takes back. */
  readonly undoes: number | null;
}
