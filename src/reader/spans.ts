// Arithmetic of spans: `[start, end]`, end exclusive.
import type { Span } from './record.ts';

/** Whether `inner` lies in `outer`, ends included. */
export function holds(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** Whether the two share at least one character. */
export function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** From the first start to the last end. `spans` is not empty. */
export function hull(spans: readonly Span[]): Span {
  let [start, end] = spans[0]!;
  for (const [s, e] of spans) {
    if (s < start) start = s;
    if (e > end) end = e;
  }
  return [start, end];
}

/** In the order of the text; of two that start together the longer first. */
export function compareSpans(a: Span, b: Span): number {
  return a[0] - b[0] || b[1] - a[1];
}

/** The span without white space at its ends. */
export function trimSpan(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from++;
  while (to > from && isSpace(text, to - 1)) to--;
  return [from, to];
}

function isSpace(text: string, at: number): boolean {
  return text.charCodeAt(at) <= 0x20 || /\s/.test(text[at]!);
}

/**
 * Index of the first item whose `span` ends after `at`; `items.length` where there is none. The items are in the
 * order of the text and do not overlap. Logarithmic.
 */
export function firstEndingAfter(items: readonly { readonly span: Span }[], at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.span[1] <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first item whose `span` starts at `at` or later; `items.length` where there is none. As above. */
export function firstStartingFrom(items: readonly { readonly span: Span }[], at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.span[0] < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
