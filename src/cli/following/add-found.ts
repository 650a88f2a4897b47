// Adds what a look has found to the ledger, and tells of it in a line.
import type { Source } from '../../intake/incoming.ts';
import type { Supply } from '../../intake/supply.ts';
import { addAll } from '../adding/add-all.ts';
import { createTally, type Tally } from '../adding/tally.ts';
import { noProgress } from '../reading/progress.ts';
import type { FollowRequest } from './follow-request.ts';

export interface Find {
  /** As the person named it. */
  readonly name: string;
  readonly sources: readonly Source[];
  readonly supply: Supply;
  /** Hears of every document that could not be had or read. */
  readonly fail: (path: string) => void;
}

export async function addFound({ name, sources, supply, fail }: Find, request: FollowRequest): Promise<void> {
  const { ledger, settings, crew, stop, messages, tell } = request;
  const tally = createTally();
  const seen = { isNew: false };
  const counting: Tally = {
    ...tally,
    count(outcome, record) {
      if (outcome !== 'known') seen.isNew = true;
      tally.count(outcome, record);
    },
  };
  const hearing = {
    ...messages,
    fail(...[place, message]: Parameters<typeof messages.fail>) {
      fail(place.path);
      messages.fail(place, message);
    },
  };
  const rest = { ledger, settings, crew, stop, progress: noProgress };
  await addAll({ ...rest, sources, supply, tally: counting, messages: hearing });
  if (seen.isNew) tell(`${name}: ${tally.summary(ledger.location.written)}`);
}
