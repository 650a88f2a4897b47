// The unit that is compared across documents: one sentence of what a document says, on whose word.
import type { EntityKind, Quotation, SourceClass, Span } from '../../reader/index.ts';
import type { ContentWord } from './content-words.ts';

export interface Statement extends Said {
  /** Order within its document, from 0. */
  readonly number: number;
  /** What is said, within one sentence. */
  readonly span: Span;
  /** The whole sentence, and those in which its source stands. */
  readonly context: Span;
  /** Ref of the attribution; null where the document itself says it. */
  readonly attribution: string | null;
  readonly voice: Voice;
}

/** What is said, without where: all that the comparison of two statements needs. Reprints say it in the same words. */
export interface Said {
  readonly words: readonly ContentWord[];
  readonly figures: readonly StatedFigure[];
  /** Names in what is said, lower case. */
  readonly names: readonly string[];
  /** Names in the first sentences of the document: what the report is about. */
  readonly around: readonly string[];
  readonly quotation: Quotation | null;
  /** Who is reported to say it denies it. */
  readonly denied: boolean;
  /** The words hold an odd number of negations. */
  readonly negated: boolean;
  /** Names of those whose word it is, lower case. */
  readonly sources: readonly string[];
  /** An attribution gives it to somebody. */
  readonly attributed: boolean;
}

/** Whose word it is, as the one document has it. */
export interface Voice {
  /** The sources from the outermost to the innermost; empty where the document itself says it. */
  readonly chain: readonly Link[];
  /** To whom it was said, as written. */
  readonly addressees: readonly string[];
  /** EDTF; when it was said. */
  readonly said: string | null;
}

export interface Link {
  /** The source as written; empty where the text does not say. */
  readonly words: string;
  readonly actors: readonly LinkActor[];
  /** Takes a stand rather than tells something: "Iceland [accepts] tariffs". */
  readonly stands: boolean;
}

export interface LinkActor {
  /** Ref of the entity. */
  readonly ref: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly named: boolean;
  readonly classes: readonly SourceClass[];
  readonly roles: readonly string[];
  readonly country: string | null;
}

export interface StatedFigure {
  /** The least and the most that it can be; null: open. */
  readonly low: number | null;
  readonly high: number | null;
  readonly value: string;
  readonly unit: string | null;
  /** Stems of what is counted. */
  readonly counted: readonly string[];
  /** EDTF. */
  readonly period: string | null;
}
