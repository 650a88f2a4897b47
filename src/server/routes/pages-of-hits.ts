// Hits of a query as the API lists them: the document of each as one thing, and where the page after them begins.
import type { BesideDocument } from '../../ledger/queries/documents-beside.ts';
import type { Hits } from '../../ledger/queries/list-statements.ts';
import { encodeCursor } from '../cursor.ts';

type Hit = BesideDocument & { readonly id: number };

export function pageOfHits<H extends Hit>({ hits, more }: Hits<H>) {
  const items = hits.map(itemOf);
  return { items, next: more ? encodeCursor(String(items.at(-1)!.id)) : null };
}

export function itemOf<H extends Hit>({ outlet, title, published, url, place: _, document, ...entry }: H) {
  return { ...entry, document: { id: document, outlet, title, published, url } };
}
