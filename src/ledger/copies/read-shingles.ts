// Hashes of passages in, their shingles and families out, made anew from the texts of the documents that hold them.
import type { Span } from '../../reader/index.ts';
import { inChunks } from '../in-chunks.ts';
import type { Reading } from '../ledger.ts';
import { runningWords } from './running-words.ts';
import { bandsOf, shinglesOf } from './shingles.ts';

export interface StoredShingles {
  readonly hash: number;
  readonly family: number;
  readonly shingles: Uint32Array;
  readonly bands: readonly number[];
}

export async function readShingles(db: Reading, hashes: readonly number[]): Promise<StoredShingles[]> {
  const rows = await inChunks(hashes, (some) =>
    db
      .selectFrom('passages as p')
      .select(({ fn }) => ['p.hash', 'p.family', fn.min('p.document_id').as('document_id')])
      .where('p.hash', 'in', some)
      .groupBy(['p.hash', 'p.family'])
      .execute(),
  );
  const ids = [...new Set(rows.map(({ document_id }) => document_id))];
  const texts = new Map((await textsOf(db, ids)).map((row) => [row.id, row]));
  const places = await inChunks(ids, (some) =>
    db
      .selectFrom('passages')
      .select(['document_id', 'hash', 'block'])
      .where('document_id', 'in', some)
      .execute(),
  );
  const blocks = new Map(places.map(({ document_id, hash, block }) => [`${document_id} ${hash}`, block]));
  return rows.map(({ hash, family, document_id }) => {
    const { text, spans } = texts.get(document_id)!;
    const span = spans[blocks.get(`${document_id} ${hash}`)!]!;
    const shingles = shinglesOf(runningWords(text.slice(...span)).words);
    return { hash, family, shingles, bands: [...new Set(bandsOf(shingles))] };
  });
}

async function textsOf(db: Reading, ids: readonly number[]) {
  const rows = await inChunks(ids, (some) =>
    db
      .selectFrom('documents as d')
      .innerJoin('texts as t', 't.sha256', 'd.sha256')
      .innerJoin('readings as r', 'r.document_id', 'd.id')
      .select(['d.id', 't.text', 't.escaped', 'r.blocks'])
      .where('d.id', 'in', some)
      .execute(),
  );
  return rows.map(({ id, text, escaped, blocks }) => ({
    id,
    text: escaped === 1 ? (JSON.parse(text) as string) : text,
    spans: (JSON.parse(blocks) as readonly { readonly span: Span }[]).map(({ span }) => span),
  }));
}
