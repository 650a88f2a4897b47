// Actors in, what people decided about them and nobody took back out.
import { grouped } from '../grouped.ts';
import { inChunks } from '../in-chunks.ts';
import type { Reading } from '../ledger.ts';
import { formName, type NamedForm } from './decided-pairs.ts';
import type { StoredActor } from './read-actors.ts';

export interface IdentityEvent {
  readonly id: number;
  readonly action: 'merge' | 'split';
  /** Why, in the person's words. */
  readonly reason: string | null;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  /** Version of Hearsay whose actors were judged. */
  readonly engine: string;
  /** What both sides were called. */
  readonly names: readonly [readonly string[], readonly string[]];
}

/** In the order of time. */
export async function identityEvents(
  db: Reading,
  actors: readonly Pick<StoredActor, 'forms'>[],
): Promise<IdentityEvent[]> {
  const forms = actors.flatMap((actor) => actor.forms);
  const meant = new Set(forms.map(formName));
  const documents = [...new Set(forms.map(({ document }) => document))];
  const named = await inChunks(documents, (some) =>
    db
      .selectFrom('identity_forms')
      .select(['event_id', 'document', 'name'])
      .where('document', 'in', some)
      .execute(),
  );
  const ids = named.filter((form) => meant.has(formName(form))).map(({ event_id }) => event_id);
  return standing(db, [...new Set(ids)]);
}

async function standing(db: Reading, ids: readonly number[]): Promise<IdentityEvent[]> {
  const rows = await inChunks(ids, (some) =>
    db
      .selectFrom('identity_events as e')
      .innerJoin('identity_forms as f', 'f.event_id', 'e.id')
      .leftJoin('identity_events as u', 'u.undoes', 'e.id')
      .selectAll('e')
      .select(['f.side', 'f.document', 'f.name'])
      .where('e.id', 'in', some)
      .where('u.id', 'is', null)
      .execute(),
  );
  const events = [...grouped(rows, ({ id }) => String(id)).values()].map((some) => {
    const { id, action, reason, reviewer: by, at, engine_version: engine } = some[0]!;
    const names = (side: 'a' | 'b') => namesOf(some.filter((row) => row.side === side));
    return {
      ...{ id, reason, by, at, engine },
      action: action as IdentityEvent['action'],
      names: [names('a'), names('b')] as const,
    };
  });
  return events.sort((a, b) => a.id - b.id);
}

function namesOf(forms: readonly NamedForm[]): string[] {
  return [...new Set(forms.map(({ name }) => name))].sort();
}
