// A quotation without a cue of its own goes on with what its paragraph quoted before it.
//
//   “We are ready,” said Weil. “We have been for weeks.”
import type { QuotedSpan } from '../document.ts';
import type { Span } from '../record.ts';
import type { Line, Place } from './lines.ts';
import { type Found, merge } from './realise.ts';

/** The attributions; those whose statement goes on take in the quotations that it goes on with. */
export function continueQuotations(
  found: readonly Found[],
  lines: readonly Line[],
  quotations: readonly QuotedSpan[],
): Found[] {
  const continued = new Map<Found, number[]>();
  const contents = merge(found.flatMap(({ content }) => content.spans));
  const taken = new Set(found.flatMap((one) => one.quotations));
  const quoting = byPlace(found.filter(({ quotation }) => quotation !== 'indirect'));
  for (const line of lines) {
    const quotation = wholeQuotation(line);
    if (quotation === null || taken.has(quotation)) continue;
    const before = quoting.get(keyOf(line))?.findLast(({ place }) => place.sentence < line.sentence);
    if (!before || touches(contents, quotations[quotation]!.spans[0]!)) continue;
    taken.add(quotation);
    continued.set(before, [...(continued.get(before) ?? []), quotation]);
  }
  return found.map((one) => extend(one, continued.get(one) ?? [], quotations));
}

// Of the same paragraph, inside the same quotation or outside all.
function keyOf({ block, level }: Place): string {
  return `${block} ${level}`;
}

function byPlace(found: readonly Found[]): Map<string, Found[]> {
  const places = new Map<string, Found[]>();
  for (const one of found) {
    const key = keyOf(one.place);
    places.set(key, [...(places.get(key) ?? []), one]);
  }
  return places;
}

// The line is a quotation and nothing else.
function wholeQuotation({ items }: Line): number | null {
  const filled = items.filter(({ norm }) => !/^[.,;?!]$/.test(norm));
  return filled.length === 1 ? (filled[0]!.quotation ?? null) : null;
}

// Whether one of the spans, which are in order and apart, holds the start of the other.
function touches(spans: readonly Span[], [start]: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]![1] <= start) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low]![0] <= start;
}

function extend(one: Found, more: readonly number[], quotations: readonly QuotedSpan[]): Found {
  if (more.length === 0) return one;
  const spans = merge([...one.content.spans, ...more.flatMap((index) => quotations[index]!.spans)]);
  return { ...one, content: { spans }, quotations: [...one.quotations, ...more] };
}
