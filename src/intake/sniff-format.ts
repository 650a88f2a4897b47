// What a source without a telling name holds, by its first bytes.
import { constants, gunzipSync } from 'node:zlib';
import type { InputFormat } from './incoming.ts';

const headLength = 8192;

/** What opens each format; the first that fits counts. Before a root element, XML may have a declaration and comments. */
const openings: readonly [RegExp, InputFormat][] = [
  [/^%PDF-/, 'pdf'],
  [/^WARC\/\d/, 'warc'],
  [/^\s{0,999}(?:<[?!][^>]{0,2000}>\s{0,999}){0,9}<(?:rss|feed|rdf:RDF)\b/i, 'feed'],
  [
    /^\s{0,999}\{(?=[\s\S]{0,8000}?"version"\s{0,9}:\s{0,9}"https?:\\?\/\\?\/jsonfeed\.org\\?\/version)/,
    'feed',
  ],
  [/^\s{0,999}<(?:!doctype\s+html|html|head|body|article|\?xml)\b/i, 'html'],
  [/^\s{0,999}\{(?=[^\n]{0,8000}"text"\s{0,9}:)/, 'jsonl'],
];

/** Plain text where nothing else fits. */
export function sniffFormat(head: Uint8Array): InputFormat {
  const opening = new TextDecoder('latin1')
    .decode(unpacked(head.subarray(0, headLength)))
    .replace(/^ï»¿/, '');
  return openings.find(([pattern]) => pattern.test(opening))?.[1] ?? 'text';
}

// The opening of a file that gzip packed: of those, archives are read.
function unpacked(head: Uint8Array): Uint8Array {
  if (head[0] !== 0x1f || head[1] !== 0x8b) return head;
  try {
    const opening = gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1 << 24 });
    return opening.subarray(0, 5).toString('latin1') === 'WARC/' ? opening.subarray(0, headLength) : head;
  } catch {
    // Damaged, or no gzip in spite of its first bytes: no archive.
    return head;
  }
}
