// Everything that one `hearsay add` is asked to add: read on all cores, stored in batches, until it is done or stopped.
import { cutSources } from '../../intake/cut-sources.ts';
import type { Found } from '../../intake/find-sources.ts';
import type { Parcel } from '../../intake/incoming.ts';
import type { Supply } from '../../intake/supply.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { HearsayRecord } from '../../reader/index.ts';
import type { Messages } from '../reading/messages.ts';
import type { Progress } from '../reading/progress.ts';
import { type Crew, readInOrder } from '../reading/read-in-order.ts';
import type { Outcome, ReadSettings } from '../reading/read-parcel.ts';
import { type Batches, storeBatches } from './store-batches.ts';
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
  const { ledger, settings, crew, progress, tally, stop } = request;
  const batches = storeBatches(ledger, tally);
  try {
    for await (const { outcomes, size } of readInOrder(parcelsUntilStopped(request), settings, crew)) {
      for (const outcome of outcomes) await take(outcome, batches, request);
      progress.advance(size, outcomes.length);
      if (stop.aborted) break;
    }
  } finally {
    progress.clear();
  }
  await batches.flush();
}

// What could not be had because of the stop itself is not told of.
async function* parcelsUntilStopped({ sources, supply, messages, stop }: AddRequest): AsyncGenerator<Parcel> {
  for await (const cut of untilStopped(cutSources(sources, supply), stop)) {
    if ('error' in cut) messages.fail({ path: cut.path, line: null }, cut.error.message);
    else yield cut;
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
