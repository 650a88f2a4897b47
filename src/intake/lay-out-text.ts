// The parts of a page or a Markdown file, in order, become one text and its blocks.
import type { Block, BlockKind } from '../reader/index.ts';

export interface Part {
  readonly kind: BlockKind;
  readonly text: string;
}

export interface LaidOut {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Title first, then a blank line between any two parts. Parts that only repeat the title are left out. */
export function layOutText(title: string | null, parts: readonly Part[]): LaidOut {
  const filled = parts.filter(({ text, kind }, index) => text !== '' && !repeats(title, text, kind, index));
  const all: Part[] = title ? [{ kind: 'title', text: title }, ...filled] : filled;
  const blocks: Block[] = [];
  let end = 0;
  for (const { kind, text } of all) {
    const start = blocks.length === 0 ? 0 : end + 2;
    end = start + text.length;
    blocks.push({ kind, span: [start, end] });
  }
  return { text: all.map((part) => part.text).join('\n\n'), blocks };
}

function repeats(title: string | null, text: string, kind: BlockKind, index: number): boolean {
  return title !== null && (kind === 'title' || index === 0) && sameWords(text, title);
}

/** Whether two titles differ in punctuation, case and white space at most. */
export function sameWords(a: string, b: string): boolean {
  return wordsOf(a) === wordsOf(b);
}

/** The letters and digits of a title, in lower case. */
export function wordsOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
