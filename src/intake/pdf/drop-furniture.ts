// Running heads, feet and page numbers stand on many pages at the same end: they are no part of the text.
import type { Line, PdfPage } from './lines.ts';

/** Of a page's height, at either end. */
const margin = 0.12;
const leastPages = 2;
const leastShare = 0.3;
const pageNumber =
  /^[-–—|\s]{0,9}(?:page\s)?(?:\d{1,4}|[ivxl]{1,7})(?:\s?(?:of|\/)\s?\d{1,4})?[-–—|\s]{0,9}$/i;

/** The lines of each page, without those. */
export function dropFurniture(pages: readonly PdfPage[]): (readonly Line[])[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = page.lines.filter((line) => isAtEnd(line, page)).map(keyOf);
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(leastPages, pages.length * leastShare);
  const isFurniture = (line: Line, page: PdfPage) =>
    isAtEnd(line, page) && ((counts.get(keyOf(line)) ?? 0) >= least || pageNumber.test(line.text));
  return pages.map((page) => page.lines.filter((line) => !isFurniture(line, page)));
}

function isAtEnd({ y }: Line, { height }: PdfPage): boolean {
  return y < height * margin || y > height * (1 - margin);
}

// "Valley Report 3" is "Valley Report 4" on the next page.
function keyOf({ text }: Line): string {
  return text.toLowerCase().replaceAll(/\d+/g, '#');
}
