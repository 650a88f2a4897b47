// Takes back the last thing that a person said about who somebody is. The event stays; another says that it no longer
// holds.
import { version } from '../../reader/version.generated.ts';
import type { Ledger } from '../ledger.ts';
import { reviewerOf } from '../review/add-review.ts';
import { findActors } from './find-actors.ts';
import { type IdentityEvent, identityEvents } from './identity-events.ts';

export interface UndoIdentityRequest {
  /** A name, or `12:e3`: one of those whom the event is about. */
  readonly actor: string;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/** What was taken back; null where there was nothing left. */
export function undoIdentity(
  ledger: Ledger,
  { actor, by, at }: UndoIdentityRequest,
): Promise<IdentityEvent | null> {
  return ledger.write(async (transaction) => {
    const found = await findActors(transaction, actor);
    const events = await identityEvents(
      transaction,
      found.map((one) => one.actor),
    );
    const reviewer = reviewerOf(by);
    const last = events.findLast((event) => event.by === reviewer);
    if (!last) return null;
    await transaction
      .insertInto('identity_events')
      .values({ action: 'undo', reason: null, reviewer, at, engine_version: version, undoes: last.id })
      .execute();
    return last;
  });
}
