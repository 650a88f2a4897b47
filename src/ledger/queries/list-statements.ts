// Statements: who said what, on whose word, where. The names of the fields are those of the view `statements_flat`.
import type { Attitude, Polarity, Quotation } from '../../reader/index.ts';
import type { Ledger } from '../ledger.ts';
import { type BesideDocument, documentColumns } from './documents-beside.ts';
import type { Filters, Page } from './filters.ts';
import { type EntrySource, selectIds } from './select-ids.ts';

export interface StatementHit extends BesideDocument {
  readonly id: number;
  /** Its id in the record of the document. */
  readonly ref: string;
  readonly key: string;
  readonly source: string | null;
  readonly cue: string;
  readonly content: string;
  readonly quotation: Quotation;
  readonly attitude: Attitude;
  readonly polarity: Polarity;
  readonly said: string | null;
  readonly addressee: string | null;
  readonly via: string | null;
  readonly unnamed: boolean;
  readonly issues: readonly string[];
  readonly confidence: number;
}

export interface Hits<Hit> {
  /** Newest first. */
  readonly hits: readonly Hit[];
  /** Whether there are others behind them. */
  readonly more: boolean;
}

export const statements: EntrySource = {
  table: 'attributions',
  search: 'attributions_search',
  clocks: { said: ['said_from', 'said_to'], happened: ['happened_from', 'happened_to'] },
};

export async function listStatements(
  ledger: Ledger,
  filters: Filters,
  page: Page,
): Promise<Hits<StatementHit>> {
  const { ids, more } = await selectIds(ledger, statements, filters, page);
  return { hits: await statementsAt(ledger, ids), more };
}

/** The newest first. */
export async function statementsAt(ledger: Ledger, ids: readonly number[]): Promise<StatementHit[]> {
  if (ids.length === 0) return [];
  const rows = await ledger.db
    .selectFrom('attributions as e')
    .innerJoin('documents as d', 'd.id', 'e.document_id')
    .select([
      'e.id',
      'e.ref',
      'e.key',
      'e.source',
      'e.cue',
      'e.content',
      'e.quotation',
      'e.attitude',
      'e.polarity',
      'e.said',
    ])
    .select(['e.addressee', 'e.via', 'e.unnamed', 'e.issues', 'e.confidence', ...documentColumns])
    .where('e.id', 'in', ids)
    .orderBy('e.id', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, unnamed: row.unnamed === 1, issues: JSON.parse(row.issues) }));
}
