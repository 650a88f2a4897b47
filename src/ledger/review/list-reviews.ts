// Where the entries of documents stand: what people decided, and whether the present reading says otherwise.

import { grouped } from '../grouped.ts';
import type { Reading } from '../ledger.ts';
import { type EntryAsRead, entriesAsRead } from './entries-as-read.ts';
import { reviewEvents, type WhichEvents } from './review-events.ts';
import { disagrees, overallStates, type ReviewState, statesByPerson } from './review-state.ts';

export interface Review extends ReviewState {
  /** Number of the document; of several with one text, the first that stands. */
  readonly document: number;
  /** Its id in the present record; null where that does not have it. */
  readonly ref: string | null;
  /** Whether the present reading differs from the decision. */
  readonly disagrees: boolean;
  /** Version of Hearsay whose reading is present. */
  readonly readBy: string;
  /** Words of the entry, as it was judged or added. */
  readonly words: string;
}

export interface ReviewFilters extends WhichEvents {
  readonly disagreeing?: boolean | undefined;
  /** The latest decision about each entry, instead of one for each person. */
  readonly overall?: boolean | undefined;
}

/** What is decided about the entries of a document: of each person, or of one. */
export async function reviewsOf(
  db: Reading,
  document: number,
  { by }: { readonly by?: string } = {},
): Promise<Review[]> {
  const found = await db
    .selectFrom('documents')
    .select('sha256')
    .where('id', '=', document)
    .executeTakeFirst();
  if (!found) return [];
  const states = statesByPerson(await reviewEvents(db, { sha256: found.sha256, by }));
  return states.length === 0 ? [] : reviewsIn(db, document, states);
}

/** In the order in which their texts were first judged. */
export async function listReviews(
  db: Reading,
  { disagreeing, overall, ...which }: ReviewFilters = {},
): Promise<Review[]> {
  const events = await reviewEvents(db, which);
  const states = overall ? overallStates(events) : statesByPerson(events);
  const reviews: Review[] = [];
  for (const [sha256, some] of grouped(states, (state) => state.sha256)) {
    const document = await standingDocument(db, sha256);
    if (document !== null) reviews.push(...(await reviewsIn(db, document, some)));
  }
  return disagreeing ? reviews.filter((review) => review.disagrees) : reviews;
}

export async function standingDocument(db: Reading, sha256: string): Promise<number | null> {
  const found = await db
    .selectFrom('documents')
    .select('id')
    .where('sha256', '=', sha256)
    .orderBy('current', 'desc')
    .orderBy('id')
    .executeTakeFirst();
  return found?.id ?? null;
}

async function reviewsIn(db: Reading, document: number, states: readonly ReviewState[]): Promise<Review[]> {
  const [entries, { text, escaped, engine_version: readBy }] = await Promise.all([
    entriesAsRead(db, document),
    db
      .selectFrom('documents as d')
      .innerJoin('texts as t', 't.sha256', 'd.sha256')
      .select(['t.text', 't.escaped', 'd.engine_version'])
      .where('d.id', '=', document)
      .executeTakeFirstOrThrow(),
  ]);
  const words = wordsIn(escaped === 1 ? JSON.parse(text) : text);
  return states.map((state) => ({
    ...state,
    ...{ document, readBy, words: words(state) },
    ref: entries.find(({ key }: EntryAsRead) => key === state.key)?.ref ?? null,
    disagrees: disagrees(state, entries),
  }));
}

function wordsIn(text: string): (state: ReviewState) => string {
  return ({ entry, correction }) =>
    ((entry ?? correction)?.content ?? [])
      .map(([start, end]) => text.slice(start, end))
      .join(' … ')
      .replace(/\s+/g, ' ');
}
