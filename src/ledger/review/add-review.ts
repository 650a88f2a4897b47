// A person's word on an entry in; an event in the ledger. Nothing that was decided before is changed by it.
import type { Ledger, Reading, Writing } from '../ledger.ts';
import { LedgerError } from '../ledger-error.ts';
import { EntryKeys, type EntryKind } from '../store/entry-key.ts';
import { storable } from '../store/storable.ts';
import type { ReviewRow } from '../tables/review-tables.ts';
import { checkCorrection } from './check-correction.ts';
import { type EntryAsRead, entriesAsRead } from './entries-as-read.ts';
import { reviewEvents } from './review-events.ts';
import type { EntryCorrection } from './review-state.ts';

export interface ReviewAction {
  /** Number of the document. */
  readonly document: number;
  /** Of the entry, or its id in the record (`a4`); null of one that is added. */
  readonly key: string | null;
  readonly kind: EntryKind;
  readonly action: Exclude<ReviewRow['action'], 'undo'>;
  readonly correction?: EntryCorrection | undefined;
  readonly note?: string | undefined;
  /** Who says so. */
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/** The key of the entry. @throws {LedgerError} where there is no such entry, or the action says nothing */
export function addReview(ledger: Ledger, action: ReviewAction): Promise<string> {
  return ledger.write((transaction) => storeReview(transaction, action));
}

/** All of them or none. @throws {LedgerError} as above */
export function addReviews(ledger: Ledger, actions: readonly ReviewAction[]): Promise<void> {
  return ledger.write(async (transaction) => {
    for (const action of actions) await storeReview(transaction, action);
  });
}

async function storeReview(transaction: Writing, action: ReviewAction): Promise<string> {
  const document = await documentOf(transaction, action.document);
  const correction = checkCorrection(action, document.text);
  const entry = action.key === null ? null : await entryOf(transaction, action, action.key);
  const key = await keyOf(transaction, { action, entry, correction, sha256: document.sha256 });
  await transaction
    .insertInto('reviews')
    .values({
      sha256: document.sha256,
      entry_key: key,
      kind: action.kind,
      action: action.action,
      correction: correction === null ? null : JSON.stringify(correction),
      note: action.note === undefined ? null : storable(action.note),
      reviewer: reviewerOf(action.by),
      at: action.at,
      engine_version: document.engine_version,
      entry: entry === null ? null : fieldsOf(entry),
      undoes: null,
    })
    .execute();
  return key;
}

/** The name as it is kept. @throws {LedgerError} where there is none */
export function reviewerOf(written: string): string {
  const name = storable(written).replace(/\s+/g, ' ').trim();
  if (name === '' || name.length > 100)
    throw new LedgerError('Say who decides, in 1 to 100 characters: --as "Petra Osei"');
  return name;
}

async function documentOf(db: Reading, id: number) {
  const found = await db
    .selectFrom('documents as d')
    .innerJoin('texts as t', 't.sha256', 'd.sha256')
    .select(['d.sha256', 'd.engine_version', 't.text', 't.escaped'])
    .where('d.id', '=', id)
    .executeTakeFirst();
  if (!found) throw new LedgerError(`The ledger holds no document ${id}.`);
  return { ...found, text: found.escaped === 1 ? (JSON.parse(found.text) as string) : found.text };
}

async function entryOf(
  db: Reading,
  { document, kind }: ReviewAction,
  key: string,
): Promise<EntryAsRead | null> {
  const entries = await entriesAsRead(db, document);
  return entries.find((entry) => entry.kind === kind && (entry.key === key || entry.ref === key)) ?? null;
}

interface KeyQuestion {
  readonly action: ReviewAction;
  readonly entry: EntryAsRead | null;
  readonly correction: EntryCorrection | null;
  readonly sha256: string;
}

// An entry that is no longer read can still be judged by whoever judged it before; one that is added gets the key that a
// reader would give it.
async function keyOf(db: Writing, { action, entry, correction, sha256 }: KeyQuestion): Promise<string> {
  if (entry) return entry.key;
  if (action.key === null) return new EntryKeys(sha256).ofAdded(action.kind, correction ?? {});
  const known = await reviewEvents(db, { sha256, key: action.key });
  if (known.some(({ kind }) => kind === action.kind)) return action.key;
  throw new LedgerError(
    `Document ${action.document} has no ${action.kind} "${action.key}". \`hearsay search --format json\` shows the keys of what there is.`,
  );
}

function fieldsOf({ source, cue, content, sourceName, quotation, polarity }: EntryAsRead): string {
  return JSON.stringify({ source, cue, content, sourceName, quotation, polarity });
}
