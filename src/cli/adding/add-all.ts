// Everything that one `hearsay add` is asked to add: read on all cores, stored in batches, until it is done or stopped.
import { cutSources } from '../../intake/cut-sources.ts';
import type { Found } from '../../intake/find-sources.ts';
import type { Parcel } from '../../intake/incoming.ts';
import type { Supply } from '../../intake/supply.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Messages } from '../reading/messages.ts';
import type { Progress } from '../reading/progress.ts';
import type { Crew } from '../reading/read-in-order.ts';
import type { ReadSettings } from '../reading/read-parcel.ts';
import { addParcels, type Heard } from './add-parcels.ts';
import type { Tally } from './tally.ts';
import { untilStopped } from './until-stopped.ts';

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
  const { ledger, settings, crew, messages, progress, tally, stop } = request;
  const heard: Heard = {
    stored: ({ outcome }, record) => tally.count(outcome, record),
    known: tally.countKnown,
    failed: messages.fail,
    noted: messages.note,
    advanced: progress.advance,
  };
  try {
    await addParcels({ ledger, parcels: parcelsUntilStopped(request), settings, crew, stop, heard });
  } finally {
    progress.clear();
  }
}

// What could not be had because of the stop itself is not told of.
async function* parcelsUntilStopped({ sources, supply, messages, stop }: AddRequest): AsyncGenerator<Parcel> {
  for await (const cut of untilStopped(cutSources(sources, supply), stop)) {
    if ('error' in cut) messages.fail({ path: cut.path, line: null }, cut.error.message);
    else yield cut;
  }
}
