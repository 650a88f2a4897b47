// Takes documents out of a ledger, with every version and everything that was read from them. Afterwards nothing of
// their words is in it, or in its file, unless another document has the same text.
import { dropIdentity } from '../identity/drop-identity.ts';
import type { Ledger, Writing } from '../ledger.ts';
import { dropFromSearch } from './drop-from-search.ts';
import { linkers as allLinkers, type Linker } from './linkers.ts';

/** `keys` are those of the documents. How many versions went. */
export async function removeDocuments(
  ledger: Ledger,
  keys: readonly string[],
  linkers: readonly Linker[] = allLinkers,
): Promise<number> {
  const removed = await ledger.write(async (transaction) => {
    const versions = await transaction
      .selectFrom('documents')
      .select(['id', 'sha256'])
      .where('key', 'in', keys)
      .execute();
    for (const { id } of versions) await removeVersion(transaction, id, linkers);
    await dropIdentity(transaction, keys);
    await dropUnusedTexts(
      transaction,
      versions.map(({ sha256 }) => sha256),
    );
    return versions.length;
  });
  if (removed > 0) await ledger.dialect.wipeRemoved(ledger.db);
  return removed;
}

// The entries go with their document: the tables say so.
async function removeVersion(transaction: Writing, id: number, linkers: readonly Linker[]): Promise<void> {
  for (const linker of linkers) await linker.removing(transaction, id);
  await dropFromSearch(transaction, id);
  await transaction.deleteFrom('documents').where('id', '=', id).execute();
}

async function dropUnusedTexts(transaction: Writing, hashes: readonly string[]): Promise<void> {
  if (hashes.length === 0) return;
  await transaction
    .deleteFrom('texts')
    .where('sha256', 'in', hashes)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('documents').select('documents.id').whereRef('documents.sha256', '=', 'texts.sha256'),
        ),
      ),
    )
    .execute();
}
