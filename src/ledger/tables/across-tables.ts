// What is worked out across documents, as rows. All of it follows from the records: `hearsay rebuild` makes it anew.
import type { Generated } from 'kysely';
import type { Quotation } from '../../reader/index.ts';
import type { Flag } from './record-tables.ts';

export interface AcrossTables {
  readonly passages: PassageRow;
  readonly passage_bands: PassageBandRow;
  readonly sentences: SentenceRow;
  readonly statements: StatementRow;
  readonly statement_forms: StatementFormRow;
  readonly statement_keys: StatementKeyRow;
  readonly statement_conflicts: StatementConflictRow;
  readonly actor_names: ActorNameRow;
  readonly surroundings: SurroundingsRow;
}

/** A paragraph, as copies are found by. */
export interface PassageRow {
  readonly document_id: number;
  readonly block: number;
  /** Of its words. */
  readonly hash: number;
  /** The same for copies of each other: the lowest hash among them. */
  readonly family: number;
  readonly words: number;
  /** Words outside quotation marks. */
  readonly own: number;
}

/** Under which numbers a passage of this hash is looked for. */
export interface PassageBandRow {
  readonly band: number;
  readonly hash: number;
}

export interface SentenceRow {
  readonly document_id: number;
  readonly block: number;
  readonly hash: number;
  readonly words: number;
  readonly own: number;
}

/** One sentence of what a document says, on whose word. */
export interface StatementRow {
  readonly id: Generated<number>;
  readonly document_id: number;
  readonly number: number;
  /** Days since 1970 of the publication; -1 where it is not known. */
  readonly day: number;
  /** The same for statements that say the same: the lowest id among them. */
  readonly claim: number;
  /** What it says, once for all that say it in the same words. */
  readonly form: number;
  readonly attribution: string | null;
  readonly span: string;
  readonly context: string;
  readonly voice: string;
  /** Hash of the sentence; null for short ones. */
  readonly sentence: number | null;
}

/** What is said, as statements are compared by it. */
export interface StatementFormRow {
  readonly id: Generated<number>;
  /** Of all the rest. */
  readonly hash: number;
  readonly words: string;
  readonly figures: string;
  readonly names: string;
  readonly around: string;
  readonly quotation: Quotation | null;
  readonly denied: Flag;
  readonly negated: Flag;
  readonly sources: string;
  readonly attributed: Flag;
}

/** Under which numbers a form is looked for. */
export interface StatementKeyRow {
  readonly key: number;
  readonly form: number;
}

/** Two statements that cannot both hold; `a` is the lower id. */
export interface StatementConflictRow {
  readonly a: number;
  readonly b: number;
  readonly kind: 'figures' | 'denial' | 'negation';
}

/** Under which name an entity is compared with others: a surname, or the whole name of what is no person. */
export interface ActorNameRow {
  readonly bucket: string;
  readonly document_id: number;
  readonly ref: string;
}

/** Names that stand in a document, JSON. */
export interface SurroundingsRow {
  readonly document_id: number;
  readonly names: string;
}
