// The article as a page describes it in JSON-LD, the vocabulary of schema.org.
import { oneLine, type Page } from './dom.ts';

export interface Described {
  readonly headline: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly byline: readonly string[];
  readonly url: string | null;
}

type Term =
  | '@id'
  | '@type'
  | '@graph'
  | 'mainEntity'
  | 'mainEntityOfPage'
  | 'headline'
  | 'name'
  | 'datePublished'
  | 'dateCreated'
  | 'publisher'
  | 'author'
  | 'url';
type Thing = Readonly<Partial<Record<Term, unknown>>>;

const articleType = /(?:Article|Posting|Report|Liveblog|OpinionPiece)$/;
const mostDeep = 8;

/** Every field null where the page has no such description, or one that is no JSON. */
export function findJsonLd(page: Page): Described {
  const things = Array.from(page.querySelectorAll('script[type="application/ld+json"]')).flatMap((script) =>
    thingsIn(parse(script.textContent ?? ''), 0),
  );
  const { headline, name, datePublished, dateCreated, publisher, author, url, mainEntityOfPage } =
    things.find((thing) => typesOf(thing).some((type) => articleType.test(type))) ?? {};
  const byId = new Map(things.map((thing) => [thing['@id'], thing]));
  return {
    headline: textOf(headline) ?? textOf(name),
    published: textOf(datePublished) ?? textOf(dateCreated),
    publisher: namesOf(publisher, byId)[0] ?? null,
    byline: namesOf(author, byId),
    url: textOf(url) ?? textOf(mainEntityOfPage) ?? textOf(asThing(mainEntityOfPage)?.['@id']),
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
  } catch {
    return null;
  }
}

// Lists, and the graphs that plug-ins write.
function thingsIn(value: unknown, depth: number): Thing[] {
  if (depth > mostDeep) return [];
  if (Array.isArray(value)) return value.flatMap((item) => thingsIn(item, depth + 1));
  const thing = asThing(value);
  if (!thing) return [];
  return [thing, ...thingsIn(thing['@graph'], depth + 1), ...thingsIn(thing.mainEntity, depth + 1)];
}

function asThing(value: unknown): Thing | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}

function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

// A name, a thing with a name, a reference to such a thing, or a list of any of these.
function namesOf(value: unknown, byId: ReadonlyMap<unknown, Thing>): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => namesOf(item, byId));
  const thing = asThing(value);
  const name = thing ? (textOf(thing.name) ?? textOf(byId.get(thing['@id'])?.name)) : textOf(value);
  return name ? [name] : [];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? oneLine(decodeEntities(value)) : null;
}

// JSON inside HTML is not to be escaped, yet many publishers do.
function decodeEntities(text: string): string {
  const named: Readonly<Record<string, string>> = {
    amp: '&',
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    nbsp: ' ',
  };
  return text
    .replaceAll(/&#(\d{1,6});/g, (_, code) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replaceAll(/&(\w{2,4});/g, (written, name) => named[name] ?? written);
}
