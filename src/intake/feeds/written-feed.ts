// RSS, Atom, RDF and JSON feeds call the same things by different names: a feed's text in, one shape out, with the words
// as they are written.
import { type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from 'feedsmith';
import { InputError } from '../incoming.ts';

type Text = string | undefined;

export interface WrittenFeed {
  readonly title: Text;
  /** What relative links count from, where the feed says so. */
  readonly base?: Text;
  readonly entries: readonly WrittenEntry[];
}

export interface WrittenEntry {
  readonly link: Text;
  readonly title: Text;
  readonly published: Text;
  readonly updated?: Text;
  readonly authors: readonly Text[];
  /** The whole, as HTML. */
  readonly content: Text;
  /** What may be the whole or a part of it, as HTML. */
  readonly summary: Text;
}

/** @throws {InputError} where it is no feed */
export function parseWrittenFeed(text: string): WrittenFeed {
  const { format, feed } = parse(text);
  switch (format) {
    case 'rss':
      return { title: feed.title, entries: (feed.items ?? []).map(ofRss) };
    case 'rdf':
      return { title: feed.title, entries: (feed.items ?? []).map(ofRdf) };
    case 'atom':
      return { title: feed.title?.value, base: feed.xml?.base, entries: (feed.entries ?? []).map(ofAtom) };
    case 'json':
      return { title: feed.title, entries: (feed.items ?? []).map(ofJson) };
  }
}

function parse(text: string) {
  try {
    return parseFeed(text);
  } catch (error) {
    throw new InputError('is no feed, or one that is cut off. Give RSS, Atom, RDF or JSON Feed.', {
      cause: error,
    });
  }
}

type Loose<Item> = { readonly [Key in keyof Item]?: Item[Key] | undefined };

function ofRss({
  title,
  link,
  guid,
  authors,
  dc,
  pubDate,
  content,
  description,
}: Loose<RssFeed.Item<string>>): WrittenEntry {
  const named = guid?.isPermaLink === false ? undefined : guid?.value;
  return {
    link: link ?? named,
    title,
    published: pubDate ?? dc?.dates?.[0],
    authors: dc?.creators ?? (authors ?? []).map((author) => author.name),
    content: content?.encoded,
    summary: description,
  };
}

function ofRdf({ title, link, dc, content, description }: Loose<RdfFeed.Item<string>>): WrittenEntry {
  return {
    link,
    title,
    published: dc?.dates?.[0],
    authors: dc?.creators ?? [],
    content: content?.encoded,
    summary: description,
  };
}

function ofAtom({
  title,
  links,
  authors,
  published,
  updated,
  content,
  summary,
}: Loose<AtomFeed.Entry<string>>): WrittenEntry {
  const link = links?.find(({ rel }) => rel === undefined || rel === 'alternate');
  return {
    link: link?.href,
    title: title?.value,
    published: published ?? updated,
    updated,
    authors: (authors ?? []).map(({ name }) => name),
    content: content?.value,
    summary: summary?.value,
  };
}

function ofJson({
  url,
  title,
  authors,
  date_published,
  date_modified,
  content_html,
  content_text,
  summary,
}: Loose<JsonFeed.Item<string>>): WrittenEntry {
  return {
    link: url,
    title,
    published: date_published,
    updated: date_modified,
    authors: (authors ?? []).map(({ name }) => name),
    content: content_html ?? (content_text && asHtml(content_text)),
    summary: summary && asHtml(summary),
  };
}

function asHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return escaped
    .split(/\n\s{0,99}\n/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
}
