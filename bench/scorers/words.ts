// What the scorers count in: words. Punctuation never counts.
import type { Span } from '../../src/reader/index.ts';

const word = /[\p{L}\p{N}\p{M}]+(?:[’'][\p{L}]+)?/gu;

/** The spans of the words of a text, in order. */
export function wordSpans(text: string): Span[] {
  return [...text.matchAll(word)].map(({ 0: { length }, index }) => [index, index + length]);
}

/** The words of a text in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().normalize('NFC').match(word) ?? [];
}

/** Indexes of the words that the spans touch. `words` are in order and do not overlap. */
export function wordsIn(spans: readonly Span[], words: readonly Span[]): Set<number> {
  const found = new Set<number>();
  for (const [start, end] of spans) {
    for (let at = firstEndingAfter(words, start); at < words.length && words[at]![0] < end; at++)
      found.add(at);
  }
  return found;
}

function firstEndingAfter(words: readonly Span[], start: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]![1] <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
