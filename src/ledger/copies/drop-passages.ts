// Takes the passages of a document out of the ledger. A family that one of them held together falls apart again.
import { lowestConnected } from '../families.ts';
import { inChunks } from '../in-chunks.ts';
import type { Writing } from '../ledger.ts';
import { readShingles } from './read-shingles.ts';
import { isCopied } from './resemblance.ts';

export async function dropPassages(transaction: Writing, documentId: number): Promise<void> {
  const own = await transaction
    .selectFrom('passages')
    .select(['hash', 'family'])
    .distinct()
    .where('document_id', '=', documentId)
    .execute();
  await transaction.deleteFrom('passages').where('document_id', '=', documentId).execute();
  await transaction.deleteFrom('sentences').where('document_id', '=', documentId).execute();
  const left = await inChunks(
    own.map(({ hash }) => hash),
    (some) =>
      transaction.selectFrom('passages').select('hash').distinct().where('hash', 'in', some).execute(),
  );
  const still = new Set(left.map(({ hash }) => hash));
  const gone = own.filter(({ hash }) => !still.has(hash));
  for (const { hash } of gone)
    await transaction.deleteFrom('passage_bands').where('hash', '=', hash).execute();
  for (const family of new Set(gone.map(({ family }) => family))) await reform(transaction, family);
}

async function reform(transaction: Writing, family: number): Promise<void> {
  const members = await transaction
    .selectFrom('passages')
    .select('hash')
    .distinct()
    .where('family', '=', family)
    .execute();
  const passages = await readShingles(
    transaction,
    members.map(({ hash }) => hash),
  );
  const pairs = passages.flatMap((a, at) =>
    passages
      .slice(at)
      .filter(
        (b) =>
          a === b || (a.bands.some((band) => b.bands.includes(band)) && isCopied(a.shingles, b.shingles)),
      )
      .map((b): readonly [number, number] => [a.hash, b.hash]),
  );
  for (const [hash, name] of lowestConnected(pairs)) {
    if (name !== family)
      await transaction.updateTable('passages').set({ family: name }).where('hash', '=', hash).execute();
  }
}
