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
  const holders = await inChunks([...new Set(rows.map(({ document_id }) => document_id))], (some) =>
    db
      .selectFrom('documents as d')
      .innerJoin('texts as t', 't.sha256', 'd.sha256')
      .innerJoin('readings as r', 'r.document_id', 'd.id')
      .innerJoin('passages as p', 'p.document_id', 'd.id')
      .select(['d.id', 't.text', 't.escaped', 'r.blocks', 'p.block', 'p.hash'])
      .where('d.id', 'in', some)
      .execute(),
  );
  const held = new Map(holders.map((holder) => [`${holder.id} ${holder.hash}`, holder]));
  return rows.flatMap(({ hash, family, document_id }) => {
    const holder = held.get(`${document_id} ${hash}`);
    if (!holder) return [];
    const text = holder.escaped === 1 ? (JSON.parse(holder.text) as string) : holder.text;
    const { span } = (JSON.parse(holder.blocks) as readonly { readonly span: Span }[])[holder.block]!;
    const shingles = shinglesOf(runningWords(text.slice(...span)).words);
    return [{ hash, family, shingles, bands: [...new Set(bandsOf(shingles))] }];
  });
}
