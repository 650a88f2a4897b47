// A web page in; out come its article's words as text with blocks, title first, and what the page says of it.
import { parseHTML } from 'linkedom';
import { InputError, type Opened } from '../incoming.ts';
import { layOutText, type Part, sameWords } from '../lay-out-text.ts';
import { normalizePublished } from '../normalize-published.ts';
import type { Page } from './dom.ts';
import { findMainText } from './find-main-text.ts';
import { findMetadata } from './find-metadata.ts';
import { limitNesting } from './limit-nesting.ts';

/** `called` is its title where the page itself has none. @throws {InputError} where the page has no words */
export function readHtml(written: string, called: string | null = null): Opened {
  const html = limitNesting(written);
  const parse = () => parseHTML(asWhole(html)).document as unknown as Page;
  const { metadata: said, notes } = findMetadata(parse());
  const metadata = { ...said, title: said.title ?? called };
  const parts = findMainText(parse).map((part) => withKind(part, metadata.byline ?? []));
  const laidOut = layOutText(metadata.title, parts);
  if (laidOut.text === '')
    throw new InputError('has no text in it. Save the page when its article is shown.');
  return { document: { ...metadata, ...laidOut }, notes };
}

// A fragment has no body to look into.
function asWhole(html: string): string {
  return /<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
}

// A line of authors or of the date alone is no paragraph.
function withKind(part: Part, byline: readonly string[]): Part {
  if (part.kind !== 'paragraph' || part.text.length > 120) return part;
  const isByline = byline.some((name) => sameWords(part.text, name) || sameWords(part.text, `by ${name}`));
  if (isByline) return { ...part, kind: 'byline' };
  return normalizePublished(part.text) === null ? part : { ...part, kind: 'dateline' };
}
