// Which documents are one and the same, read again: those with one address; without an address, those with one id that
// the caller gave; without either, those with one text of one publisher. The same text at two addresses is two documents,
// so that a copy in another outlet is seen as one; a changed text at one address is a new version.
import { createHash } from 'node:crypto';
import type { SourceDocument } from '../../reader/index.ts';

export type Identifying = Pick<SourceDocument, 'url' | 'id' | 'sha256' | 'publisher'>;

// What an index of either database takes.
const longest = 400;

export function documentKey(document: Identifying): string {
  const { url, publisher, sha256 } = document;
  if (url !== null && url.trim() !== '') return shortened(`url ${plainUrl(url)}`);
  const given = givenId(document);
  return shortened(
    `${given === null ? `text ${sha256}` : `id ${given}`}${publisher === null ? '' : ` of ${publisher}`}`,
  );
}

/** Null where the record is known by its hash. */
export function givenId({ id, sha256 }: Pick<SourceDocument, 'id' | 'sha256'>): string | null {
  return id === sha256 ? null : id;
}

// What leads to the same page: case of the host, a mark within the page, where the reader came from.
function plainUrl(written: string): string {
  if (!URL.canParse(written)) return written;
  const url = new URL(written);
  url.hash = '';
  for (const name of [...url.searchParams.keys()])
    if (/^(?:utm_\w+|fbclid|gclid)$/.test(name)) url.searchParams.delete(name);
  return url.href;
}

function shortened(key: string): string {
  const safe = key.replaceAll('\u0000', ' ');
  return safe.length <= longest ? safe : `sha256 ${createHash('sha256').update(key).digest('hex')}`;
}

/** Where it appeared: the publisher, else the host of the address; null where neither is known. */
export function outletOf({ publisher, url }: Pick<SourceDocument, 'publisher' | 'url'>): string | null {
  if (publisher !== null && publisher.trim() !== '') return publisher.trim();
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '') || null;
}
