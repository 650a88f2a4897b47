// Which documents a ledger has already, in a form that every worker can look at: a table of fingerprints in shared
// memory, 16 to 32 bytes a document. What is in it is not read again.
import { createHash } from 'node:crypto';
import type { DocumentInput } from '../../reader/index.ts';
import type { Reading } from '../ledger.ts';
import { documentKey } from './document-key.ts';
import { storable } from './storable.ts';

/** Open addressing: a fingerprint stands at its place or behind it, 0 is a free place. */
export type KnownDocuments = SharedArrayBuffer;

const atOnce = 50_000;

export async function loadKnown(db: Reading): Promise<KnownDocuments> {
  const { count } = await db
    .selectFrom('documents')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  const places = 2 ** Math.ceil(Math.log2(Math.max(16, count * 2)));
  const known = new SharedArrayBuffer(places * BigUint64Array.BYTES_PER_ELEMENT);
  const table = new BigUint64Array(known);
  let entered = 0;
  let after = 0;
  for (;;) {
    const rows = await db
      .selectFrom('documents')
      .select(['id', 'key', 'sha256'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(atOnce)
      .execute();
    // Others may have added since the count: what does not fit is read, and then found to be known.
    const fitting = rows.slice(0, Math.max(0, places / 2 - entered));
    for (const { key, sha256 } of fitting) enter(table, fingerprint(key, sha256));
    entered += fitting.length;
    if (rows.length < atOnce) return known;
    after = rows.at(-1)!.id;
  }
}

/** Whether the ledger has a document of this address, or fetched from it and known by another, whatever its text. */
export async function isKnownAddress(db: Reading, url: string): Promise<boolean> {
  const key = documentKey({ url, id: '', publisher: null, sha256: '' });
  const row = await db
    .selectFrom('documents')
    .select('id')
    .where((where) => where.or([where('key', '=', storable(key)), where('place', '=', url)]))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export function isKnown(known: KnownDocuments, document: DocumentInput): boolean {
  const sha256 = createHash('sha256').update(document.text).digest('hex');
  const { id = sha256, url = null, publisher = null } = document;
  const wanted = fingerprint(storable(documentKey({ id, url, publisher, sha256 })), sha256);
  const table = new BigUint64Array(known);
  return table[placeOf(table, wanted)] === wanted;
}

function enter(table: BigUint64Array, wanted: bigint): void {
  table[placeOf(table, wanted)] = wanted;
}

function placeOf(table: BigUint64Array, wanted: bigint): number {
  let place = Number(wanted & BigInt(table.length - 1));
  while (table[place] !== 0n && table[place] !== wanted) place = (place + 1) % table.length;
  return place;
}

function fingerprint(key: string, sha256: string): bigint {
  const hash = createHash('sha256').update(`${key}\n${sha256}`).digest();
  return hash.readBigUInt64LE() || 1n;
}
