// Sources in, the parcels that they are cut into out, in order, and why one gave none. What is to be fetched is asked for
// ahead of its turn, so that a slow host holds nobody up but itself.
import { cutParcels } from './cut-parcels.ts';
import type { Fetched } from './fetching/fetching.ts';
import { type Found, isAddress } from './find-sources.ts';
import type { Parcel, Source, Unreadable } from './incoming.ts';
import { mapAhead } from './map-ahead.ts';
import type { Supply } from './supply.ts';
import { unreadable } from './unreadable.ts';

const mostUnderWay = 8;

/** Never throws: what cannot be read is among the parcels, as an error. */
export async function* cutSources(
  sources: readonly Found[],
  supply: Supply,
): AsyncGenerator<Parcel | Unreadable> {
  const arriving = mapAhead(sources, mostUnderWay, async (source) => ({
    source,
    fetched: isAddress(source.path) ? await settle(supply.fetcher.get(source.path)) : null,
  }));
  for await (const { source, fetched } of arriving) {
    if ('error' in source) yield source;
    else if (fetched && 'error' in fetched) yield unreadable(source.path, fetched.error);
    else yield* cutOne(source, supply, fetched);
  }
}

async function* cutOne(
  source: Source,
  supply: Supply,
  fetched: Fetched | null,
): AsyncGenerator<Parcel | Unreadable> {
  try {
    yield* cutParcels(source, supply, fetched);
  } catch (error) {
    yield unreadable(source.path, error);
  }
}

async function settle<Value>(promise: Promise<Value>): Promise<Value | { readonly error: unknown }> {
  try {
    return await promise;
  } catch (error) {
    return { error };
  }
}
