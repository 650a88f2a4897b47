// Full-text search on PostgreSQL: a table beside the entries, with one index over names, words and tags.
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { SearchEntry, SearchTable, SearchTerms, Term } from '../dialect.ts';

// English endings are cut as on SQLite; unlike the configuration of the server, "not" and "all" are words like any other.
const configuration = sql.lit('hearsay_english');

export function prepareSearch(): RawBuilder<unknown>[] {
  return [
    sql`create text search dictionary hearsay_stem (template = snowball, language = english)`,
    sql`create text search configuration hearsay_english (copy = pg_catalog.simple)`,
    sql`alter text search configuration hearsay_english
          alter mapping for asciiword, word, numword with hearsay_stem`,
  ];
}

export function createSearch(name: SearchTable): RawBuilder<unknown>[] {
  const table = sql.table(name);
  return [
    sql`create table ${table} (rowid bigint primary key, who tsvector not null, words tsvector not null,
          tags text[] not null)`,
    sql`create index ${sql.ref(`${name}_index`)} on ${table} using gin (who, words, tags)`,
  ];
}

/** `words` holds the names too: words are looked for in both. */
export function addToSearch(name: SearchTable, entries: readonly SearchEntry[]): RawBuilder<unknown> {
  const rows = entries.map(
    ({ id, who, words, tags }) =>
      sql`(${id}, ${vectorOf(who)}, ${vectorOf(`${who} ${words}`)}, ${tags}::text[])`,
  );
  return sql`insert into ${sql.table(name)} (rowid, who, words, tags) values ${sql.join(rows)}`;
}

function vectorOf(words: string): RawBuilder<unknown> {
  return sql`to_tsvector(${configuration}, ${words})`;
}

export function matching(_: SearchTable, alias: string, wanted: SearchTerms): RawBuilder<SqlBool> {
  const column = (name: string) => sql.ref(`${alias}.${name}`);
  const parts = [
    ...wanted.words.map((term) => sql`${column('words')} @@ ${queryOf(term)}`),
    ...wanted.who.map((term) => sql`${column('who')} @@ ${queryOf(term)}`),
    ...(wanted.tags.length > 0 ? [sql`${column('tags')} @> ${wanted.tags}::text[]`] : []),
  ];
  return sql<SqlBool>`(${sql.join(parts, sql` and `)})`;
}

// Only letters and digits come here: there is nothing to escape.
function queryOf({ words, begun }: Term): RawBuilder<unknown> {
  return sql`to_tsquery(${configuration}, ${words.join(' <-> ') + (begun ? ':*' : '')})`;
}
