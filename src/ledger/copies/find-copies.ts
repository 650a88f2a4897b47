// The ledger in, the groups of its documents that are copies of each other out. The first of a group is its original, as
// far as the ledger knows; each copy is held against the earlier document that it shares the most with.
import { createFamilies } from '../families.ts';
import { inChunks } from '../in-chunks.ts';
import type { Reading } from '../ledger.ts';
import { namesOutlet } from '../origins/outlets.ts';
import { isCopy, type Printed, sharedWords } from './compare-documents.ts';
import { readPrinted } from './read-printed.ts';

export interface CopyGroup {
  readonly documents: readonly GroupedDocument[];
}

export interface GroupedDocument extends CopyDocument {
  /** What it shares most with of those before it; null for the first. */
  readonly copyOf: { readonly document: string; readonly words: number; readonly share: number } | null;
}

export interface CopyDocument {
  readonly id: number;
  readonly name: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

export interface CopiesRequest {
  /** Ids; groups with one of them only. */
  readonly documents?: readonly number[];
}

export async function findCopies(db: Reading, { documents }: CopiesRequest = {}): Promise<CopyGroup[]> {
  const pairs = await candidatePairs(db, documents ?? null);
  const ids = [...new Set(pairs.flat())].sort((a, b) => a - b);
  const printed = await readPrinted(db, ids);
  const at = new Map(ids.map((id, place) => [id, place]));
  const groups = createFamilies(ids.length);
  for (const [a, b] of pairs) {
    const [first, second] = [printed.get(a)!, printed.get(b)!];
    if (isCopy(sharedWords(first, second), first, second)) groups.join(at.get(a)!, at.get(b)!);
  }
  const members = new Map<number, DatedDocument[]>();
  for (const document of await describe(db, ids)) {
    const group = groups.of(at.get(document.id)!);
    members.set(group, [...(members.get(group) ?? []), document]);
  }
  return [...members.values()]
    .filter((group) => group.length > 1)
    .map((group) => arrange([...group].sort(byCredit(group)), printed));
}

// Of those of one day, the one whose outlet the others name in what they print: "LIMA (Northwire) —".
function byCredit(group: readonly DatedDocument[]) {
  const credits = new Map(
    group.map(({ id, outlet }) => [
      id,
      outlet ? group.filter(({ text }) => namesOutlet(text, outlet)).length : 0,
    ]),
  );
  return (a: DatedDocument, b: DatedDocument) =>
    compare(a.published ?? '9999', b.published ?? '9999') ||
    credits.get(b.id)! - credits.get(a.id)! ||
    compare(a.key, b.key);
}

type Pair = readonly [a: number, b: number];

// Documents that have a paragraph of one family or a sentence in common. In the large families of boilerplate each is held
// against the first few only: what they share with those, they share with each other.
const mostHeld = 12;

async function candidatePairs(db: Reading, among: readonly number[] | null): Promise<Pair[]> {
  const rows = [
    ...(await sharing(db, 'passages', 'family', among)),
    ...(await sharing(db, 'sentences', 'hash', among)),
  ];
  const holders = new Map<string, number[]>();
  for (const { key, id } of rows) holders.set(key, [...(holders.get(key) ?? []), id]);
  const pairs = new Map<string, Pair>();
  for (const ids of holders.values()) {
    const sorted = [...new Set(ids)].sort((a, b) => a - b);
    for (const [place, b] of sorted.entries())
      for (const a of sorted.slice(0, Math.min(place, mostHeld))) pairs.set(`${a} ${b}`, [a, b]);
  }
  return [...pairs.values()];
}

async function sharing<Table extends 'passages' | 'sentences'>(
  db: Reading,
  table: Table,
  column: Table extends 'passages' ? 'family' : 'hash',
  among: readonly number[] | null,
): Promise<{ readonly key: string; readonly id: number }[]> {
  const name = table as 'passages';
  const shared = column as 'family';
  const ofThose = (ids: readonly number[]) =>
    db
      .selectFrom(name)
      .select(shared)
      .where('document_id', 'in', ids)
      .where('own', '>=', leastOwn)
      .distinct()
      .execute();
  const severally = db
    .selectFrom(name)
    .select(shared)
    .where('own', '>=', leastOwn)
    .groupBy(shared)
    .having(({ fn, eb }) => eb(fn.count('document_id').distinct(), '>', 1));
  const values = (among ? await inChunks(among, ofThose) : await severally.execute()).map(
    (row) => row[shared],
  );
  const rows = await inChunks(values, (some) =>
    db
      .selectFrom(name)
      .select([shared, 'document_id'])
      .where(shared, 'in', some)
      .where('own', '>=', leastOwn)
      .execute(),
  );
  return rows.map((row) => ({ key: `${table} ${row[shared]}`, id: row.document_id }));
}

/** Of a reporter's words; what is only quoted makes no copy. */
const leastOwn = 5;

interface DatedDocument extends CopyDocument {
  readonly key: string;
  readonly text: string;
}

async function describe(db: Reading, ids: readonly number[]): Promise<DatedDocument[]> {
  const rows = await inChunks(ids, (some) =>
    db
      .selectFrom('documents as d')
      .innerJoin('texts as t', 't.sha256', 'd.sha256')
      .select([
        'd.id',
        'd.key',
        'd.given_id',
        'd.sha256',
        'd.outlet',
        'd.title',
        'd.url',
        'd.published',
        't.text',
      ])
      .where('d.id', 'in', some)
      .execute(),
  );
  return rows.map(({ given_id, sha256, ...document }) => ({ ...document, name: given_id ?? sha256 }));
}

function arrange(documents: readonly DatedDocument[], printed: ReadonlyMap<number, Printed>): CopyGroup {
  return {
    documents: documents.map(({ key: _key, text: _text, ...document }, at) => {
      const own = printed.get(document.id)!;
      const [best] = documents
        .slice(0, at)
        .map((earlier) => ({ earlier, words: sharedWords(own, printed.get(earlier.id)!).words }))
        .sort((a, b) => b.words - a.words);
      const copyOf = best && {
        document: best.earlier.name,
        words: best.words,
        share: best.words / Math.max(1, own.words),
      };
      return { ...document, copyOf: copyOf ?? null };
    }),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
