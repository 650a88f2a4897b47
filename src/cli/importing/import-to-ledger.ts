// A file that an annotation tool gave back into the ledger: what a person accepted, rejected, changed and added in it, as
// reviews. What the person has decided already is not said twice.
import type { ReviewedEntry } from '../../exports/index.ts';
import { findCorrections } from '../../exports/index.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { addReviews, type ReviewAction, reviewerOf } from '../../ledger/review/add-review.ts';
import { entriesAsRead } from '../../ledger/review/entries-as-read.ts';
import { type Review, reviewsOf } from '../../ledger/review/list-reviews.ts';
import { EntryKeys } from '../../ledger/store/entry-key.ts';
import type { HearsayRecord } from '../../reader/index.ts';
import { findExported } from './find-exported.ts';
import { type ImportedAction, reviewActions } from './review-actions.ts';

export interface ImportRequest {
  readonly path: string;
  readonly read: (record: HearsayRecord) => ReviewedEntry[];
  /** What is left as it was, and of which the person has not decided, is accepted. */
  readonly acceptRest: boolean;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

export interface ImportResult {
  /** Number of the document. */
  readonly document: number;
  readonly actions: readonly ImportedAction[];
  readonly left: readonly string[];
}

export async function importToLedger(
  ledger: Ledger,
  { path, read, acceptRest, by, at }: ImportRequest,
): Promise<ImportResult> {
  const { id: document, record, reviewed } = await findExported(ledger, path, read);
  const stated = reviewActions(record, findCorrections(record, reviewed, { wholeReviewed: false }));
  const all = acceptRest
    ? reviewActions(record, findCorrections(record, reviewed, { wholeReviewed: true }))
    : stated;
  const entries = await entriesAsRead(ledger.db, document);
  const states = await reviewsOf(ledger.db, document, { by: reviewerOf(by) });
  const explicit = new Set(stated.actions.map(({ key }) => key));
  const actions = all.actions.filter((action) => {
    const key = entries.find(({ ref }) => ref === action.key)?.key ?? addedKey(action, record);
    const state = states.find((one) => one.key === key);
    return !explicit.has(action.key) ? !state?.decision : !says(state, action);
  });
  await addReviews(
    ledger,
    actions.map((action): ReviewAction => ({ ...action, document, by, at })),
  );
  return { document, actions, left: stated.left };
}

function addedKey({ kind, correction }: ImportedAction, { document }: HearsayRecord): string {
  return new EntryKeys(document.sha256).ofAdded(kind, correction ?? {});
}

const decisions = { accept: 'accepted', reject: 'rejected', correct: 'corrected', add: 'added' } as const;

function says(state: Review | undefined, { action, correction, note }: ImportedAction): boolean {
  if (!state) return false;
  if (note !== undefined && note !== state.note) return false;
  if (action === 'note') return true;
  const isSame = inOrder(correction) === inOrder(state.correction);
  return state.decision === decisions[action as keyof typeof decisions] && isSame;
}

function inOrder(correction: ImportedAction['correction'] | null): string {
  return JSON.stringify(Object.entries(correction ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
}
