// What comes back from an annotation tool: the entries that it holds now, as far as the tool carries their fields.
import type { Attribution, Entity, Figure, Position, Shift, Time } from '../../reader/index.ts';

export type EntryKind = keyof EntryFields;

/** The fields of each kind that annotation tools carry. A field that is absent was not carried. */
export interface EntryFields {
  readonly entity: Partial<Pick<Entity, 'kind' | 'named' | 'mentions'>>;
  readonly time: Partial<Pick<Time, 'span' | 'type' | 'edtf' | 'duration'>>;
  readonly attribution: Partial<
    Pick<
      Attribution,
      'parent' | 'source' | 'content' | 'addressee' | 'quotation' | 'attitude' | 'polarity'
    > & {
      readonly cue: Partial<Attribution['cue']>;
      readonly said: Partial<NonNullable<Attribution['said']>> | null;
    }
  >;
  readonly figure: Partial<
    Omit<Figure, 'id' | 'confidence' | 'counted' | 'period'> & {
      readonly counted: Pick<NonNullable<Figure['counted']>, 'span'> | null;
      readonly period: Partial<NonNullable<Figure['period']>> | null;
    }
  >;
  readonly position: Partial<Omit<Position, 'id' | 'confidence'>>;
  readonly shift: Partial<Omit<Shift, 'id' | 'confidence'>>;
}

/**
 * An entry as it is in the tool. Ids that it refers to are the record's, or keys of other entries that are new. Spans are
 * in UTF-16 code units.
 */
export type ReviewedEntry = {
  readonly [Kind in EntryKind]: {
    readonly kind: Kind;
    /** The record's id; of an entry that the record does not have, a key that begins with `+`. */
    readonly id: string;
    readonly fields: EntryFields[Kind];
    /** What a person marked it as. */
    readonly review: 'accepted' | 'rejected' | null;
    /** What a person wrote beside it. */
    readonly comment: string | null;
  };
}[EntryKind];
