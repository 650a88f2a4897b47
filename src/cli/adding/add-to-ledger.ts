// One addition that came through the API, into the ledger: read in a thread of its own, so that the pages stay quick.

import { cutSources } from '../../intake/cut-sources.ts';
import { findSources } from '../../intake/find-sources.ts';
import { formatOfName } from '../../intake/format-of-name.ts';
import { holdsOneDocument, InputError, type Parcel } from '../../intake/incoming.ts';
import type { Supply } from '../../intake/supply.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { isKnownAddress } from '../../ledger/store/known-documents.ts';
import type { Addition, AdditionProgress, AdditionResult } from '../../server/api.ts';
import { addParcels, type Heard } from './add-parcels.ts';

export interface AddingThere {
  readonly supply: Supply;
  readonly tell: (progress: AdditionProgress) => void;
  readonly stop: AbortSignal;
}

export async function addToLedger(
  ledger: Ledger,
  addition: Addition,
  { supply, tell, stop }: AddingThere,
): Promise<AdditionResult> {
  const added: number[] = [];
  const known: number[] = [];
  const failures: { place: string; message: string }[] = [];
  const fail = (place: string, message: string) => void failures.push({ place, message });
  const parcels = parcelsOf(addition, { ...supply, known: (url) => isKnownAddress(ledger.db, url) }, fail);
  let done = 0;
  const heard: Heard = {
    stored: ({ outcome, id }) => void (outcome === 'known' ? known : added).push(id),
    known: () => undefined,
    failed: ({ path }, message) => fail(path, message),
    noted: () => undefined,
    advanced(_, documents) {
      done += documents;
      tell({ done, total: null });
    },
  };
  const settings = { ...reading, given: givenBy(addition) };
  await addParcels({ ledger, parcels, settings, crew: { jobs: 2, patience: 0 }, stop, heard });
  return { added, known, failures };
}

const reading = {
  codebook: null,
  explain: false,
  render: { format: 'jsonl', offsets: 'utf16', minConfidence: 0, colour: false, width: 0 },
  known: null,
} as const;

function givenBy(addition: Addition) {
  if (!('text' in addition)) return {};
  const { title, url, publisher, published } = addition;
  return { title, url, publisher, published };
}

async function* parcelsOf(
  addition: Addition,
  supply: Supply,
  fail: (place: string, message: string) => void,
): AsyncGenerator<Parcel> {
  if ('address' in addition) {
    for await (const cut of cutSources(await findSources([addition.address]), supply)) {
      if ('error' in cut) fail(cut.path, cut.error.message);
      else yield cut;
    }
  } else if ('text' in addition) {
    const bytes = new TextEncoder().encode(addition.text);
    yield { path: 'pasted text', format: 'text', bytes, size: bytes.length };
  } else yield fileParcel(addition.file, addition.base64);
}

function fileParcel(file: string, base64: string): Parcel {
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
  const format = formatOfName(file) ?? 'text';
  if (!holdsOneDocument(format))
    throw new InputError(`${file} holds many documents: add it with \`hearsay add ${file}\`.`);
  return { path: file, format, bytes, size: bytes.length };
}
