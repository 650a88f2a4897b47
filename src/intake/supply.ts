// Where the content of sources comes from, other than files.
import type { Fetcher } from './fetching/fetching.ts';

export interface Supply {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly fetcher: Fetcher;
  /**
   * Whether the document of an address is had already: entries of feeds that are, are not fetched. `mark` is another as
   * soon as the feed says anything else of the entry.
   */
  readonly known?: (url: string, mark: string) => Promise<boolean>;
}
