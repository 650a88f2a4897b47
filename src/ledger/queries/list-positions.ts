// Positions: where each party stands on an issue. By default the latest of each name on each issue, with how many there
// are in all; what is reported as a former position is never the latest.
import { sql } from 'kysely';
import type { Stance } from '../../reader/index.ts';
import type { Ledger } from '../ledger.ts';
import { type BesideDocument, documentColumns } from './documents-beside.ts';
import type { Filters, Page } from './filters.ts';
import type { Hits } from './list-statements.ts';
import { type EntrySource, selectIds, selectionOf } from './select-ids.ts';

export interface PositionHit extends BesideDocument {
  readonly id: number;
  /** Its id in the record of the document. */
  readonly ref: string;
  readonly key: string;
  readonly actor: string;
  readonly issue: string;
  readonly stance: Stance;
  readonly proposition: string;
  readonly relation: 'if' | 'unless' | null;
  readonly condition: string | null;
  readonly previous: boolean;
  readonly time: string | null;
  readonly source: string | null;
  readonly confidence: number;
  /** How many positions of this name on this issue fit the filters; 1 where each is listed. */
  readonly count: number;
}

// A stance is taken by voicing it: what is said and what happens are one.
export const positions: EntrySource = {
  table: 'positions',
  search: 'positions_search',
  clocks: { said: ['time_from', 'time_to'], happened: ['time_from', 'time_to'] },
  standing: 'stand_key',
};

export async function listPositions(
  ledger: Ledger,
  filters: Filters,
  page: Page,
): Promise<Hits<PositionHit>> {
  const { ids, more } = await selectIds(ledger, positions, filters, page);
  return { hits: await hitsOf(ledger, new Map(ids.map((id) => [id, 1]))), more };
}

/** One for each name and issue. */
export async function listLatestPositions(
  ledger: Ledger,
  filters: Filters,
  { limit }: Page,
): Promise<Hits<PositionHit>> {
  const { from, where } = selectionOf(ledger, positions, filters, { withEntries: true });
  const { rows } = await sql<{ id: number; count: number }>`
    select max(e.id) as id, count(*) as count from ${from} where ${where} and e.previous = 0
    group by e.stand_key order by max(e.id) desc limit ${limit + 1}`.execute(ledger.db);
  const shown = rows.slice(0, limit).map(({ id, count }) => [id, count] as const);
  return { hits: await hitsOf(ledger, new Map(shown)), more: rows.length > limit };
}

/** Positions by their document and their ref within it; the key of each is both, with a space between. */
export async function listPositionsAt(
  ledger: Ledger,
  places: readonly { readonly documentId: number; readonly ref: string }[],
): Promise<Map<string, PositionHit>> {
  const documents = [...new Set(places.map(({ documentId }) => documentId))];
  if (documents.length === 0) return new Map();
  const wanted = new Set(places.map(({ documentId, ref }) => `${documentId} ${ref}`));
  const rows = await ledger.db
    .selectFrom('positions')
    .select(['id', 'document_id', 'ref'])
    .where('document_id', 'in', documents)
    .execute();
  const ids = rows.filter(({ document_id, ref }) => wanted.has(`${document_id} ${ref}`)).map(({ id }) => id);
  const hits = await hitsOf(ledger, new Map(ids.map((id) => [id, 1])));
  return new Map(hits.map((hit) => [`${hit.document} ${hit.ref}`, hit]));
}

async function hitsOf(ledger: Ledger, counts: ReadonlyMap<number, number>): Promise<PositionHit[]> {
  if (counts.size === 0) return [];
  const rows = await ledger.db
    .selectFrom('positions as e')
    .innerJoin('documents as d', 'd.id', 'e.document_id')
    .select([
      'e.id',
      'e.ref',
      'e.key',
      'e.actor',
      'e.issue',
      'e.stance',
      'e.proposition',
      'e.relation',
      'e.condition',
    ])
    .select(['e.previous', 'e.time', 'e.source', 'e.confidence', ...documentColumns])
    .where('e.id', 'in', [...counts.keys()])
    .orderBy('e.id', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, previous: row.previous === 1, count: counts.get(row.id)! }));
}
