// Which entries of some documents the filters of a query let through; for queries that begin elsewhere than at the entries.
import { sql } from 'kysely';
import { inChunks } from '../in-chunks.ts';
import type { Ledger } from '../ledger.ts';
import { dayBoundsOf } from '../store/day-bounds.ts';
import type { Filters } from './filters.ts';
import { type EntrySource, selectionOf } from './select-ids.ts';

export interface EntryPlace {
  readonly documentId: number;
  /** Ref of the entry; null for what the document says itself. */
  readonly ref: string | null;
  /** EDTF. */
  readonly published: string | null;
}

export type Fits = (place: EntryPlace) => boolean;

/** What a document says itself has a date, and nothing else that could be asked for. */
export async function fittingEntries(
  ledger: Ledger,
  source: EntrySource,
  filters: Filters,
  documentIds: readonly number[],
): Promise<Fits> {
  const { from, to, clock = 'reported', ...others } = filters;
  const reported = ({ published }: EntryPlace) =>
    isWithin(published, clock === 'reported' ? { from, to } : {});
  const asksForMore =
    Object.values(others).some((value) => value !== undefined && value !== '') ||
    (clock !== 'reported' && (from !== undefined || to !== undefined));
  if (!asksForMore) return reported;
  const selection = selectionOf(ledger, source, filters, { withEntries: true });
  const rows = await inChunks([...new Set(documentIds)], async (some) => {
    const found = await sql<{
      document_id: number;
      ref: string;
    }>`select e.document_id, e.ref from ${selection.from}
      where ${selection.where} and e.document_id in (${sql.join(some)})`.execute(ledger.db);
    return found.rows;
  });
  const places = new Set(rows.map(({ document_id, ref }) => `${document_id} ${ref}`));
  return (place) => place.ref !== null && reported(place) && places.has(`${place.documentId} ${place.ref}`);
}

function isWithin(
  published: string | null,
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
): boolean {
  if (from === undefined && to === undefined) return true;
  const day = dayBoundsOf(published).from;
  return day !== null && (from === undefined || day >= from) && (to === undefined || day <= to);
}
