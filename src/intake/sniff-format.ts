// What a source without a telling name holds, by its first bytes.
import type { InputFormat } from './incoming.ts';

const markup = /^\ufeff?\s{0,999}<(?:!doctype\s+html|html|head|body|article|\?xml)\b/i;
const object = /^\ufeff?\s{0,999}\{(?=[^\n]{0,8000}"text"\s{0,9}:)/;

/** HTML where it opens like a page, JSONL where its first line is an object with a text, else plain text. */
export function sniffFormat(head: Uint8Array): InputFormat {
  const opening = new TextDecoder('latin1').decode(head.subarray(0, 8192)).replace(/^ï»¿/, '');
  if (markup.test(opening)) return 'html';
  return object.test(opening) ? 'jsonl' : 'text';
}
