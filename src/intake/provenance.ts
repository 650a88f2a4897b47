// What a document says of itself and what the way it came by says of it, put together.
import type { Opened, Provenance } from './incoming.ts';

/** The document's own word goes first; of its address, only as far as it may speak for that. */
export function withProvenance({ document, notes }: Opened, provenance: Provenance): Opened {
  const { url = null, title, publisher, published, byline = [], retrieved } = provenance;
  return {
    document: {
      ...document,
      url: url === null ? document.url : addressOf(document.url ?? null, url),
      title: document.title ?? title,
      publisher: document.publisher ?? publisher,
      published: document.published ?? published,
      byline: document.byline && document.byline.length > 0 ? document.byline : byline,
      retrieved: document.retrieved ?? retrieved,
    },
    notes: [...notes, ...(provenance.notes ?? [])],
  };
}

/**
 * A page's canonical address, without the marks of whoever linked to it. Not where it names another site, which anybody
 * could, nor where every page of a site names its front page.
 */
export function addressOf(canonical: string | null, fetched: string): string {
  if (canonical === null || !URL.canParse(canonical) || !URL.canParse(fetched)) return fetched;
  const [own, actual] = [new URL(canonical), new URL(fetched)];
  const isFront = own.pathname === '/' && own.search === '' && actual.pathname !== '/';
  return isSameSite(own.hostname, actual.hostname) && !isFront ? canonical : fetched;
}

// www.example.org, example.org and m.example.org.
function isSameSite(a: string, b: string): boolean {
  const [short, long] = [a, b]
    .map((host) => host.replace(/^www\./, ''))
    .sort((one, two) => one.length - two.length);
  return long === short || long!.endsWith(`.${short}`);
}
