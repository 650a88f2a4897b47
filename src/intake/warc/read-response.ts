// The block of a WARC record of type `response` in; out comes the page that a server sent, unless it was none.
import { Readable } from 'node:stream';
import { charsetOfType } from '../fetching/format-of-response.ts';
import { readBody } from '../fetching/read-body.ts';

export interface ArchivedPage {
  readonly bytes: Uint8Array;
  readonly charset: string | null;
}

const longestHead = 256_000;
/** Of a page, inflated. */
export const largestPage = 15_000_000;

/** Null of what is not HTML, or was not sent with status 200. @throws {InputError} where it is too large */
export async function readResponse(block: Uint8Array): Promise<ArchivedPage | null> {
  const head = Buffer.from(block.subarray(0, longestHead)).toString('latin1');
  const blank = /\r?\n\r?\n/.exec(head);
  if (!blank || !/^HTTP\/[\d.]{1,5} 200\b/.test(head)) return null;
  const headers = headersOf(head.slice(0, blank.index));
  const type = headers.get('content-type') ?? '';
  if (!/^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) return null;
  const sent = block.subarray(blank.index + blank[0].length);
  const whole = /chunked/i.test(headers.get('transfer-encoding') ?? '') ? withoutChunks(sent) : sent;
  return { bytes: await unpack(whole, headers.get('content-encoding') ?? ''), charset: charsetOfType(type) };
}

function headersOf(head: string): Map<string, string> {
  const lines = head.split(/\r?\n/).slice(1);
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, Math.max(colon, 0)).trim().toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}

// Crawlers keep the headers as they were sent, and the body as they understood it: often it is no longer packed.
async function unpack(bytes: Uint8Array, encoding: string): Promise<Uint8Array> {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (isGzip) return readBody(Readable.from([bytes]), 'gzip', largestPage);
  if (!/^br$/i.test(encoding) || isMarkup(bytes)) return bytes;
  return readBody(Readable.from([bytes]), 'br', largestPage);
}

function isMarkup(bytes: Uint8Array): boolean {
  return /^(?:\xef\xbb\xbf)?\s{0,999}</.test(Buffer.from(bytes.subarray(0, 1024)).toString('latin1'));
}

// As above: what does not begin with the size of a chunk has been put together.
function withoutChunks(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const line = Buffer.from(bytes.subarray(at, at + 64)).toString('latin1');
    const size = /^([\da-f]{1,7})[^\r\n]{0,40}\r\n/i.exec(line);
    if (!size) return pieces.length === 0 ? bytes : Buffer.concat(pieces);
    const start = at + size[0].length;
    const length = Number.parseInt(size[1]!, 16);
    if (length === 0) break;
    pieces.push(bytes.subarray(start, start + length));
    at = start + length + 2;
  }
  return Buffer.concat(pieces);
}
