// A parcel in, one outcome for each of its documents out. Runs in the main thread and in workers alike.
import type { GivenMetadata, Incoming, Parcel, Place } from '../../intake/incoming.ts';
import { openParcel } from '../../intake/open-parcel.ts';
import { isKnown, type KnownDocuments } from '../../ledger/store/known-documents.ts';
import { loadModels } from '../../load-models.ts';
import { type Codebook, type Engine, read, type TraceEvent } from '../../reader/index.ts';
import { explain } from './explain.ts';
import { type RecordFormat, renderRecord } from './render-record.ts';

/** What a reading depends on beside its documents: plain data, handed to every worker. */
export interface ReadSettings {
  readonly given: GivenMetadata;
  readonly codebook: Codebook | null;
  readonly explain: boolean;
  readonly render: RecordFormat;
  /** Documents that need no reading; null: all are read. */
  readonly known: KnownDocuments | null;
}

/** What became of a document. */
export type Outcome = Reading | Failure | Known;

export interface Reading extends Place {
  /** As its source gives it; null where the record is known by its hash. */
  readonly id: string | null;
  /** The record, rendered. */
  readonly body: string;
  /** What `--explain` shows; null where nobody asked. */
  readonly explanation: string | null;
  readonly notes: readonly string[];
}

export interface Failure extends Place {
  readonly error: string;
}

export interface Known extends Place {
  readonly known: true;
}

// Opened once a process: every worker has its own.
const models = loadModels();

/** What reads in this process, as its records say it. */
export function currentEngine(codebook: Codebook | null): Engine {
  return read({ text: '' }, { codebook: codebook ?? undefined, models }).engine;
}

/** Never throws. */
export async function readParcel(parcel: Parcel, settings: ReadSettings): Promise<Outcome[]> {
  const incoming = await openParcel(parcel, settings.given);
  const outcomes: Outcome[] = [];
  for (const one of incoming) outcomes.push(await readIncoming(one, settings));
  return outcomes;
}

async function readIncoming(incoming: Incoming, settings: ReadSettings): Promise<Outcome> {
  const place: Place = { path: incoming.path, line: incoming.line };
  if ('error' in incoming) return { ...place, error: incoming.error.message };
  const { document, notes } = incoming;
  if (settings.known && isKnown(settings.known, document)) return { ...place, known: true };
  try {
    const events: TraceEvent[] = [];
    const trace = settings.explain ? (event: TraceEvent) => void events.push(event) : undefined;
    const record = read(document, { codebook: settings.codebook ?? undefined, models, trace });
    const explanation = settings.explain ? explain(events, record.document.text) : null;
    const body = await renderRecord(record, settings.render);
    return { ...place, id: document.id ?? null, body, explanation, notes };
  } catch (error) {
    return { ...place, error: failureOf(error) };
  }
}

// The reader throws for no text: that it did is a defect of Hearsay.
function failureOf(error: unknown): string {
  const message = error instanceof Error ? `${error.name}: ${error.message.split('\n')[0]}` : String(error);
  return `made Hearsay fail (${message}). Please report it with the text.`;
}
