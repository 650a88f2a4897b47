// Figures: what is counted, with bounds and period, on whose word. The names of the fields are those of `figures_flat`.
import type { Bound } from '../../reader/index.ts';
import type { Ledger } from '../ledger.ts';
import { type BesideDocument, documentColumns } from './documents-beside.ts';
import type { Filters, Page } from './filters.ts';
import type { Hits } from './list-statements.ts';
import { type EntrySource, selectIds } from './select-ids.ts';

export interface FigureHit extends BesideDocument {
  readonly id: number;
  /** Its id in the record of the document. */
  readonly ref: string;
  readonly key: string;
  readonly counted: string | null;
  readonly words: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly unit: string | null;
  readonly period: string | null;
  /** First and last day of the period. */
  readonly period_from: string | null;
  readonly period_to: string | null;
  readonly source: string | null;
  readonly passage: string;
  readonly confidence: number;
}

const figures: EntrySource = {
  table: 'figures',
  search: 'figures_search',
  clocks: { said: ['said_from', 'said_to'], happened: ['period_from', 'period_to'] },
};

export async function listFigures(ledger: Ledger, filters: Filters, page: Page): Promise<Hits<FigureHit>> {
  const { ids, more } = await selectIds(ledger, figures, filters, page);
  if (ids.length === 0) return { hits: [], more };
  const hits = await ledger.db
    .selectFrom('figures as e')
    .innerJoin('documents as d', 'd.id', 'e.document_id')
    .select([
      'e.id',
      'e.ref',
      'e.key',
      'e.counted',
      'e.words',
      'e.value',
      'e.low',
      'e.high',
      'e.bound',
      'e.unit',
    ])
    .select([
      'e.period',
      'e.period_from',
      'e.period_to',
      'e.source',
      'e.passage',
      'e.confidence',
      ...documentColumns,
    ])
    .where('e.id', 'in', ids)
    .orderBy('e.id', 'desc')
    .execute();
  return { hits, more };
}
