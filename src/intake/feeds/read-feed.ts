// The bytes of a feed in, its entries out: where each one's page is, what the feed says of it, and its text where the
// feed carries it whole.
import { createHash } from 'node:crypto';
import { decodeBytes } from '../decode/decode-bytes.ts';
import { plainWords } from '../html/plain-words.ts';
import { publishedOf } from '../metadata.ts';
import { parseWrittenFeed, type WrittenEntry } from './written-feed.ts';

export interface Feed {
  readonly title: string | null;
  readonly entries: readonly Entry[];
}

export interface Entry {
  /** Of its page. */
  readonly url: string | null;
  readonly title: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly byline: readonly string[];
  /** Its text, as HTML; null where the feed has a summary at most. */
  readonly content: string | null;
  readonly notes: readonly string[];
  /** Another as soon as the feed says anything else of the entry. */
  readonly mark: string;
}

/** A feed as it came. */
export interface FeedBytes {
  readonly bytes: Uint8Array;
  readonly charset: string | null;
  /** Where it was found, from which relative links count; null of a file. */
  readonly url: string | null;
}

// In characters of HTML: a summary that is this long is the article.
const shortestArticle = 1500;

/** @throws {InputError} where it is no feed */
export function readFeed({ bytes, charset, url }: FeedBytes): Feed {
  const { title, base, entries } = parseWrittenFeed(decodeBytes(bytes, charset));
  const start = base === undefined ? url : resolve(base, url);
  return { title: wordsOf(title), entries: entries.map((entry) => entryOf(entry, start)) };
}

function entryOf(written: WrittenEntry, base: string | null): Entry {
  const { link, title, published, authors, content, summary } = written;
  const notes: string[] = [];
  return {
    url: link === undefined ? null : resolve(link, base),
    title: wordsOf(title),
    published: publishedOf(published ?? null, notes),
    byline: authors.map(wordsOf).filter((name) => name !== null),
    content: content ?? (summary && summary.length >= shortestArticle ? summary : null),
    notes,
    mark: createHash('sha256').update(JSON.stringify(written)).digest('hex').slice(0, 16),
  };
}

function resolve(link: string, base: string | null): string | null {
  const trimmed = link.trim();
  return URL.canParse(trimmed, base ?? undefined) ? new URL(trimmed, base ?? undefined).href : null;
}

function wordsOf(written: string | undefined): string | null {
  return written === undefined ? null : plainWords(written);
}
