// What is worked out across documents is kept up to date here: each linker is told of every document that comes and
// goes, inside the transaction in which it does, so that the ledger never shows one without the other.
import type { HearsayRecord } from '../../reader/index.ts';
import { acrossLinker } from '../across-linker.ts';
import type { Writing } from '../ledger.ts';

export interface Linker {
  readonly name: string;
  /** The document and all of its entries are stored. */
  added(transaction: Writing, stored: StoredDocument): Promise<void>;
  /** The document and all of its entries are still there. */
  removing(transaction: Writing, documentId: number): Promise<void>;
}

export interface StoredDocument {
  readonly id: number;
  readonly record: HearsayRecord;
  /** The version of the same document that it takes the place of. */
  readonly replaces: number | null;
  /** ISO 8601. */
  readonly now: string;
}

export const linkers: readonly Linker[] = [acrossLinker];
