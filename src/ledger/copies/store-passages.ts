// Keeps the passages of the ledger and their families up to date, a document at a time. A family is what is connected by
// copying; it is named after the lowest hash in it, so that neither names nor families depend on the order of adding.
import { lowestConnected } from '../families.ts';
import { inChunks } from '../in-chunks.ts';
import type { Writing } from '../ledger.ts';
import { insertRows } from '../store/insert-rows.ts';
import type { Paragraph, Passages } from './passages.ts';
import { readShingles } from './read-shingles.ts';
import { isCopied } from './resemblance.ts';

export async function storePassages(
  transaction: Writing,
  documentId: number,
  { paragraphs, sentences }: Passages,
): Promise<void> {
  const known = await familiesOf(transaction, paragraphs);
  const fresh = firstOfEach(paragraphs.filter(({ hash }) => !known.has(hash)));
  const names = lowestConnected([...besideEachOther(fresh), ...(await withThoseThere(transaction, fresh))]);
  await rename(transaction, names, new Set(fresh.map(({ hash }) => hash)));
  const nameOf = (hash: number) => {
    const family = known.get(hash) ?? hash;
    return names.get(family) ?? family;
  };
  const bands = fresh.flatMap(({ hash, bands }) => bands.map((band) => ({ band, hash })));
  await insertRows(transaction, 'passage_bands', bands);
  const row = ({ block, hash, words, own }: Pick<Paragraph, 'block' | 'hash' | 'words' | 'own'>) => ({
    document_id: documentId,
    block,
    hash,
    words,
    own,
  });
  await insertRows(
    transaction,
    'passages',
    paragraphs.map((one) => ({ ...row(one), family: nameOf(one.hash) })),
  );
  await insertRows(transaction, 'sentences', sentences.map(row));
}

async function familiesOf(
  transaction: Writing,
  paragraphs: readonly Paragraph[],
): Promise<Map<number, number>> {
  const hashes = [...new Set(paragraphs.map(({ hash }) => hash))];
  const rows = await inChunks(hashes, (some) =>
    transaction
      .selectFrom('passages')
      .select(['hash', 'family'])
      .distinct()
      .where('hash', 'in', some)
      .execute(),
  );
  return new Map(rows.map(({ hash, family }) => [hash, family]));
}

function firstOfEach(paragraphs: readonly Paragraph[]): Paragraph[] {
  return [...new Map(paragraphs.map((paragraph) => [paragraph.hash, paragraph])).values()];
}

type Pair = readonly [a: number, b: number];

function besideEachOther(fresh: readonly Paragraph[]): Pair[] {
  return fresh.flatMap((a, at) =>
    fresh
      .slice(0, at)
      .filter((b) => meet(a, b.bands) && isCopied(a.shingles, b.shingles))
      .map((b): Pair => [a.hash, b.hash]),
  );
}

function meet({ bands }: Paragraph, others: readonly number[]): boolean {
  return others.some((band) => bands.includes(band));
}

// New passages with the families of those in the ledger that they are copies of.
async function withThoseThere(transaction: Writing, fresh: readonly Paragraph[]): Promise<Pair[]> {
  const bands = [...new Set(fresh.flatMap((paragraph) => paragraph.bands))];
  const met = await inChunks(bands, (some) =>
    transaction.selectFrom('passage_bands').select(['band', 'hash']).where('band', 'in', some).execute(),
  );
  const there = await readShingles(transaction, [...new Set(met.map(({ hash }) => hash))]);
  return fresh.flatMap(({ hash, bands, shingles }) => {
    const hashes = new Set(met.filter(({ band }) => bands.includes(band)).map((one) => one.hash));
    return there
      .filter((other) => hashes.has(other.hash) && isCopied(shingles, other.shingles))
      .map((other): Pair => [hash, other.family]);
  });
}

// Families that came together through a new passage bear the lowest name.
async function rename(
  transaction: Writing,
  names: ReadonlyMap<number, number>,
  fresh: ReadonlySet<number>,
): Promise<void> {
  for (const [family, name] of names) {
    if (family === name || fresh.has(family)) continue;
    await transaction.updateTable('passages').set({ family: name }).where('family', '=', family).execute();
  }
}
