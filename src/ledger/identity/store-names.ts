// Keeps the names of the ledger's actors, by which they are looked up when it is asked who is who.
import type { HearsayRecord } from '../../reader/index.ts';
import type { Writing } from '../ledger.ts';
import { insertRows } from '../store/insert-rows.ts';
import { storable } from '../store/storable.ts';
import { bucketOf } from './name-parts.ts';
import { surroundingsOf } from './surroundings.ts';

export async function storeNames(
  transaction: Writing,
  documentId: number,
  record: HearsayRecord,
): Promise<void> {
  const named = record.entities.filter(({ named, kind }) => named && kind !== 'document');
  const rows = named.map(({ id, name, kind }) => ({
    bucket: storable(bucketOf(name, kind)),
    document_id: documentId,
    ref: id,
  }));
  await insertRows(
    transaction,
    'actor_names',
    rows.filter(({ bucket }) => bucket !== ''),
  );
  const names = storable(JSON.stringify(surroundingsOf(record)));
  await insertRows(transaction, 'surroundings', [{ document_id: documentId, names }]);
}

export async function dropNames(transaction: Writing, documentId: number): Promise<void> {
  await transaction.deleteFrom('actor_names').where('document_id', '=', documentId).execute();
  await transaction.deleteFrom('surroundings').where('document_id', '=', documentId).execute();
}
