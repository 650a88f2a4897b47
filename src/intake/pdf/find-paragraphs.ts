// The lines of all pages in, headings and paragraphs out: lines that belong together are joined, over columns and pages
// too.
import type { Part } from '../lay-out-text.ts';
import { joinLines, wordsIn } from './join-lines.ts';
import type { Line } from './lines.ts';

/** What is set larger than the running text by this factor is a heading. */
const headingFactor = 1.15;
const sentenceEnd = /[.!?…:][)\]'"’”»]{0,3}$/;

/** How the running text is set. */
interface Setting {
  readonly size: number;
  /** From line to line. */
  readonly leading: number;
  /** Of a full line. */
  readonly width: number;
}

export function findParagraphs(pages: readonly (readonly Line[])[]): Part[] {
  const lines = pages.flat();
  const setting = settingOf(lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1);
    if (last && goesOn(last, line, setting)) groups.at(-1)!.push(line);
    else groups.push([line]);
  }
  const words = wordsIn(lines.map(({ text }) => text));
  return groups.map((group) => ({
    kind: group[0]!.size > setting.size * headingFactor ? 'title' : 'paragraph',
    text: joinLines(
      group.map(({ text }) => text),
      words,
    ),
  }));
}

// Whether `next` is in the same paragraph as `line`, which it follows.
function goesOn(line: Line, next: Line, setting: Setting): boolean {
  if (Math.max(line.size, next.size) > Math.min(line.size, next.size) * 1.1) return false;
  const drop = line.y - next.y;
  const isOpen = !sentenceEnd.test(line.text);
  const isBelow = drop > 0 && drop < line.size * 4 && next.x < line.right;
  if (!isBelow) return isOpen && line.size <= setting.size * headingFactor && isFull(line, setting);
  if (drop > Math.max(setting.leading, line.size) * 1.35) return false;
  const indent = next.x - line.x;
  if (indent > line.size * 0.8 && indent < line.size * 6 && !isOpen) return false;
  return isOpen || isFull(line, setting);
}

// A line that ends early ends its paragraph.
function isFull(line: Line, { width }: Setting): boolean {
  return line.right - line.x > width * 0.72;
}

function settingOf(lines: readonly Line[]): Setting {
  const size = weightedMedian(lines.map((line) => [line.size, line.text.length]));
  const running = lines.filter((line) => Math.abs(line.size - size) < size * 0.1);
  const drops = running.slice(1).map((line, index) => running[index]!.y - line.y);
  return {
    size,
    leading:
      weightedMedian(drops.filter((drop) => drop > 0 && drop < size * 3).map((drop) => [drop, 1])) ||
      size * 1.2,
    width: weightedMedian(running.map((line) => [line.right - line.x, line.text.length])),
  };
}

/** Of values with weights; 0 of none. */
function weightedMedian(values: readonly (readonly [value: number, weight: number])[]): number {
  const sorted = [...values].sort(([a], [b]) => a - b);
  let left = sorted.reduce((sum, [, weight]) => sum + weight, 0) / 2;
  for (const [value, weight] of sorted) {
    left -= weight;
    if (left <= 0) return value;
  }
  return 0;
}
