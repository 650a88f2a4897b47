// A WebAnno TSV document as data: sentences and tokens, and annotations in layers. Offsets are UTF-16 code units, as the
// format counts them.
import type { Span } from '../../reader/index.ts';

export interface TsvDocument {
  readonly sentences: readonly TsvSentence[];
  readonly annotations: readonly TsvAnnotation[];
}

export interface TsvSentence {
  readonly span: Span;
  readonly tokens: readonly Span[];
}

/** Covers one stretch of text: what is divided is several annotations with links between them. */
export interface TsvAnnotation {
  /** The disambiguation id: unique in the document. */
  readonly id: number;
  /** Name of its layer. */
  readonly layer: string;
  readonly span: Span;
  /** By feature; null where it is not set. */
  readonly values: Readonly<Record<string, string | null>>;
  readonly links: readonly TsvLink[];
}

export interface TsvLink {
  readonly role: string;
  /** Id of an annotation. */
  readonly target: number;
}

/** A span layer: its features, and whether it links to other annotations. */
export interface TsvLayer {
  readonly name: string;
  readonly features: readonly string[];
  readonly hasLinks: boolean;
}
