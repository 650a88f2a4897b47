// Spans as brat can hold them: no line break or tab within a fragment, no two fragments that touch. What a fragment
// loses is white space alone.
import type { Span } from '../reader/index.ts';

// Where brat, or Python when it reads the lines of the .ann file, would end a line.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const lineBreaks = /[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+/g;

/** In the order of the text. Empty where the spans hold white space alone. */
export function fragmentsOf(text: string, spans: readonly Span[]): Span[] {
  const pieces = spans.flatMap((span) => splitAtBreaks(text, span));
  const joined: [number, number][] = [];
  for (const [start, end] of pieces.sort(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

function splitAtBreaks(text: string, [start, end]: Span): Span[] {
  const breaks = [...text.slice(start, end).matchAll(lineBreaks)];
  const edges = breaks.flatMap(({ 0: gap, index }) => [start + index, start + index + gap.length]);
  const bounds = [start, ...edges, end];
  return bounds.flatMap((from, index) => (index % 2 === 0 ? trimmed(text, [from, bounds[index + 1]!]) : []));
}

function trimmed(text: string, [start, end]: Span): Span[] {
  let [from, to] = [start, end];
  while (from < to && isSpace(text, from)) from++;
  while (to > from && isSpace(text, to - 1)) to--;
  return from < to ? [[from, to]] : [];
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text[at]!);
}

const loneSurrogates = /(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/g;

/**
 * The text as brat gets it: of the same length, but without carriage returns, which some of its versions drop, and
 * without halves of characters, which no file can hold.
 */
export function textForBrat(text: string): string {
  return text.replaceAll('\r', ' ').replaceAll(loneSurrogates, '\ufffd');
}
