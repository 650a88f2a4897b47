// A quotation without a cue of its own goes on with what its paragraph quoted before it.
//
//   “We are ready,” said Weil. “We have been for weeks.”
import type { Draft, QuotedSpan } from '../document.ts';
import type { Span } from '../record.ts';
import type { Line } from './lines.ts';
import { type Found, merge } from './realise.ts';

/** The attributions, those whose statement goes on with the quotations that it goes on with. */
export function continueQuotations(
  found: readonly Found[],
  lines: readonly Line[],
  draft: Pick<Draft, 'quotations' | 'document'>,
): Found[] {
  const continued = new Map<Found, number[]>();
  const taken = new Set(found.flatMap(({ quotations }) => quotations));
  for (const line of lines) {
    const quotation = wholeQuotation(line);
    if (quotation === null || taken.has(quotation) || inSomeSpan(found, draft.quotations[quotation]!))
      continue;
    const before = lastBefore(found, line, draft);
    if (!before) continue;
    taken.add(quotation);
    continued.set(before, [...(continued.get(before) ?? []), quotation]);
  }
  return found.map((attribution) => extend(attribution, continued.get(attribution) ?? [], draft.quotations));
}

// The line is a quotation and nothing else.
function wholeQuotation({ items }: Line): number | null {
  const filled = items.filter(({ norm }) => !/^[.,;?!]$/.test(norm));
  return filled.length === 1 ? (filled[0]!.quotation ?? null) : null;
}

// The last quoting attribution of the same paragraph and level that ends before the line.
function lastBefore(
  found: readonly Found[],
  line: Line,
  { quotations }: Pick<Draft, 'quotations'>,
): Found | null {
  const before = found.filter(
    (one) =>
      one.line.block === line.block &&
      one.line.level === line.level &&
      one.line.sentence < line.sentence &&
      one.quotation !== 'indirect' &&
      quotations.length > 0,
  );
  return before.at(-1) ?? null;
}

function inSomeSpan(found: readonly Found[], { spans }: QuotedSpan): boolean {
  const [start, end] = spans[0]!;
  return found.some(({ content }) => content.spans.some((span: Span) => span[0] <= start && end <= span[1]));
}

function extend(attribution: Found, more: readonly number[], quotations: readonly QuotedSpan[]): Found {
  if (more.length === 0) return attribution;
  const spans = merge([...attribution.content.spans, ...more.flatMap((index) => quotations[index]!.spans)]);
  return { ...attribution, content: { spans }, quotations: [...attribution.quotations, ...more] };
}
