// The words of the article that are selected in the browser, as a span of its text.
import type { Span } from '../../../../../src/reader/record.ts';

/** Null where nothing of the article is selected. */
export function selectedSpan(selection: Selection | null): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === null || end === null || end <= start ? null : [start, end];
}

// Each block of the article says where in the text it begins; its text nodes hold the text unchanged.
function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest<HTMLElement>('.article .words');
  if (!block) return null;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return Number(block.dataset['start']) + before.toString().length;
}
