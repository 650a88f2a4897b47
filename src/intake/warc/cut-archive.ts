// The bytes of a WARC file in, packed or not, as the Common Crawl's news archive has them; out comes a parcel for each page
// that a server sent, under the page's own address. Streams: one record is held.
import { InputError, type Parcel, type Unreadable } from '../incoming.ts';
import { parcelOf } from '../parcel-of.ts';
import { peek } from '../peek.ts';
import { unreadable } from '../unreadable.ts';
import { gunzip } from './gunzip.ts';
import { readRecords, type WarcRecord } from './read-records.ts';
import { largestPage, readResponse } from './read-response.ts';

/** @throws {InputError} where it is damaged, cut off, or holds no page */
export async function* cutArchive(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Parcel | Unreadable> {
  const taken = { bytes: 0, before: 0 };
  let hasPages = false;
  for await (const record of readRecords(await unpacked(counted(chunks, taken)), isPage)) {
    const page = await pageOf(record);
    if (!page) continue;
    hasPages = true;
    if ('error' in page) yield page;
    else yield { ...page, size: taken.bytes - taken.before };
    taken.before = taken.bytes;
  }
  if (!hasPages)
    throw new InputError('holds no web page that was sent with status 200. Give another archive.');
}

function isPage(headers: WarcRecord['headers'], size: number): boolean {
  return headers.get('warc-type') === 'response' && size <= largestPage;
}

async function pageOf({ headers, block }: WarcRecord): Promise<Parcel | Unreadable | null> {
  const url = headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? '';
  if (!block || !/^https?:/i.test(url)) return null;
  try {
    const page = await readResponse(block);
    if (!page) return null;
    const { bytes, charset } = page;
    return parcelOf(url, 'html', bytes, { url, charset, retrieved: headers.get('warc-date') ?? null });
  } catch (error) {
    return unreadable(url, error);
  }
}

async function unpacked(chunks: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const { head, all } = await peek(chunks, 2);
  return head[0] === 0x1f && head[1] === 0x8b ? gunzip(all) : all;
}

// How much of the file has been taken in, for those who watch the progress.
async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  taken: { bytes: number },
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    taken.bytes += chunk.length;
    yield chunk;
  }
}
