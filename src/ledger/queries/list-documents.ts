// The documents of a ledger, the latest first, page by page.
import type { Reading } from '../ledger.ts';

// A text without a title goes by its first characters.
const shownOfText = 120;

export interface DocumentQuery {
  /** Words of its title (of a text without one: of its beginning), outlet or place; empty: all. */
  readonly words: string;
  readonly outlet: string | null;
  /** Only ids below it: where the page before ended. */
  readonly below: number | null;
  readonly limit: number;
}

/** Only the version that stands, of each. */
export function listDocuments(db: Reading, { words, outlet, below, limit }: DocumentQuery) {
  return documentRows(db)
    .where('d.current', '=', 1)
    .$if(below !== null, (query) => query.where('d.id', '<', below!))
    .$if(outlet !== null, (query) => query.where('d.outlet', '=', outlet!))
    .$if(words !== '', (query) =>
      query.where(({ or, eb, fn, lit }) => {
        const beginning = fn<string>('substr', ['t.text', lit(1), lit(shownOfText)]);
        const name = fn.coalesce('d.title', beginning);
        return or(
          [name, eb.ref('d.outlet'), eb.ref('d.place')].map((field) =>
            eb(fn('lower', [field]), 'like', `%${escapeLike(words.toLowerCase())}%`),
          ),
        );
      }),
    )
    .orderBy('d.id', 'desc')
    .limit(limit)
    .execute();
}

/** Whatever version; undefined where there is none. */
export function findDocument(db: Reading, id: number) {
  return documentRows(db).where('d.id', '=', id).executeTakeFirst();
}

/** All that a document has been, the first one first. */
export function versionsOf(db: Reading, key: string) {
  return db
    .selectFrom('documents')
    .select(['id', 'added', 'current'])
    .where('key', '=', key)
    .orderBy('id')
    .execute();
}

export type ListedDocument = Awaited<ReturnType<typeof listDocuments>>[number];

function documentRows(db: Reading) {
  return db
    .selectFrom('documents as d')
    .innerJoin('readings as r', 'r.document_id', 'd.id')
    .innerJoin('texts as t', 't.sha256', 'd.sha256')
    .selectAll('d')
    .select((eb) => [
      'r.warnings',
      eb.fn<string>('substr', ['t.text', eb.lit(1), eb.lit(shownOfText)]).as('beginning'),
      eb
        .selectFrom('documents as v')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('v.key', '=', 'd.key')
        .as('versions'),
    ]);
}

// `%` and `_` mean themselves. No escape is named: both databases differ in its default, so they are left out of words.
function escapeLike(words: string): string {
  return words.replaceAll(/[%_\\]/g, ' ').trim();
}
