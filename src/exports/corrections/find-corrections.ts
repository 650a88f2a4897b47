// A record and what an annotation tool gave back in; out come the corrections that a person made: what they accepted,
// rejected, changed and added.
import type { HearsayRecord } from '../../reader/index.ts';
import { fragmentsOf } from '../fragments.ts';
import type { EntryFields, EntryKind, ReviewedEntry } from './reviewed.ts';
import { sameValue } from './same-value.ts';

/** One decision of a person about one entry. */
export type Correction = {
  readonly [Kind in EntryKind]:
    | {
        /** Noted: a person wrote something beside it and decided nothing. */
        readonly decision: 'accepted' | 'rejected' | 'noted';
        readonly kind: Kind;
        readonly id: string;
        readonly comment: string | null;
      }
    | {
        readonly decision: 'changed';
        readonly kind: Kind;
        readonly id: string;
        /** The fields that differ, each as it is now. */
        readonly fields: EntryFields[Kind];
        readonly comment: string | null;
      }
    | {
        readonly decision: 'added';
        readonly kind: Kind;
        /** A key that begins with `+`, by which other added entries refer to it. */
        readonly id: string;
        readonly fields: EntryFields[Kind];
        readonly comment: string | null;
      };
}[EntryKind];

export interface CorrectionOptions {
  /** True: the person went through all of it, so that what is left as it was is accepted. */
  readonly wholeReviewed: boolean;
}

/** In the order of the record, added entries at the end. An entry that the tool could not hold is no rejected one. */
export function findCorrections(
  record: HearsayRecord,
  reviewed: readonly ReviewedEntry[],
  { wholeReviewed }: CorrectionOptions,
): Correction[] {
  const byId = new Map(reviewed.map((entry) => [entry.id, entry]));
  const known = entriesOf(record).flatMap((entry): Correction[] => {
    const now = byId.get(entry.id);
    if (now?.kind === entry.kind) return correctionOf(entry, now, record.document.text, wholeReviewed);
    return entry.isShown(record.document.text)
      ? [{ decision: 'rejected', kind: entry.kind, id: entry.id, comment: null }]
      : [];
  });
  const ids = new Set(entriesOf(record).map(({ id }) => id));
  const added = reviewed
    .filter(({ id, review }) => !ids.has(id) && review !== 'rejected')
    .map(({ kind, id, fields, comment }) => ({ decision: 'added', kind, id, fields, comment }) as Correction);
  return [...known, ...added];
}

interface RecordEntry {
  readonly kind: EntryKind;
  readonly id: string;
  readonly value: Readonly<Record<string, unknown>>;
  isShown(text: string): boolean;
}

function entriesOf(record: HearsayRecord): RecordEntry[] {
  const of = <Entry extends { readonly id: string }>(
    kind: EntryKind,
    entries: readonly Entry[],
    spansOf: (entry: Entry) => Parameters<typeof fragmentsOf>[1],
  ): RecordEntry[] =>
    entries.map((entry) => ({
      kind,
      id: entry.id,
      value: { ...entry },
      isShown: (text) => fragmentsOf(text, spansOf(entry)).length > 0,
    }));
  return [
    ...of('entity', record.entities, ({ mentions }) => mentions.map(({ span }) => span)),
    ...of('time', record.times, ({ span }) => [span]),
    ...of('attribution', record.attributions, ({ cue, content, source }) => [
      ...cue.spans,
      ...content.spans,
      ...source.spans,
    ]),
    ...of('figure', record.figures, ({ span }) => [span]),
    ...of('position', record.positions, ({ proposition }) => proposition.spans),
    ...of('shift', record.shifts, ({ spans }) => spans),
  ];
}

function correctionOf(
  { value, kind, id }: RecordEntry,
  { fields, review, comment }: ReviewedEntry,
  text: string,
  wholeReviewed: boolean,
): Correction[] {
  if (review === 'rejected') return [{ decision: 'rejected', kind, id, comment }];
  const changed = Object.entries(fields).filter(([name, now]) => !sameValue(value[name], now, text));
  if (changed.length > 0) {
    return [{ decision: 'changed', kind, id, fields: Object.fromEntries(changed), comment } as Correction];
  }
  if (review === 'accepted' || wholeReviewed) return [{ decision: 'accepted', kind, id, comment }];
  return comment === null ? [] : [{ decision: 'noted', kind, id, comment }];
}
