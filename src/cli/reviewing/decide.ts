// One decision about one entry into the ledger, and a line about it to the terminal.
import { safeText } from '../../exports/text/safe-text.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { addReview, type ReviewAction } from '../../ledger/review/add-review.ts';
import type { FoundEntry } from '../../ledger/review/find-entry.ts';
import { reviewsOf } from '../../ledger/review/list-reviews.ts';
import { type ReviewerOptions, reviewerFrom } from './reviewer-option.ts';

export interface Decided extends Pick<ReviewAction, 'correction' | 'note'> {
  readonly action: 'accept' | 'reject' | 'correct' | 'note';
}

const done = { accept: 'Accepted', reject: 'Rejected', correct: 'Corrected', note: 'Noted beside' } as const;

export async function decide(
  ledger: Ledger,
  { document, key, kind }: FoundEntry,
  decided: Decided,
  options: ReviewerOptions,
): Promise<void> {
  const by = reviewerFrom(options);
  await addReview(ledger, { document, key, kind, by, at: new Date().toISOString(), ...decided });
  const reviews = await reviewsOf(ledger.db, document);
  const words = reviews.find((review) => review.key === key)?.words ?? '';
  process.stdout.write(
    `${done[decided.action]} the ${kind} “${safeText(words)}” (document ${document}), by ${safeText(by)}.\n`,
  );
}
