// The words around a span, from whole word to whole word, for those who read a row without the text beside it.
import type { Span } from '../../reader/index.ts';

const before = 80;
const after = 80;

export function passageAround(text: string, [start, end]: Span): string {
  const from = wordStart(text, Math.max(0, start - before), start);
  const to = wordEnd(text, Math.min(text.length, end + after), end);
  const words = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '… ' : ''}${words}${to < text.length ? ' …' : ''}`;
}

function wordStart(text: string, from: number, start: number): number {
  if (from === 0) return 0;
  const space = text.slice(from, start).search(/\s/);
  return space < 0 ? start : from + space;
}

function wordEnd(text: string, to: number, end: number): number {
  if (to === text.length) return to;
  const space = /\s\S*$/.exec(text.slice(end, to))?.index;
  return space === undefined ? end : end + space;
}
