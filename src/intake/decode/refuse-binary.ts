// Files that are no text: known by their first bytes, or by bytes that no text holds.
import { InputError } from '../incoming.ts';

const sampleLength = 8000;
const mostControls = 0.05;

/** Opening bytes of what people try to read, with the way to make a text of it. */
const known: readonly [opening: string, what: string][] = [
  ['%PDF-', 'is a PDF. Make a text of it first, for instance with pdftotext'],
  ['PK\x03\x04', 'is a ZIP archive or an office document. Save it as text or HTML first'],
  ['\x1f\x8b', 'is compressed with gzip. Unpack it first, for instance with gunzip'],
  ['\xd0\xcf\x11\xe0', 'is an old office document. Save it as text or HTML first'],
  ['{\\rtf', 'is a Rich Text document. Save it as text or HTML first'],
];

/** @throws {InputError} where the bytes are no text */
export function refuseBinary(bytes: Uint8Array): void {
  const opening = String.fromCharCode(...bytes.subarray(0, 8));
  const match = known.find(([start]) => opening.startsWith(start));
  if (match) throw new InputError(`${match[1]}.`);
  const sample = bytes.subarray(0, sampleLength);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) throw new InputError('is a binary file. Give text, Markdown, HTML or JSONL.');
    if (isControl(byte)) controls++;
  }
  if (controls > sample.length * mostControls) {
    throw new InputError('is a binary file. Give text, Markdown, HTML or JSONL.');
  }
}

// Escape opens the colours of terminals, which logs and transcripts hold.
function isControl(byte: number): boolean {
  return byte === 0x7f || (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b);
}
