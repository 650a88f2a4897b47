// Documents by the names under which the rest of the ledger speaks of them, as links to them.
import { inChunks } from '../in-chunks.ts';
import type { Reading } from '../ledger.ts';

export interface LinkedDocument {
  readonly id: number;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

export async function linkDocuments(
  db: Reading,
  ids: readonly number[],
): Promise<Map<number, LinkedDocument>> {
  const rows = await inChunks([...new Set(ids)], (some) =>
    db
      .selectFrom('documents')
      .select(['id', 'title', 'outlet', 'published', 'url'])
      .where('id', 'in', some)
      .execute(),
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** By the id that a caller gave, else the hash of the text; of several versions the one that stands. */
export async function linkNamedDocuments(
  db: Reading,
  names: readonly string[],
): Promise<Map<string, LinkedDocument>> {
  const rows = await inChunks([...new Set(names)], (some) =>
    db
      .selectFrom('documents')
      .select(['id', 'title', 'outlet', 'published', 'url', 'given_id', 'sha256'])
      .where(({ or, eb }) => or([eb('given_id', 'in', some), eb('sha256', 'in', some)]))
      .orderBy('current')
      .execute(),
  );
  return new Map(rows.map(({ given_id, sha256, ...row }) => [given_id ?? sha256, row]));
}
