// Everything that one `hearsay read` is asked to read: found, cut into parcels, read, laid out, told about.
import { cutSources } from '../../intake/cut-sources.ts';
import type { Found } from '../../intake/find-sources.ts';
import type { Parcel } from '../../intake/incoming.ts';
import type { Supply } from '../../intake/supply.ts';
import type { Layout } from '../output/layouts.ts';
import type { Messages } from './messages.ts';
import type { Progress } from './progress.ts';
import { type Crew, readInOrder } from './read-in-order.ts';
import type { Outcome, ReadSettings } from './read-parcel.ts';

export interface ReadRequest {
  readonly sources: readonly Found[];
  readonly supply: Supply;
  readonly settings: ReadSettings;
  readonly crew: Crew;
  readonly layout: Layout;
  readonly messages: Messages;
  readonly progress: Progress;
  /** Passes on the parcels that are still to be read. */
  readonly resume: (parcels: AsyncIterable<Parcel>) => AsyncIterable<Parcel>;
}

/** How many documents were read. */
export async function readAll(request: ReadRequest): Promise<number> {
  const { settings, crew, layout, messages, progress } = request;
  const parcels = request.resume(parcelsOf(request));
  let read = 0;
  let parcelsRead = 0;
  for await (const { outcomes, size } of readInOrder(parcels, settings, crew)) {
    parcelsRead++;
    for (const outcome of outcomes) if (await deliver(outcome, request)) read++;
    progress.advance(size, outcomes.length);
  }
  await layout.end();
  progress.clear();
  const isBlank = parcelsRead > 0 && read === 0 && messages.failures === 0;
  if (isBlank) messages.refuse('hearsay: the input holds no document. Give a file with text in it.');
  return read;
}

async function* parcelsOf({ sources, supply, messages }: ReadRequest): AsyncGenerator<Parcel> {
  for await (const cut of cutSources(sources, supply)) {
    if ('error' in cut) messages.fail({ path: cut.path, line: null }, cut.error.message);
    else yield cut;
  }
}

async function deliver(outcome: Outcome, { layout, messages, settings }: ReadRequest): Promise<boolean> {
  if ('error' in outcome) {
    messages.fail(outcome, outcome.error);
    return false;
  }
  if ('known' in outcome) return false;
  for (const note of outcome.notes) messages.note(outcome, note);
  const { explanation } = outcome;
  const withText = explanation !== null && settings.render.format === 'text';
  if (explanation !== null && !withText) messages.print(explanation);
  await layout.add(withText ? { ...outcome, body: `${outcome.body}\n\n${explanation}` } : outcome);
  return true;
}
