// One look at a feed or a page: asked for only where it has changed since the last look; what is new of it is added.
// What is known of it is kept after what it gave is stored, so that a crash in between costs a look and nothing else.
import { BusyError, type Fetched, type Fetcher } from '../../intake/fetching/fetching.ts';
import { unreadable } from '../../intake/unreadable.ts';
import { keepFollowed, readFollowed } from '../../ledger/following/followed.ts';
import type { FollowedRow } from '../../ledger/tables/following-tables.ts';
import { addFound } from './add-found.ts';
import type { FollowRequest } from './follow-request.ts';
import { FollowedEntries } from './followed-entries.ts';
import { waitAfter } from './wait-after.ts';

/** What an address gave. */
interface Answer {
  readonly address: string;
  readonly before: FollowedRow | null;
  /** Null: nothing new, or it is not to be asked yet. */
  readonly fetched: Fetched | null;
  readonly error: unknown;
}

/** Never throws for what the web does. */
export async function ask(address: string, { ledger, supply, now }: FollowRequest): Promise<Answer> {
  const before = await readFollowed(ledger.db, address);
  const answer = { address, before, fetched: null, error: null };
  if (before?.due && Date.parse(before.due) > now()) return answer;
  const since = { etag: before?.etag ?? null, lastModified: before?.last_modified ?? null };
  try {
    return { ...answer, fetched: await supply.fetcher.getChanged(address, since) };
  } catch (error) {
    return { ...answer, error };
  }
}

/** When to look again: milliseconds, as `now` gives them. */
export async function takeAnswer(answer: Answer, request: FollowRequest): Promise<number> {
  const { address, before, fetched, error } = answer;
  const { ledger, every, now } = request;
  if (error !== null) return leaveAlone(answer, request);
  const next = now() + every;
  if (!fetched) return Math.max(next, before?.due ? Date.parse(before.due) : 0);
  const entries = new FollowedEntries(request);
  await addFound(
    {
      name: address,
      sources: [{ path: address, format: 'text', assumed: true }],
      supply: {
        ...request.supply,
        fetcher: having(address, fetched, request.supply.fetcher),
        known: (url, mark) => entries.isKnown(url, mark),
      },
      fail: (path) => entries.fail(path),
    },
    request,
  );
  if (request.stop.aborted) return next;
  const { etag, lastModified } = entries.isWhole ? fetched.validators : { etag: null, lastModified: null };
  const checked = new Date(now()).toISOString();
  const row = { address, mark: null, etag, last_modified: lastModified, checked, failures: 0, due: null };
  await keepFollowed(ledger, [...entries.rows(), row]);
  return next;
}

async function leaveAlone({ address, before, error }: Answer, request: FollowRequest): Promise<number> {
  const { ledger, messages, every, now } = request;
  messages.fail({ path: address, line: null }, unreadable(address, error).error.message);
  const failures = (before?.failures ?? 0) + 1;
  const next = now() + waitAfter(failures, every, error instanceof BusyError ? error.wait : 0);
  const { mark = null, etag = null, last_modified = null } = before ?? {};
  const [checked, due] = [new Date(now()).toISOString(), new Date(next).toISOString()];
  await keepFollowed(ledger, [{ address, mark, etag, last_modified, checked, failures, due }]);
  return next;
}

// What has been fetched is not fetched again.
function having(address: string, fetched: Fetched, fetcher: Fetcher): Fetcher {
  return { ...fetcher, get: async (wanted) => (wanted === address ? fetched : fetcher.get(wanted)) };
}
