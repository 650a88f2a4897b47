// Spans count UTF-16 code units; Python, R and the standards count code points. They differ where a text holds
// characters beyond the basic plane, such as emoji.
import type { Span } from '../reader/index.ts';

export interface CodePoints {
  /** UTF-16 offset into code points. */
  count(offset: number): number;
  span(span: Span): Span;
  /** Code points into a UTF-16 offset. */
  offset(count: number): number;
}

/** Both ways of counting a text. Each question takes logarithmic time. */
export function codePointsOf(text: string): CodePoints {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  const inCodePoints = pairs.map((at, before) => at - before);
  const count = (offset: number) => offset - smallerThan(offset, pairs);
  return {
    count,
    span: ([start, end]) => [count(start), count(end)],
    offset: (points) => points + smallerThan(points, inCodePoints),
  };
}

// How many of the sorted numbers are smaller.
function smallerThan(limit: number, sorted: readonly number[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
