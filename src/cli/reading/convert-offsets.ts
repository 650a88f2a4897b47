// A record with its spans in code points, as Python and R count.
import { codePointsOf } from '../../exports/code-points.ts';
import type { HearsayRecord, Span } from '../../reader/index.ts';

/** The same record with every span in code points. */
export function convertOffsets(record: HearsayRecord): HearsayRecord {
  const { text } = record.document;
  const { count, span } = codePointsOf(text);
  return count(text.length) === text.length ? record : (convertWithin(record, span) as HearsayRecord);
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
