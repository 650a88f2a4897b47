// Where the content of sources comes from, other than files.
import type { Fetcher } from './fetching/fetching.ts';

export interface Supply {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly fetcher: Fetcher;
  /** Whether the document of an address is had already: entries of feeds that are, are not fetched. */
  readonly known?: (url: string) => Promise<boolean>;
}
