// The entries of a document as its present reading has them, of every kind in one shape: what a review judges.
import type { Span } from '../../reader/index.ts';
import type { Reading } from '../ledger.ts';
import type { EntryKind } from '../store/entry-key.ts';
import type { EntryFields } from './review-state.ts';

export interface EntryAsRead extends EntryFields {
  readonly key: string;
  readonly kind: EntryKind;
  /** Its id in the record. */
  readonly ref: string;
}

const nothing = { source: [], cue: [], sourceName: null, quotation: null, polarity: null };

export async function entriesAsRead(db: Reading, documentId: number): Promise<EntryAsRead[]> {
  const [attributions, figures, positions, shifts] = await Promise.all([
    db
      .selectFrom('attributions')
      .select(['key', 'ref', 'source_spans', 'cue_spans', 'content_spans'])
      .select(['source', 'quotation', 'polarity'])
      .where('document_id', '=', documentId)
      .orderBy('id')
      .execute(),
    db.selectFrom('figures').select(['key', 'ref', 'span']).where('document_id', '=', documentId).execute(),
    db
      .selectFrom('positions')
      .select(['key', 'ref', 'proposition_spans'])
      .where('document_id', '=', documentId)
      .execute(),
    db.selectFrom('shifts').select(['key', 'ref', 'spans']).where('document_id', '=', documentId).execute(),
  ]);
  return [
    ...attributions.map(({ key, ref, source_spans, cue_spans, content_spans, source, ...others }) => ({
      ...{ key, ref, kind: 'attribution' as const, sourceName: source, ...others },
      source: JSON.parse(source_spans),
      cue: JSON.parse(cue_spans),
      content: JSON.parse(content_spans),
    })),
    ...figures.map(({ key, ref, span }) => of('figure', key, ref, [JSON.parse(span)])),
    ...positions.map(({ key, ref, proposition_spans }) =>
      of('position', key, ref, JSON.parse(proposition_spans)),
    ),
    ...shifts.map(({ key, ref, spans }) => of('shift', key, ref, JSON.parse(spans))),
  ];
}

function of(kind: EntryKind, key: string, ref: string, content: readonly Span[]): EntryAsRead {
  return { ...nothing, key, ref, kind, content };
}
