// Nouns for the beginning, middle or end of a period.
import { normAt, type Words } from './words.ts';

export const edgeNouns: ReadonlySet<string> = new Set(
  'end beginning start middle close dawn outset rest remainder course'.split(' '),
);

/** Where the phrase of an edge noun begins: "the very end", "the tail end". */
export function edgeAt(words: Words, at: number): number {
  return skipArticle(words, /^(?:very|tail)$/.test(normAt(words, at - 1)) ? at - 1 : at);
}

export function skipArticle(words: Words, at: number): number {
  return normAt(words, at - 1) === 'the' ? at - 1 : at;
}
