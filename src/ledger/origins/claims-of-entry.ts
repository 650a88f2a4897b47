// An entry of the ledger in, the claims that it belongs to out: those of the sentences that hold it.
import type { Span } from '../../reader/index.ts';
import type { Reading } from '../ledger.ts';
import { findClaims } from './find-claims.ts';

/** Null where there is no such statement. */
export async function claimsOfStatement(db: Reading, id: number): Promise<number[] | null> {
  const entry = await db
    .selectFrom('attributions')
    .select(['document_id', 'ref', 'content'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!entry) return null;
  const alike = await findClaims(db, entry.content);
  if (alike.length > 0) return alike.map(({ claim }) => claim);
  const rows = await db
    .selectFrom('statements')
    .select('claim')
    .distinct()
    .where('document_id', '=', entry.document_id)
    .where('attribution', '=', entry.ref)
    .execute();
  return rows.map(({ claim }) => claim);
}

/** Of the innermost statement that holds the figure. Null where there is no such figure. */
export async function claimsOfFigure(db: Reading, id: number): Promise<number[] | null> {
  const entry = await db
    .selectFrom('figures')
    .select(['document_id', 'span'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!entry) return null;
  const [start, end] = JSON.parse(entry.span) as Span;
  const rows = await db
    .selectFrom('statements')
    .select(['claim', 'span'])
    .where('document_id', '=', entry.document_id)
    .execute();
  const [innermost] = rows
    .map(({ claim, span }) => ({ claim, span: JSON.parse(span) as Span }))
    .filter(({ span: [from, to] }) => from <= start && end <= to)
    .sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]));
  return innermost ? [innermost.claim] : [];
}
