// Full-text search on SQLite: a table of FTS5 that keeps no text of its own, only where each word stands.
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { SearchEntry, SearchTable, SearchTerms, Term } from '../dialect.ts';

export function createSearch(name: SearchTable): RawBuilder<unknown>[] {
  return [
    sql`create virtual table ${sql.table(name)} using fts5(who, words, tags, content='', contentless_delete=1,
          tokenize="porter unicode61 tokenchars '_'")`,
  ];
}

export function addToSearch(name: SearchTable, entries: readonly SearchEntry[]): RawBuilder<unknown> {
  const rows = entries.map(({ id, who, words, tags }) => sql`(${id}, ${who}, ${words}, ${tags.join(' ')})`);
  return sql`insert into ${sql.table(name)} (rowid, who, words, tags) values ${sql.join(rows)}`;
}

export function matching(name: SearchTable, alias: string, wanted: SearchTerms): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sql.ref(`${alias}.${name}`)} match ${expressionOf(wanted)}`;
}

/** `{who words} : "troops" AND {tags} : "unnamed"`. */
export function expressionOf({ words, who, tags }: SearchTerms): string {
  const parts = [
    ...words.map((term) => `{who words} : ${written(term)}`),
    ...who.map((term) => `{who} : ${written(term)}`),
    ...tags.map((tag) => `{tags} : "${tag}"`),
  ];
  return parts.join(' AND ');
}

// Only letters and digits come here: there is nothing to escape.
function written({ words, begun }: Term): string {
  return `"${words.join(' ')}"${begun ? '*' : ''}`;
}
