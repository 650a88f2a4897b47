// A dateline is nobody's words: content that begins with its paragraph begins after it.
//
//   OSLO, March 10 (Pacific Wire) — [The talks failed], two officials said.
import type { Block, Span } from '../record.ts';
import { firstEndingAfter } from '../spans.ts';

const dateline =
  /^\p{Lu}[\p{Lu} .,’'-]{2,40}(?:,[^()\n–—]{1,30})?(?:\s?\([^()\n]{1,40}\))?\s(?:[-–—]|--)\s+/u;

/** The span, from after the dateline where it begins with one. */
export function cutDateline(text: string, blocks: readonly Block[], [start, end]: Span): Span {
  if (blocks[firstEndingAfter(blocks, start)]?.span[0] !== start) return [start, end];
  const length = dateline.exec(text.slice(start, Math.min(end, start + 160)))?.[0].length ?? 0;
  return [start + length, end];
}
