// A document in, the passages that copies are found by out: its paragraphs, which are compared by resemblance, and its
// sentences, which have to agree word for word but are found wherever a reprint breaks its paragraphs.
import type { SourceDocument, Span } from '../../reader/index.ts';
import type { DocumentSentence } from '../sentences.ts';
import { runningWords } from './running-words.ts';
import { bandsOf, fewestWords, hashOf, shinglesOf } from './shingles.ts';

export interface Paragraph extends Sentence {
  readonly shingles: Uint32Array;
  readonly bands: readonly number[];
}

export interface Sentence {
  /** Which block of the document it stands in. */
  readonly block: number;
  readonly span: Span;
  /** The same for the same words. */
  readonly hash: number;
  readonly words: number;
  /** Words outside quotation marks. */
  readonly own: number;
}

export interface Passages {
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
}

export function passagesOf(
  { text, blocks }: Pick<SourceDocument, 'text' | 'blocks'>,
  sentencesThere: readonly DocumentSentence[],
): Passages {
  const paragraphs = blocks.flatMap(({ span }, block) => {
    const { words, own } = runningWords(text.slice(...span));
    if (words.length < fewestWords) return [];
    const shingles = shinglesOf(words);
    const bands = [...new Set(bandsOf(shingles))];
    return [{ block, span, hash: hashOf(words), words: words.length, own, shingles, bands }];
  });
  const sentences = sentencesThere.flatMap(({ block, span }) => {
    const { words, own } = runningWords(text.slice(...span));
    return words.length < fewestWords ? [] : [{ block, span, hash: hashOf(words), words: words.length, own }];
  });
  return { paragraphs, sentences };
}
