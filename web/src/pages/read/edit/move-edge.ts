// Moves the start or the end of a span by a word: what Shift and the arrows do while spans are edited.
import type { Span } from '../../../../../src/reader/record.ts';

// A word, or a mark of punctuation by itself.
const word = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
// No word is looked for further away.
const reach = 400;

/** The span with its edge a word further on (1) or back (-1); as it was where there is none, or nothing would be left. */
export function moveEdge(text: string, [start, end]: Span, edge: 'start' | 'end', by: 1 | -1): Span {
  const from = Math.max(0, (edge === 'start' ? start : end) - reach);
  const words = wordsIn(text, from, from + 2 * reach);
  if (edge === 'end') {
    const to = by > 0 ? words.find(([, e]) => e > end)?.[1] : words.findLast(([, e]) => e < end)?.[1];
    return to === undefined || to <= start ? [start, end] : [start, to];
  }
  const to = by > 0 ? words.find(([s]) => s > start)?.[0] : words.findLast(([s]) => s < start)?.[0];
  return to === undefined || to >= end ? [start, end] : [to, end];
}

/** The span a word further on (1) or back (-1), as many words long; as it was at the end of the text. */
export function moveSpan(text: string, span: Span, by: 1 | -1): Span {
  const [first, last] = by > 0 ? (['end', 'start'] as const) : (['start', 'end'] as const);
  const longer = moveEdge(text, span, first, by);
  return longer[0] === span[0] && longer[1] === span[1] ? span : moveEdge(text, longer, last, by);
}

/** The last word before that place, or else the first behind it: where a span may begin that is not there yet. */
export function wordBeside(text: string, at: number): Span | null {
  const before = wordsIn(text, Math.max(0, at - reach), at).findLast(([start]) =>
    /[\p{L}\p{N}]/u.test(text[start]!),
  );
  return before ?? wordBehind(text, at);
}

/** The first word behind that place. */
export function wordBehind(text: string, at: number): Span | null {
  return wordsIn(text, at, at + reach).find(([start]) => /[\p{L}\p{N}]/u.test(text[start]!)) ?? null;
}

/** The span without half words: what somebody drags over roughly is meant whole. Null where it holds no word. */
export function snapToWords(text: string, [start, end]: Span): Span | null {
  const touched = wordsIn(text, Math.max(0, start - reach), end + reach).filter(
    ([s, e]) => s < end && e > start,
  );
  const [first, last] = [touched[0], touched.at(-1)];
  return first && last ? [first[0], last[1]] : null;
}

function wordsIn(text: string, from: number, to: number): Span[] {
  return [...text.slice(from, to).matchAll(word)].map(({ index, 0: found }) => [
    from + index,
    from + index + found.length,
  ]);
}
