// A feed in, a parcel for each entry out: its page, with what the feed says of it beside; its text in the feed where the
// page cannot be had.
import type { Fetched } from '../fetching/fetching.ts';
import { holdsOneDocument, InputError, type Parcel, type Provenance, type Unreadable } from '../incoming.ts';
import { mapAhead } from '../map-ahead.ts';
import { parcelOf } from '../parcel-of.ts';
import type { Supply } from '../supply.ts';
import { unreadable } from '../unreadable.ts';
import { type Entry, type FeedBytes, readFeed } from './read-feed.ts';

const mostUnderWay = 8;

/** Entries that are known already give nothing. @throws {InputError} where it is no feed or has no entries */
export async function* cutFeed(feed: FeedBytes, supply: Supply): AsyncGenerator<Parcel | Unreadable> {
  const { title, entries } = readFeed(feed);
  if (entries.length === 0) throw new InputError('is a feed without entries. Give the address of another.');
  const parcels = mapAhead(entries, mostUnderWay, (entry) => cutEntry(entry, title, feed.url, supply));
  for await (const parcel of parcels) if (parcel) yield parcel;
}

async function cutEntry(
  entry: Entry,
  publisher: string | null,
  feedUrl: string | null,
  { fetcher, known }: Supply,
): Promise<Parcel | Unreadable | null> {
  const { url, title, published, byline, content, notes, mark } = entry;
  const said: Provenance = { url, title, published, byline, publisher, notes };
  const path = url ?? feedUrl ?? title ?? 'an entry';
  if (url !== null && (await known?.(url, mark))) return null;
  try {
    if (url === null)
      throw new InputError('is an entry without an address and without its text in the feed.');
    return parcelOfPage(path, await fetcher.get(url), said);
  } catch (error) {
    return content === null ? unreadable(path, error) : parcelOfContent(path, content, said, error);
  }
}

function parcelOfPage(path: string, fetched: Fetched, said: Provenance): Parcel {
  const { format, bytes } = fetched;
  if (!holdsOneDocument(format)) {
    throw new InputError('is no article, but a file of many. Give its address itself.');
  }
  return parcelOf(path, format, bytes, fetched, said);
}

function parcelOfContent(path: string, content: string, said: Provenance, error: unknown): Parcel {
  const retrieved = new Date().toISOString();
  const reason = unreadable(path, error).error.message;
  const notes = said.url
    ? [...(said.notes ?? []), `read from the feed; its page ${reason}`]
    : (said.notes ?? []);
  return parcelOf(path, 'html', Buffer.from(content), null, { ...said, retrieved, charset: 'utf-8', notes });
}
