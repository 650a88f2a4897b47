// A fetcher that is opened when the first address is asked for: whoever reads files alone waits for no network code.
import type { Fetcher } from './fetching.ts';
import type { FetchOptions } from './open-fetcher.ts';

export function lazyFetcher(options: FetchOptions): Fetcher {
  let opened: Promise<Fetcher> | null = null;
  const open = () => {
    opened ??= import('./open-fetcher.ts').then(({ openFetcher }) => openFetcher(options));
    return opened;
  };
  return {
    get: async (address) => (await open()).get(address),
    getChanged: async (address, since) => (await open()).getChanged(address, since),
    close: async () => (await opened)?.close(),
  };
}
