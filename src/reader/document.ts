// What goes into the reader, and what its stages hand to each other before the record is put together.
import type {
  Attribution,
  Block,
  Entity,
  Figure,
  Position,
  Shift,
  SourceDocument,
  Span,
  Time,
} from './record.ts';
import type { Syntax } from './syntax/tree.ts';

/** A document as the caller gives it. Only the text is required; nothing is looked up elsewhere. */
export interface DocumentInput {
  readonly text: string;
  readonly id?: string | undefined;
  readonly url?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly byline?: readonly string[] | undefined;
  readonly publisher?: string | null | undefined;
  /** EDTF date, with or without a time of day. */
  readonly published?: string | null | undefined;
  /** ISO 8601. */
  readonly retrieved?: string | null | undefined;
  /** ISO 639-1; overrules detection. */
  readonly language?: string | undefined;
  /** What the layout told; found from blank lines where it is not given. */
  readonly blocks?: readonly Block[] | undefined;
}

/** A word, a number or a punctuation mark. */
export interface Token {
  readonly span: Span;
  /** As written. */
  readonly form: string;
  /** Lower case, with straight apostrophes: the key for lexicons. */
  readonly norm: string;
}

/** A sentence: its span, and its tokens from `first` up to but not including `end`. It lies in one block. */
export interface Sentence {
  readonly span: Span;
  readonly first: number;
  readonly end: number;
  /** Index into `document.blocks`. */
  readonly block: number;
}

/** Text between quotation marks, the marks included. */
export interface QuotedSpan {
  /** One span; several where the quotation runs over paragraphs. */
  readonly spans: readonly Span[];
  /** False where the closing mark is missing; the span then ends with its paragraph. */
  readonly closed: boolean;
  /** Index of the quotation that holds this one; null at the top. */
  readonly outer: number | null;
}

/** What the stages of the reader have found so far. Each stage reads some fields and adds others. */
export interface Draft {
  readonly document: SourceDocument;
  /** Whether there is a reader for the document's language; without one the later stages find nothing. */
  readonly readable: boolean;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** A word for every token; empty where no model parsed. */
  readonly syntax: Syntax;
  readonly quotations: readonly QuotedSpan[];
  readonly times: readonly Time[];
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
  readonly figures: readonly Figure[];
  readonly positions: readonly Position[];
  readonly shifts: readonly Shift[];
}
