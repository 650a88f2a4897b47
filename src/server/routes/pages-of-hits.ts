// Hits of a query as the API lists them: the document of each as one thing, and where the page after them begins.
import type { Ledger } from '../../ledger/ledger.ts';
import type { BesideDocument } from '../../ledger/queries/documents-beside.ts';
import type { Hits, StatementHit } from '../../ledger/queries/list-statements.ts';
import { decisionsOn } from '../../ledger/review/decisions-on.ts';
import { encodeCursor } from '../cursor.ts';

type Hit = BesideDocument & { readonly id: number };

export function pageOfHits<H extends Hit>({ hits, more }: Hits<H>) {
  const items = hits.map(itemOf);
  return { items, next: more ? encodeCursor(String(items.at(-1)!.id)) : null };
}

/** Each with what people decided about it. */
export async function pageOfStatements({ db }: Ledger, found: Hits<StatementHit>) {
  const { items, next } = pageOfHits(found);
  const decisions = await decisionsOn(
    db,
    items.map(({ key }) => key),
  );
  return { items: items.map((item) => ({ ...item, decision: decisions.get(item.key) ?? null })), next };
}

export function itemOf<H extends Hit>({ outlet, title, published, url, place: _, document, ...entry }: H) {
  return { ...entry, document: { id: document, outlet, title, published, url } };
}
