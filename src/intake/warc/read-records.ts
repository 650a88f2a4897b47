// The bytes of a WARC file, unpacked, in; its records out, one at a time (ISO 28500). The block of a record that nobody
// wants is passed over without being held.
import { InputError } from '../incoming.ts';
import { ByteReader } from './byte-reader.ts';
import { cutOff } from './gunzip.ts';

export interface WarcRecord {
  /** By their names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** Null where it was not wanted. */
  readonly block: Uint8Array | null;
}

const longestLine = 64_000;
const mostHeaders = 1000;

/** `wants` is asked with the headers and the size of the block. @throws {InputError} where the file ends within a record */
export async function* readRecords(
  chunks: AsyncIterable<Uint8Array>,
  wants: (headers: WarcRecord['headers'], size: number) => boolean,
): AsyncGenerator<WarcRecord> {
  const reader = new ByteReader(chunks);
  while (await findRecord(reader)) {
    const headers = await readHeaders(reader);
    const size = sizeOf(headers);
    if (wants(headers, size)) {
      const block = await reader.bytes(size);
      if (block.length < size) throw cutOff();
      yield { headers, block };
    } else {
      if ((await reader.skip(size)) < size) throw cutOff();
      yield { headers, block: null };
    }
  }
}

// Records are parted by blank lines. False at the end of the file.
async function findRecord(reader: ByteReader): Promise<boolean> {
  let line = await reader.line(longestLine);
  while (line === '\r\n' || line === '\n') line = await reader.line(longestLine);
  if (line === '') return false;
  if (/^WARC\/\d\.\d\s{0,9}\n/.test(line)) return true;
  if ('WARC/1.0\r\n'.startsWith(line)) throw cutOff();
  throw new InputError('is no WARC file, or is damaged: a record was expected. Fetch it again.');
}

async function readHeaders(reader: ByteReader): Promise<Map<string, string>> {
  const headers = new Map<string, string>();
  for (let count = 0; count < mostHeaders; count++) {
    const line = await reader.line(longestLine);
    if (line.length < longestLine && !line.endsWith('\n')) throw cutOff();
    if (line.trim() === '') return headers;
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  throw new InputError('is damaged: a record has no end to its headers. Fetch it again.');
}

function sizeOf(headers: ReadonlyMap<string, string>): number {
  const written = headers.get('content-length') ?? '';
  if (/^\d{1,15}$/.test(written)) return Number(written);
  throw new InputError('is damaged: a record does not say how long it is. Fetch it again.');
}
