// The entries of a record as full-text search sees them: who speaks, what the words are, and tags for what is filtered by.
import type { SearchEntry, SearchTable } from '../dialects/dialect.ts';
import { searchWords, tagOf, unnamedTag } from '../search-words.ts';
import type { EntryRows } from './entry-rows.ts';

export type Found = Omit<SearchEntry, 'id'>;

/** In the order of the rows. */
export function searchEntries(
  { attributions, figures, positions }: EntryRows,
  outlet: string | null,
): Readonly<Record<SearchTable, readonly Found[]>> {
  const ofOutlet = outlet === null ? [] : [tagOf('outlet', outlet)];
  const tags = new Map(attributions.map((row) => [row.ref, tagsOf(row)]));
  const inherited = (attribution: string | null) => [...(tags.get(attribution ?? '') ?? []), ...ofOutlet];
  return {
    attributions_search: attributions.map((row) => ({
      who: searchWords(row.source ?? ''),
      words: searchWords(row.content),
      tags: inherited(row.ref),
    })),
    // What a number counts is often said elsewhere in its sentence.
    figures_search: figures.map((row) => ({
      who: searchWords(row.source ?? ''),
      words: searchWords(row.counted ?? row.passage),
      tags: inherited(row.attribution),
    })),
    positions_search: positions.map((row) => ({
      who: searchWords(`${row.actor} ${row.source ?? ''}`),
      words: searchWords(`${row.proposition} ${row.condition ?? ''}`),
      tags: [...new Set([...inherited(row.attribution), tagOf('issue', row.issue)])],
    })),
  };
}

function tagsOf({ quotation, unnamed, issues }: EntryRows['attributions'][number]): string[] {
  const ofIssues = (JSON.parse(issues) as string[]).map((issue) => tagOf('issue', issue));
  return [tagOf('quotation', quotation), ...(unnamed ? [unnamedTag] : []), ...ofIssues];
}
