// The entries of a feed that is followed: which of them are to be fetched, and what became of those that were.
import { readFollowed } from '../../ledger/following/followed.ts';
import { isKnownAddress } from '../../ledger/store/known-documents.ts';
import type { FollowedRow } from '../../ledger/tables/following-tables.ts';
import type { FollowRequest } from './follow-request.ts';
import { waitAfter } from './wait-after.ts';

export class FollowedEntries {
  /** False where an entry could not be had, so that the feed is to be asked for again as a whole. */
  isWhole = true;
  readonly #request: FollowRequest;
  readonly #met = new Map<string, { readonly mark: string; readonly before: FollowedRow | null }>();
  readonly #failed = new Set<string>();

  constructor(request: FollowRequest) {
    this.#request = request;
  }

  /** Whether it needs no fetching: it is in the ledger and its feed says nothing new of it, or it is to be left alone. */
  async isKnown(url: string, mark: string): Promise<boolean> {
    const { ledger, now } = this.#request;
    const before = await readFollowed(ledger.db, url);
    if (before?.due && Date.parse(before.due) > now()) {
      this.isWhole = false;
      return true;
    }
    if (before?.failures === 0 && before.mark === mark) return true;
    // A page that is followed itself.
    if (before && before.mark === null) return isKnownAddress(ledger.db, url);
    this.#met.set(url, { mark, before });
    return before === null && isKnownAddress(ledger.db, url);
  }

  fail(url: string): void {
    if (!this.#met.has(url)) return;
    this.#failed.add(url);
    this.isWhole = false;
  }

  /** What to keep of those that were met. */
  rows(): FollowedRow[] {
    const { every, now } = this.#request;
    return [...this.#met].map(([address, { mark, before }]) => {
      const failures = this.#failed.has(address) ? (before?.failures ?? 0) + 1 : 0;
      const due = failures === 0 ? null : new Date(now() + waitAfter(failures, every)).toISOString();
      const checked = new Date(now()).toISOString();
      return { address, mark, etag: null, last_modified: null, checked, failures, due };
    });
  }
}
