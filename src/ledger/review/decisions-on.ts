// Keys of entries in, what people decided about each last out.
import { sql } from 'kysely';
import { inChunks } from '../in-chunks.ts';
import type { Reading } from '../ledger.ts';
import { type Decision, decisionOf } from './review-state.ts';

export async function decisionsOn(
  db: Reading,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Decision>> {
  const rows = await inChunks(keys, async (some) => {
    const found = await sql<{
      entry_key: string;
      action: 'accept' | 'reject' | 'correct' | 'add';
    }>`select entry_key, action from decisions where entry_key in (${sql.join(some)})`.execute(db);
    return found.rows;
  });
  return new Map(rows.map(({ entry_key, action }) => [entry_key, decisionOf(action)]));
}
