// What a source says of its document, in whatever shape, becomes what the reader takes. What cannot be used is left out,
// with a note that says so.
import type { DocumentInput } from '../reader/index.ts';
import { normalizePublished } from './normalize-published.ts';

export type Metadata = Pick<
  DocumentInput,
  'title' | 'url' | 'publisher' | 'published' | 'byline' | 'language'
>;

/** The names under which front matter and JSONL give the fields. */
const names = {
  title: ['title', 'headline'],
  url: ['url', 'link', 'canonical'],
  publisher: ['publisher', 'source', 'site', 'outlet'],
  published: ['published', 'date', 'pubDate', 'datePublished'],
  byline: ['byline', 'author', 'authors'],
  language: ['language', 'lang'],
} as const;

/** Metadata from the fields of a mapping that some person or program wrote. */
export function metadataOf(fields: Readonly<Record<string, unknown>>): {
  metadata: Metadata;
  notes: string[];
} {
  const find = (name: keyof typeof names) =>
    names[name].map((key) => fields[key]).find((value) => value != null);
  const notes: string[] = [];
  const metadata: Metadata = {
    title: asText(find('title')),
    url: asText(find('url')),
    publisher: asText(find('publisher')),
    published: publishedOf(asText(find('published')), notes),
    byline: asNames(find('byline')),
    language: languageOf(asText(find('language')), notes),
  };
  return { metadata, notes };
}

/** EDTF; null, with a note, where the words are no date. */
export function publishedOf(written: string | null, notes: string[]): string | null {
  if (written === null) return null;
  const published = normalizePublished(written);
  if (published === null) {
    notes.push(`published "${shorten(written)}" is no date and is left out (give it as 2024-12-01)`);
  }
  return published;
}

function languageOf(written: string | null, notes: string[]): string | undefined {
  if (written === null) return undefined;
  if (isLanguageCode(written)) return written.toLowerCase();
  notes.push(`language "${shorten(written)}" is no ISO 639-1 code like en and is left out`);
  return undefined;
}

/** Whether it has the form of a language code: en, uk, en-GB. */
export function isLanguageCode(written: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(written);
}

function shorten(words: string): string {
  return words.length > 40 ? `${words.slice(0, 39)}…` : words;
}

function asText(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function asNames(value: unknown): string[] {
  const all = Array.isArray(value) ? value : [value];
  return all.map(asText).filter((name) => name !== null);
}
