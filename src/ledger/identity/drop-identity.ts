// Documents that leave the ledger in: what people decided about the names in them goes with them, and a decision of which
// one side is gone goes as a whole.
import { inChunks } from '../in-chunks.ts';
import type { Writing } from '../ledger.ts';

export async function dropIdentity(transaction: Writing, documents: readonly string[]): Promise<void> {
  const touched = await inChunks(documents, (some) =>
    transaction.deleteFrom('identity_forms').where('document', 'in', some).returning('event_id').execute(),
  );
  for (const event of new Set(touched.map(({ event_id }) => event_id))) {
    const sides = await transaction
      .selectFrom('identity_forms')
      .select('side')
      .distinct()
      .where('event_id', '=', event)
      .execute();
    if (sides.length < 2) await transaction.deleteFrom('identity_events').where('id', '=', event).execute();
  }
}
