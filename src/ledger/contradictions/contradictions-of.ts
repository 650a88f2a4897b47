// What contradicts some claims, said once each.
import { inChunks } from '../in-chunks.ts';
import type { Reading } from '../ledger.ts';
import { type Contradiction, readContradictions } from './find-contradictions.ts';

export async function contradictionsOf(db: Reading, claims: readonly number[]): Promise<Contradiction[]> {
  const ids = await inChunks(claims, (some) =>
    db.selectFrom('statements').select('id').where('claim', 'in', some).execute(),
  );
  return readContradictions(
    db,
    ids.map(({ id }) => id),
  );
}
