// Text and queries into the words that full-text search goes by: small letters without accents, nothing else, so that
// both databases see the same words.
import type { Term } from './dialects/dialect.ts';

// A statement of this length is no statement; an index has limits.
const longest = 50_000;

/** "Zelenskyy’s 1,200" becomes "zelenskyy s 1 200". */
export function searchWords(text: string): string {
  return (folded(text.slice(0, longest)).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase();
}

/** A tag of a search: "issue_climate_finance". */
export function tagOf(kind: 'issue' | 'outlet' | 'quotation', value: string): string {
  return `${kind}_${searchWords(value).replaceAll(' ', '_').slice(0, 80)}`;
}

export const unnamedTag = 'is_unnamed';

/** What a person typed, as the terms of a search: words, words begun with `*`, phrases in quotation marks. */
export function parseTerms(typed: string): Term[] {
  const parts = typed.matchAll(/["“”„«»]([^"“”„«»]{0,500})["“”„«»]?|([^\s"“”„«»]+)/gu);
  return [...parts].flatMap(([, phrase, word]): Term[] => {
    const words = searchWords(phrase ?? word ?? '')
      .split(' ')
      .filter(Boolean);
    return words.length === 0 ? [] : [{ words, begun: word?.endsWith('*') ?? false }];
  });
}
