// The claims that the most documents of the ledger make, the most repeated first.
import type { Reading } from '../ledger.ts';

export interface ClaimRange {
  /** First and last day of publication, in days since 1970. */
  readonly from: number | null;
  readonly to: number | null;
  readonly limit: number;
}

/** Only claims of two documents or more, at least one of which gives a source. */
export async function largestClaims(db: Reading, { from, to, limit }: ClaimRange): Promise<number[]> {
  const rows = await db
    .selectFrom('statements')
    .select(['claim', ({ fn }) => fn.count('document_id').distinct().as('documents')])
    .$if(from !== null, (query) => query.where('day', '>=', from!))
    .$if(to !== null, (query) => query.where('day', '<=', to!))
    .groupBy('claim')
    .having(({ fn, eb }) => eb(fn.count('document_id').distinct(), '>', 1))
    .having(({ fn, eb }) => eb(fn.count('attribution'), '>', 0))
    .orderBy('documents', 'desc')
    .orderBy('claim')
    .limit(limit)
    .execute();
  return rows.map(({ claim }) => claim);
}
