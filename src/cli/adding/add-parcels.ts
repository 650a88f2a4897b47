// Parcels in, read on all cores and stored in batches, until they end or somebody says stop; whoever asked hears of each.
import type { Parcel, Place } from '../../intake/incoming.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Added } from '../../ledger/store/add-records.ts';
import type { HearsayRecord } from '../../reader/index.ts';
import { type Crew, readInOrder } from '../reading/read-in-order.ts';
import type { Outcome, ReadSettings } from '../reading/read-parcel.ts';
import { type Batches, storeBatches } from './store-batches.ts';

export interface Adding {
  readonly ledger: Ledger;
  readonly parcels: AsyncIterable<Parcel>;
  readonly settings: ReadSettings;
  readonly crew: Crew;
  /** When it is aborted, what has been read is stored and the rest is left. */
  readonly stop: AbortSignal;
  readonly heard: Heard;
}

/** What becomes of the documents. */
export interface Heard {
  stored(added: Added, record: HearsayRecord): void;
  /** It needed no reading: it is in the ledger. */
  known(): void;
  failed(place: Place, message: string): void;
  noted(place: Place, message: string): void;
  /** So many bytes of the input and documents are done. */
  advanced(size: number, documents: number): void;
}

export async function addParcels({ ledger, parcels, settings, crew, stop, heard }: Adding): Promise<void> {
  const batches = storeBatches(ledger, heard.stored);
  for await (const { outcomes, size } of readInOrder(parcels, settings, crew)) {
    for (const outcome of outcomes) await take(outcome, batches, heard);
    heard.advanced(size, outcomes.length);
    if (stop.aborted) break;
  }
  await batches.flush();
}

async function take(outcome: Outcome, batches: Batches, heard: Heard): Promise<void> {
  if ('error' in outcome) heard.failed(outcome, outcome.error);
  else if ('known' in outcome) heard.known();
  else {
    for (const note of outcome.notes) heard.noted(outcome, note);
    const record = JSON.parse(outcome.body) as HearsayRecord;
    await batches.add({ record, place: placeOf(outcome) });
  }
}

function placeOf({ path, line }: Outcome): string | null {
  if (path === '-') return null;
  return line === null ? path : `${path}:${line}`;
}
