// What a person names a document by - its number in the ledger, its address, its id, its file, the hash of its text or the
// beginning of that - in; the documents that it can mean out.
import type { Reading } from '../ledger.ts';
import { documentKey } from './document-key.ts';

export interface NamedDocument {
  readonly id: number;
  readonly key: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly sha256: string;
}

const shortestHash = 8;

export async function findDocuments(db: Reading, name: string): Promise<NamedDocument[]> {
  const asked = db
    .selectFrom('documents')
    .select(['id', 'key', 'title', 'outlet', 'published', 'sha256'])
    .orderBy('id');
  const isHash = name.length >= shortestHash && /^[0-9a-f]+$/.test(name);
  const byUrl = documentKey({ url: name, id: '', sha256: '', publisher: null });
  const ways = [
    ...(/^\d{1,15}$/.test(name) ? [asked.where('id', '=', Number(name))] : []),
    asked.where('key', '=', byUrl),
    asked.where('given_id', '=', name),
    asked.where('place', '=', name),
    ...(isHash ? [asked.where('sha256', '>=', name).where('sha256', '<', `${name}g`)] : []),
  ];
  for (const way of ways) {
    const found = await way.execute();
    if (found.length > 0) return found;
  }
  return [];
}
