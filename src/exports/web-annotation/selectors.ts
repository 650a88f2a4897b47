// Spans into what an annotation points at. Both selectors find the same words: by place, in code points as the standard
// asks, and by the words themselves with what stands around them.
import type { Span } from '../../reader/index.ts';
import type { ExportView } from '../export-view.ts';
import type { Names } from './names.ts';

const around = 32;

export type Node = Readonly<Record<string, unknown>>;

/** A specific resource for each span. */
export function targetsOf(
  spans: readonly Span[],
  { record, withText, points }: ExportView,
  names: Names,
): Node[] {
  const { text } = record.document;
  return spans.map((span) => {
    const [start, end] = points.span(span);
    const position = { type: 'TextPositionSelector', start, end };
    const quote = withText ? [{ type: 'TextQuoteSelector', ...quoteOf(text, span) }] : [];
    return { type: 'SpecificResource', source: names.text, selector: [position, ...quote] };
  });
}

function quoteOf(text: string, [start, end]: Span): Record<'exact' | 'prefix' | 'suffix', string> {
  const from = betweenCharacters(text, Math.max(0, start - around));
  const to = betweenCharacters(text, Math.min(text.length, end + around));
  return { exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) };
}

// Never within a surrogate pair.
function betweenCharacters(text: string, at: number): number {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1)) ? at - 1 : at;
}
