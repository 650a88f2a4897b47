// What a page says of its article, from the places where publishers say it: JSON-LD first, then the tags for sharing and
// for search engines, then what a reader sees.
import { wordsOf } from '../lay-out-text.ts';
import { type Metadata, publishedOf } from '../metadata.ts';
import { cleanByline } from './clean-byline.ts';
import { cleanTitle } from './clean-title.ts';
import { type Element, lineOf, oneLine, type Page } from './dom.ts';
import { findJsonLd } from './find-json-ld.ts';

/** Names of `<meta>` tags, by the field that they give; the first that is there counts. */
const metaNames = {
  headline: ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'headline'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publication_date',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'dcterms.date',
    'parsely-pub-date',
    'sailthru.date',
    'article.published',
    'cxenseparse:recs:publishtime',
  ],
  publisher: ['og:site_name', 'publisher', 'dc.publisher', 'dcterms.publisher', 'application-name'],
  byline: [
    'author',
    'article:author',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'sailthru.author',
    'byl',
  ],
  url: ['og:url', 'parsely-link', 'twitter:url'],
} as const;

/** To be called before anything is removed from the page. */
export function findMetadata(page: Page): { metadata: Metadata; notes: string[] } {
  const said = findJsonLd(page);
  const meta = metaOf(page);
  const notes: string[] = [];
  const publisher = said.publisher ?? first(meta, 'publisher');
  const headline = said.headline ?? first(meta, 'headline');
  const byline = [said.byline, namesOf(meta), bylineSeen(page)]
    .map(cleanByline)
    .find(({ length }) => length > 0);
  const metadata: Metadata = {
    title: titleOf(page, headline, publisher),
    url:
      address(page.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
      address(first(meta, 'url')) ??
      address(said.url),
    publisher,
    published: publishedIn([said.published, first(meta, 'published'), ...datesSeen(page)], notes),
    byline: byline ?? [],
  };
  return { metadata, notes };
}

// Properties and names alike, in lower case; `itemprop` is what microdata writes.
function metaOf(page: Page): ReadonlyMap<string, readonly string[]> {
  const meta = new Map<string, string[]>();
  for (const tag of Array.from(page.querySelectorAll('meta[content]'))) {
    const content = oneLine(tag.getAttribute('content'));
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    if (content && name) meta.set(name.toLowerCase(), [...(meta.get(name.toLowerCase()) ?? []), content]);
  }
  return meta;
}

function first(meta: ReturnType<typeof metaOf>, field: keyof typeof metaNames): string | null {
  return metaNames[field].map((name) => meta.get(name)?.[0]).find(Boolean) ?? null;
}

function namesOf(meta: ReturnType<typeof metaOf>): readonly string[] {
  return metaNames.byline.map((name) => meta.get(name) ?? []).find(({ length }) => length > 0) ?? [];
}

// The headline on the page is the title; the ones made for sharing may be others. A heading that has nothing to do with
// them is the site's own.
function titleOf(page: Page, headline: string | null, publisher: string | null): string | null {
  const window = lineOf(page.querySelector('head title') ?? page.querySelector('title'));
  const headings = ['article h1', 'main h1', 'h1']
    .flatMap((place) => Array.from(page.querySelectorAll(place)))
    .flatMap((heading) => lineOf(heading) ?? [])
    .filter((heading) => wordsOf(heading) !== wordsOf(publisher ?? ''));
  const named = headline ?? (window && cleanTitle(window, publisher));
  if (!named) return headings[0] ?? null;
  return headings.find((heading) => isAbout(heading, named) || isEndOf(heading, window)) ?? named;
}

// Whether the shorter title's words are nearly all in the longer.
function isAbout(heading: string, title: string): boolean {
  const [few, many] = [wordSet(heading), wordSet(title)].sort((a, b) => a.size - b.size) as [
    Set<string>,
    Set<string>,
  ];
  const shared = [...few].filter((word) => many.has(word)).length;
  return few.size > 1 && shared >= few.size * 0.75;
}

// "Bridge closed" begins "Bridge closed - Valley News".
function isEndOf(heading: string, window: string | null): boolean {
  return (
    window !== null &&
    (wordsOf(window).startsWith(`${wordsOf(heading)} `) || wordsOf(window) === wordsOf(heading))
  );
}

function wordSet(title: string): Set<string> {
  return new Set(wordsOf(title).split(' '));
}

function bylineSeen(page: Page): readonly string[] {
  const places = [
    '[itemprop~="author"]',
    '[rel~="author"]',
    '.byline',
    '.author',
    '.article-author',
    '.c-byline',
  ];
  const found = places
    .map((place) => page.querySelector(place))
    .find((element) => (lineOf(element)?.length ?? 999) < 120);
  return found ? [lineOf(found)!] : [];
}

function datesSeen(page: Page): (string | null)[] {
  const places = [
    'time[itemprop~="datePublished"]',
    '[itemprop~="datePublished"]',
    'time[pubdate]',
    'article header time',
    'article time',
    'main time',
    'time',
  ];
  const seen = places
    .map((place) => page.querySelector(place))
    .filter((element): element is Element => element !== null);
  return seen.flatMap((element) => [
    element.getAttribute('datetime'),
    element.getAttribute('content'),
    lineOf(element),
  ]);
}

// The first that is a date; where something was said and nothing of it is one, a note.
function publishedIn(candidates: readonly (string | null)[], notes: string[]): string | null {
  const said = candidates.filter((candidate) => candidate !== null && candidate.trim() !== '') as string[];
  for (const candidate of said) {
    const published = publishedOf(candidate, []);
    if (published) return published;
  }
  return said[0] === undefined ? null : publishedOf(said[0], notes);
}

function address(written: string | null | undefined): string | null {
  return written && /^https?:\/\/[^\s]+$/i.test(written) ? written : null;
}
