// What the ledger knows of one claim - statements of several documents that say the same - and what comes of it.
import type { Printed } from '../copies/compare-documents.ts';
import type { Statement } from './statement.ts';

export interface ClaimDocument {
  /** The same for all versions of one document. */
  readonly key: string;
  /** As it was given, else the hash of its text. */
  readonly name: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  /** EDTF. */
  readonly published: string | null;
  /** Dateline, byline and closing notes: where a report says where it comes from. */
  readonly credits: string;
  readonly printed: Printed;
  readonly statements: readonly ClaimStatement[];
}

export interface ClaimStatement extends Pick<Statement, 'voice' | 'attribution' | 'span'> {
  readonly text: string;
  /** The sentence or sentences around it. */
  readonly context: string;
  /** The same for sentences that agree word for word; null for short ones. */
  readonly sentence: number | null;
  /** Ids of the actors of the innermost source, across documents; aligned with the record's. */
  readonly actors: readonly string[];
}

export interface Origins {
  readonly documents: number;
  readonly outlets: number;
  readonly origins: number;
  /** EDTF of the first document's publication. */
  readonly earliest: string | null;
  readonly roots: readonly Root[];
}

export interface Root {
  /** "one Peruvian lawmaker, told to Northwire". */
  readonly description: string;
  /** Who said it first, as written; null where no document says. */
  readonly source: string | null;
  readonly named: boolean;
  /** The outlet that it was said to or that reported it first; null where it is not known. */
  readonly through: string | null;
  /** A document says that it was said to that outlet. */
  readonly told: boolean;
  /** EDTF: when it was said, else when it was first reported. */
  readonly date: string | null;
  /** False where the trail ends before a source: nobody is counted as an origin for it while another root has one. */
  readonly stated: boolean;
  readonly paths: readonly Path[];
}

export interface Path {
  /** From the document to the one nearest the origin. */
  readonly steps: readonly Step[];
}

export interface Step {
  readonly document: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly text: string;
  /** Ref of the attribution; null where the document itself says it. */
  readonly attribution: string | null;
  /** How it got there from the next one; null for the last. */
  readonly via: 'copies' | 'cites' | null;
}

/** By the day of publication; documents without a date come last, and those of one day in an order that never changes. */
export function earlierFirst(a: ClaimDocument, b: ClaimDocument): number {
  const [first, second] = [a.published ?? '9999', b.published ?? '9999'];
  return first < second ? -1 : first > second ? 1 : a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
