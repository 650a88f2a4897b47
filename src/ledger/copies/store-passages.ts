// Keeps the passages of the ledger and their families up to date, a document at a time. A family is what is connected by
// copying; it is named after the lowest hash in it, so that neither names nor families depend on the order of adding.
import { lowestConnected } from '../families.ts';
import { grouped } from '../grouped.ts';
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
  const known = await familiesOf(transaction, [...new Set(paragraphs.map(({ hash }) => hash))]);
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

async function familiesOf(transaction: Writing, hashes: readonly number[]): Promise<Map<number, number>> {
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

// New passages with the families of those in the ledger that they are copies of. A passage that is a copy of one in a family
// belongs to it: so it is compared with one of each family, and with the others only where that one is too unlike.
async function withThoseThere(transaction: Writing, fresh: readonly Paragraph[]): Promise<Pair[]> {
  const bands = [...new Set(fresh.flatMap((paragraph) => paragraph.bands))];
  const met = await inChunks(bands, (some) =>
    transaction.selectFrom('passage_bands').select(['band', 'hash']).where('band', 'in', some).execute(),
  );
  const hashesOf = grouped(met, ({ band }) => band);
  const families = await familiesOf(transaction, [...new Set(met.map(({ hash }) => hash))]);
  const candidates = fresh.flatMap((paragraph) => {
    const hashes = new Set(
      paragraph.bands.flatMap((band) => (hashesOf.get(band) ?? []).map(({ hash }) => hash)),
    );
    const those = grouped([...hashes], (hash) => families.get(hash)!);
    return [...those].map(
      ([family, members]): Candidate => ({ paragraph, family, members: members.sort(ascending) }),
    );
  });
  const first = await copiesAmong(
    transaction,
    candidates.map((candidate) => ({ ...candidate, members: candidate.members.slice(0, 1) })),
  );
  const open = candidates.filter((_, at) => !first[at]);
  const later = await copiesAmong(
    transaction,
    open.map((candidate) => ({ ...candidate, members: candidate.members.slice(1) })),
  );
  const joined = [...candidates.filter((_, at) => first[at]), ...open.filter((_, at) => later[at])];
  return joined.map(({ paragraph, family }): Pair => [paragraph.hash, family]);
}

interface Candidate {
  readonly paragraph: Paragraph;
  readonly family: number;
  readonly members: readonly number[];
}

// Whether the paragraph is a copy of one of the members, for each.
async function copiesAmong(transaction: Writing, candidates: readonly Candidate[]): Promise<boolean[]> {
  const there = await readShingles(transaction, [...new Set(candidates.flatMap(({ members }) => members))]);
  const shingles = new Map(there.map((one) => [one.hash, one.shingles]));
  return candidates.map(({ paragraph, members }) =>
    members.some((hash) => isCopied(paragraph.shingles, shingles.get(hash)!)),
  );
}

function ascending(a: number, b: number): number {
  return a - b;
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
