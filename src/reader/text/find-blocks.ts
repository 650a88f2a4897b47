// Blocks of a text whose layout is gone: paragraphs from blank lines, or from single line breaks where those end
// sentences; then what the first lines and each paragraph's look tell of its kind.
import type { Block, BlockKind, Span } from '../record.ts';
import { trimSpan } from '../spans.ts';

/** The blocks of a plain text, in order, without the white space around them. */
export function findBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of paragraphs(text)) {
    const span = trimSpan(text, line);
    if (span[1] > span[0]) blocks.push({ span, kind: kindOf(text.slice(...span), blocks.length) });
  }
  return blocks;
}

// Lines wrapped at a fixed width stand in one paragraph: such a text parts its paragraphs by blank lines, and most of
// its lines do not end a sentence. Elsewhere every line is a paragraph of its own.
function paragraphs(text: string): Span[] {
  const lines = splitAt(text, /\r\n|[\n\r\u2028\u2029]/g);
  const filled = lines.filter(([start, end]) => text.slice(start, end).trim() !== '');
  const ended = filled.filter(([start, end]) =>
    /[.!?:…"”’')\]]\s*$/.test(text.slice(Math.max(start, end - 40), end)),
  );
  const wrapped = filled.length >= 6 && ended.length < filled.length / 2 && isNarrow(filled);
  return wrapped ? splitAt(text, /(?:\r\n|\n|\r)[^\S\n\r]*(?:\r\n|\n|\r)\s*/g) : lines;
}

function isNarrow(lines: readonly Span[]): boolean {
  const lengths = lines.map(([start, end]) => end - start).sort((a, b) => a - b);
  const longest = lengths.at(-1)!;
  const median = lengths[lengths.length >> 1]!;
  return longest <= 100 && median >= longest * 0.7;
}

function splitAt(text: string, separator: RegExp): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(separator)) {
    spans.push([start, match.index]);
    start = match.index + match[0].length;
  }
  spans.push([start, text.length]);
  return spans;
}

function kindOf(text: string, index: number): BlockKind {
  if (/^(?:[-*•·–—]|\d{1,2}[.)])\s+\S/.test(text) && !/^[-–—]\s*["“‘]/.test(text)) return 'list';
  if (text.length < 120 && /^by\s+\p{Lu}/iu.test(text) && !/[.!?]$/.test(text)) return 'byline';
  if (
    text.length < 300 &&
    /^(?:(?:above|below|file|main)\s+)?(?:photo|picture|image|caption)\b[^:]{0,20}:/i.test(text)
  )
    return 'caption';
  if (index === 0 && isHeadline(text)) return 'title';
  return 'paragraph';
}

// A first line without a full stop, short enough for a headline.
function isHeadline(text: string): boolean {
  return text.length < 200 && !/[.,;:!…]["”’]?$/.test(text) && /\p{L}/u.test(text);
}
