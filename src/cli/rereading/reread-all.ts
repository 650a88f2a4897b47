// The documents of a ledger that are due, read again on all cores and put in the place of what was read before.
import type { DocumentParcel } from '../../intake/incoming.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { readRecord } from '../../ledger/records/read-records.ts';
import { type Rereading, readByOthers, replaceReadings } from '../../ledger/store/replace-reading.ts';
import type { Codebook, Engine, HearsayRecord } from '../../reader/index.ts';
import type { Messages } from '../reading/messages.ts';
import type { Progress } from '../reading/progress.ts';
import { type Crew, readInOrder } from '../reading/read-in-order.ts';
import type { ReadSettings } from '../reading/read-parcel.ts';

export interface RereadRequest {
  readonly ledger: Ledger;
  readonly codebook: Codebook | null;
  /** What reads now. */
  readonly engine: Engine;
  readonly crew: Crew;
  readonly messages: Messages;
  readonly progress: Progress;
  readonly stop: AbortSignal;
}

export interface Reread {
  /** How many documents another engine had read. */
  readonly due: number;
  readonly replaced: number;
}

const batch = 32;
const placeOf = (id: number) => `document ${id}`;
const idOf = (place: string) => Number(place.slice('document '.length));

export async function rereadAll(request: RereadRequest): Promise<Reread> {
  const { ledger, engine, crew, codebook, messages, progress, stop } = request;
  const due = await readByOthers(ledger, engine);
  let replaced = 0;
  const waiting: Rereading[] = [];
  const flush = async () => {
    const done = waiting.splice(0);
    if (done.length > 0) replaced += await replaceReadings(ledger, done, { now: new Date().toISOString() });
  };
  for await (const { outcomes, size } of readInOrder(
    parcelsOf(ledger, due, stop),
    settingsWith(codebook),
    crew,
  )) {
    for (const outcome of outcomes) {
      if ('error' in outcome) messages.fail(outcome, outcome.error);
      else if ('body' in outcome)
        waiting.push({ id: idOf(outcome.path), record: JSON.parse(outcome.body) as HearsayRecord });
    }
    progress.advance(size, outcomes.length);
    if (waiting.length >= batch) await flush();
    if (stop.aborted) break;
  }
  progress.clear();
  await flush();
  return { due: due.length, replaced };
}

async function* parcelsOf(
  ledger: Ledger,
  ids: readonly number[],
  stop: AbortSignal,
): AsyncGenerator<DocumentParcel> {
  for (const id of ids) {
    const record = stop.aborted ? null : await readRecord(ledger.db, id);
    if (!record) continue;
    const { document } = record;
    const { sha256, ...given } = document;
    const input = { ...given, id: document.id === sha256 ? undefined : document.id };
    yield { path: placeOf(id), format: 'document', document: input, size: document.text.length };
  }
}

function settingsWith(codebook: Codebook | null): ReadSettings {
  return {
    given: {},
    codebook,
    explain: false,
    render: { format: 'jsonl', offsets: 'utf16', minConfidence: 0, colour: false, width: 0 },
    known: null,
  };
}
