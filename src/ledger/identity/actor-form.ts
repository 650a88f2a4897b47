// An actor as one document has it, and what it is compared by.
import type { EntityKind } from '../../reader/index.ts';

export interface ActorForm {
  /** The document, by a key that does not depend on the order of adding. */
  readonly document: string;
  /** Ref of the entity within the record. */
  readonly ref: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly roles: readonly string[];
  readonly country: string | null;
  /** Names of whom and what else the document speaks of. */
  readonly context: readonly string[];
}

/** One actor of the ledger: forms that are the same, and why they were taken to be. */
export interface Actor {
  /** The fullest form of the name. */
  readonly name: string;
  readonly kind: EntityKind;
  readonly country: string | null;
  readonly roles: readonly string[];
  readonly wikidata: string | null;
  readonly forms: readonly ActorForm[];
  readonly merges: readonly Merge[];
}

export interface Merge {
  readonly a: FormKey;
  readonly b: FormKey;
  readonly reasons: readonly string[];
}

export interface FormKey {
  readonly document: string;
  readonly ref: string;
}
