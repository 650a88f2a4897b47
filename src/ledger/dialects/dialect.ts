// Everything in which SQLite and PostgreSQL differ, by name. The folders beside this file have the same files.
import type { Kysely, Dialect as KyselyDialect, RawBuilder, SqlBool, Transaction } from 'kysely';
import type { LedgerTables } from '../tables/tables.ts';

export interface Dialect {
  readonly name: 'sqlite' | 'postgres';
  readonly kysely: KyselyDialect;
  /** Types of columns, for migrations. */
  readonly types: ColumnTypes;
  /** Before the first writing, once it is known to be a ledger or empty. */
  prepareToWrite(db: Kysely<LedgerTables>): Promise<void>;
  /** Waits until no other process writes, and keeps them waiting until the transaction ends. */
  lockForWriting(transaction: Transaction<LedgerTables>): Promise<void>;
  /** What all searches need, made once. */
  prepareSearch(): readonly RawBuilder<unknown>[];
  /** The statements that make the table of a search. */
  createSearch(name: SearchTable): readonly RawBuilder<unknown>[];
  /** The statement that enters them. They leave by `delete from … where rowid`, the same for both. */
  addToSearch(name: SearchTable, entries: readonly SearchEntry[]): RawBuilder<unknown>;
  /** Whether a row of the search, in the query as `alias`, is what is looked for. */
  matching(name: SearchTable, alias: string, wanted: SearchTerms): RawBuilder<SqlBool>;
  /** After a removal: nothing of what was removed stays in the file. */
  wipeRemoved(db: Kysely<LedgerTables>): Promise<void>;
  /** Writes a copy of the whole ledger to a file that is not there yet; null where the server has its own tools. */
  readonly copy: ((db: Kysely<LedgerTables>, target: string) => Promise<void>) | null;
  /** Bytes on disk. */
  size(db: Kysely<LedgerTables>): Promise<number>;
  /** What went wrong, as a person would say it; null where it is none of the known mishaps. */
  explain(error: unknown): string | null;
  /** All tables of the database, of Hearsay or not. */
  tableNames(db: Kysely<LedgerTables>): Promise<readonly string[]>;
}

export type Purpose = 'read' | 'write';

export interface ColumnTypes {
  /** A number that the database gives out, never twice. */
  readonly generatedKey: string;
  readonly integer: string;
  readonly real: string;
  /** Behind a table that is nothing but its primary key. */
  readonly keyOnly: string;
}

export const searchTables = ['attributions_search', 'figures_search', 'positions_search'] as const;
export type SearchTable = (typeof searchTables)[number];

/** An entry as search sees it. */
export interface SearchEntry {
  readonly id: number;
  /** Names of those who speak or act. */
  readonly who: string;
  readonly words: string;
  readonly tags: readonly string[];
}

/** All of it has to hold. */
export interface SearchTerms {
  /** In the words or the names: single words, begun words, phrases. */
  readonly words: readonly Term[];
  readonly who: readonly Term[];
  readonly tags: readonly string[];
}

export interface Term {
  /** One word, or the words of a phrase. */
  readonly words: readonly string[];
  /** Whether the last word may go on. */
  readonly begun: boolean;
}
