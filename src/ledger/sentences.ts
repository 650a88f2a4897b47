// The sentences of a document, as the reader splits them. A record does not keep them; what works across documents
// compares sentence by sentence.
import type { SourceDocument, Span } from '../reader/index.ts';
import { sentencesOf } from '../reader/text/split-sentences.ts';
import { tokenize } from '../reader/text/split-tokens.ts';

export interface DocumentSentence {
  /** Which block of the document it stands in. */
  readonly block: number;
  readonly span: Span;
}

export function sentencesIn({ text, blocks }: Pick<SourceDocument, 'text' | 'blocks'>): DocumentSentence[] {
  return sentencesOf(blocks, tokenize(text, blocks)).map(({ block, span }) => ({ block, span }));
}
