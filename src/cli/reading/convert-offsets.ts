// Spans count UTF-16 code units; Python and R count code points. They differ where a text holds characters beyond the
// basic plane, such as emoji.
import type { HearsayRecord, Span } from '../../reader/index.ts';

/** The same record with every span in code points. */
export function convertOffsets(record: HearsayRecord): HearsayRecord {
  const { text } = record.document;
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  if (pairs.length === 0) return record;
  const convert = (at: number) => at - pairsBefore(pairs, at);
  return convertWithin(record, ([start, end]) => [convert(start), convert(end)]) as HearsayRecord;
}

// Every span of a record stands under `span`, or in a list under `spans`.
function convertWithin(value: unknown, convert: (span: Span) => Span): unknown {
  if (Array.isArray(value)) return value.map((item) => convertWithin(item, convert));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key === 'span' && inner) return [key, convert(inner as Span)];
      if (key === 'spans') return [key, (inner as Span[]).map(convert)];
      return [key, convertWithin(inner, convert)];
    }),
  );
}

// How many of the sorted positions lie before `at`. Logarithmic.
function pairsBefore(pairs: readonly number[], at: number): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pairs[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
