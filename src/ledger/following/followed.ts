// What is known of an address that is followed, read and kept.
import type { Ledger, Reading } from '../ledger.ts';
import { storableRow } from '../store/storable.ts';
import type { FollowedRow } from '../tables/following-tables.ts';

/** Null where it is followed for the first time. */
export async function readFollowed(db: Reading, address: string): Promise<FollowedRow | null> {
  const row = await db.selectFrom('followed').selectAll().where('address', '=', address).executeTakeFirst();
  return row ?? null;
}

/** In the place of what was known of the same addresses. */
export async function keepFollowed(ledger: Ledger, rows: readonly FollowedRow[]): Promise<void> {
  if (rows.length === 0) return;
  await ledger.write(async (transaction) => {
    for (const row of rows.map(storableRow)) {
      const { address: _, ...rest } = row;
      await transaction
        .insertInto('followed')
        .values(row)
        .onConflict((conflict) => conflict.column('address').doUpdateSet(rest))
        .execute();
    }
  });
}
