// What people decided about who is who, as events: rows come and are never changed. They go with the last document that
// they are about.
import type { Generated } from 'kysely';
import type { EntityKind } from '../../reader/index.ts';

export interface IdentityTables {
  readonly identity_events: IdentityEventRow;
  readonly identity_forms: IdentityFormRow;
}

export interface IdentityEventRow {
  readonly id: Generated<number>;
  readonly action: 'merge' | 'split' | 'undo';
  /** Why, in the person's words. */
  readonly reason: string | null;
  readonly reviewer: string;
  /** ISO 8601. */
  readonly at: string;
  /** Version of Hearsay whose actors were judged. */
  readonly engine_version: string;
  /** Id of the event that this one takes back. */
  readonly undoes: number | null;
}

/** An actor as one document names it: known by the document and the name, which outlive another reading. */
export interface IdentityFormRow {
  readonly event_id: number;
  /** A merge joins both sides; a split keeps them apart. */
  readonly side: 'a' | 'b';
  /** Key of the document. */
  readonly document: string;
  readonly name: string;
  readonly kind: EntityKind;
  /** Under which name it is looked up, as in `actor_names`. */
  readonly bucket: string;
}
