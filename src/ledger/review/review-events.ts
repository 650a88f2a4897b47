// Rows of the table of reviews as events.
import type { Selectable } from 'kysely';
import type { Reading } from '../ledger.ts';
import type { ReviewRow } from '../tables/review-tables.ts';
import type { ReviewEvent } from './review-state.ts';

export interface WhichEvents {
  /** Of the text. */
  readonly sha256?: string | undefined;
  readonly key?: string | undefined;
  readonly by?: string | undefined;
}

/** In the order of time. */
export async function reviewEvents(db: Reading, { sha256, key, by }: WhichEvents): Promise<ReviewEvent[]> {
  let query = db.selectFrom('reviews').selectAll().orderBy('id');
  if (sha256 !== undefined) query = query.where('sha256', '=', sha256);
  if (key !== undefined) query = query.where('entry_key', '=', key);
  if (by !== undefined) query = query.where('reviewer', '=', by);
  return (await query.execute()).map(eventOf);
}

function eventOf(row: Selectable<ReviewRow>): ReviewEvent {
  const { id, sha256, kind, action, note, at, undoes } = row;
  return {
    ...{ id, sha256, kind, action, note, at, undoes },
    key: row.entry_key,
    by: row.reviewer,
    engine: row.engine_version,
    correction: row.correction === null ? null : JSON.parse(row.correction),
    entry: row.entry === null ? null : JSON.parse(row.entry),
  };
}
