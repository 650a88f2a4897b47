// Names in, what people decided about whoever bears them out, with the names that these decisions bring in.
import { grouped } from '../grouped.ts';
import { inChunks } from '../in-chunks.ts';
import type { Reading } from '../ledger.ts';
import type { Decision, NamedForm } from './decided-pairs.ts';

export interface StoredDecision extends Decision {
  readonly event: number;
  /** Names under which its forms are looked up. */
  readonly buckets: readonly string[];
}

/** In the order of time; those that nobody took back. */
export async function readDecisions(db: Reading, buckets: readonly string[]): Promise<StoredDecision[]> {
  const found = new Map<number, StoredDecision>();
  const asked = new Set<string>();
  for (let pending = [...new Set(buckets)]; pending.length > 0; ) {
    for (const bucket of pending) asked.add(bucket);
    const events = (await eventsOf(db, pending)).filter((event) => !found.has(event));
    for (const decision of await decisionsOf(db, events)) found.set(decision.event, decision);
    pending = [...new Set([...found.values()].flatMap((decision) => decision.buckets))].filter(
      (bucket) => !asked.has(bucket),
    );
  }
  return [...found.values()].sort((a, b) => a.event - b.event);
}

async function eventsOf(db: Reading, buckets: readonly string[]): Promise<number[]> {
  const rows = await inChunks(buckets, (some) =>
    db.selectFrom('identity_forms').select('event_id').distinct().where('bucket', 'in', some).execute(),
  );
  return [...new Set(rows.map(({ event_id }) => event_id))];
}

async function decisionsOf(db: Reading, events: readonly number[]): Promise<StoredDecision[]> {
  const rows = await inChunks(events, (some) =>
    db
      .selectFrom('identity_events as e')
      .innerJoin('identity_forms as f', 'f.event_id', 'e.id')
      .leftJoin('identity_events as u', 'u.undoes', 'e.id')
      .select(['e.id', 'e.action', 'e.reason', 'e.reviewer', 'e.at'])
      .select(['f.side', 'f.document', 'f.name', 'f.bucket'])
      .where('e.id', 'in', some)
      .where('u.id', 'is', null)
      .execute(),
  );
  return [...grouped(rows, ({ id }) => String(id)).values()].map((some) => {
    const side = (wanted: 'a' | 'b'): NamedForm[] =>
      some.filter((row) => row.side === wanted).map(({ document, name }) => ({ document, name }));
    const { id: event, action, reason, reviewer, at } = some[0]!;
    const how = action === 'merge' ? 'joined' : 'kept apart';
    return {
      event,
      is: action === 'merge' ? 'together' : 'apart',
      a: side('a'),
      b: side('b'),
      reason: `${how} by ${reviewer} on ${at.slice(0, 10)}${reason === null ? '' : `: ${reason}`}`,
      buckets: [...new Set(some.map(({ bucket }) => bucket))],
    };
  });
}
