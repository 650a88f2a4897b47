// Everything that one `hearsay add` is asked to add: read on all cores, stored in batches, until it is done or stopped.
import type { Found } from '../../intake/find-sources.ts';
import type { Parcel } from '../../intake/incoming.ts';
import type { Supply } from '../../intake/supply.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { HearsayRecord } from '../../reader/index.ts';
import type { Messages } from '../reading/messages.ts';
import type { Progress } from '../reading/progress.ts';
import { parcelsOf } from '../reading/read-all.ts';
import { type Crew, readInOrder } from '../reading/read-in-order.ts';
import type { Outcome, ReadSettings } from '../reading/read-parcel.ts';
import { type Batches, storeBatches } from './store-batches.ts';
import type { Tally } from './tally.ts';

export interface AddRequest {
  readonly ledger: Ledger;
  readonly sources: readonly Found[];
  readonly supply: Supply;
  readonly settings: ReadSettings;
  readonly crew: Crew;
  readonly messages: Messages;
  readonly progress: Progress;
  readonly tally: Tally;
  /** When it is aborted, what has been read is stored and the rest is left. */
  readonly stop: AbortSignal;
}

export async function addAll(request: AddRequest): Promise<void> {
  const { ledger, settings, crew, progress, tally, stop } = request;
  const batches = storeBatches(ledger, tally);
  const parcels = untilStopped(parcelsOf(request), stop);
  try {
    for await (const { outcomes, size } of readInOrder(parcels, settings, crew)) {
      for (const outcome of outcomes) await take(outcome, batches, request);
      progress.advance(size, outcomes.length);
      if (stop.aborted) break;
    }
  } finally {
    progress.clear();
  }
  await batches.flush();
}

async function* untilStopped(parcels: AsyncIterable<Parcel>, stop: AbortSignal): AsyncGenerator<Parcel> {
  for await (const parcel of parcels) {
    if (stop.aborted) return;
    yield parcel;
  }
}

async function take(outcome: Outcome, batches: Batches, { messages, tally }: AddRequest): Promise<void> {
  if ('error' in outcome) messages.fail(outcome, outcome.error);
  else if ('known' in outcome) tally.countKnown();
  else {
    for (const note of outcome.notes) messages.note(outcome, note);
    const record = JSON.parse(outcome.body) as HearsayRecord;
    await batches.add({ record, place: placeOf(outcome) });
  }
}

function placeOf({ path, line }: Outcome): string | null {
  if (path === '-') return null;
  return line === null ? path : `${path}:${line}`;
}
