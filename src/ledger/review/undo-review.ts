// Takes back the last thing that a person said, about an entry or in a document. The event stays; another says that it no
// longer holds.
import type { Ledger } from '../ledger.ts';
import type { WhichEvents } from './review-events.ts';
import { reviewEvents } from './review-events.ts';
import { type ReviewEvent, standingEvents } from './review-state.ts';

export interface UndoRequest extends Pick<WhichEvents, 'sha256' | 'key'> {
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/** What was taken back; null where there was nothing left. */
export function undoReview(ledger: Ledger, { at, ...which }: UndoRequest): Promise<ReviewEvent | null> {
  return ledger.write(async (transaction) => {
    const last = standingEvents(await reviewEvents(transaction, which)).at(-1);
    if (!last) return null;
    await transaction
      .insertInto('reviews')
      .values({
        ...{ sha256: last.sha256, entry_key: last.key, kind: last.kind, reviewer: last.by, at },
        ...{ action: 'undo', correction: null, note: null, entry: null },
        engine_version: last.engine,
        undoes: last.id,
      })
      .execute();
    return last;
  });
}
