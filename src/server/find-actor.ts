// What the address of an actor says - a name, or a place such as `12:e3` where several have that name - in; whom it means,
// and who else has the name, out.
import { findActors } from '../ledger/identity/find-actors.ts';
import { readActors, type StoredActor } from '../ledger/identity/read-actors.ts';
import type { Reading } from '../ledger/ledger.ts';

export interface ActorMeant {
  readonly actor: StoredActor;
  readonly namesakes: readonly StoredActor[];
}

/** The one in most documents comes before others of that name; null where nobody has it. */
export async function findActor(db: Reading, written: string): Promise<ActorMeant | null> {
  if (/^\d+:e\d+$/.test(written)) {
    const [found] = await findActors(db, written);
    if (found) return { actor: found.actor, namesakes: await namesakesOf(db, found.actor) };
  }
  const [actor, ...namesakes] = await actorsCalled(db, written);
  return actor ? { actor, namesakes } : null;
}

async function namesakesOf(db: Reading, actor: StoredActor): Promise<StoredActor[]> {
  const key = keyOf(actor);
  return (await actorsCalled(db, actor.name)).filter((other) => keyOf(other) !== key);
}

async function actorsCalled(db: Reading, name: string): Promise<StoredActor[]> {
  const things = (['person', 'organization'] as const).map((kind) => ({ name, kind }));
  return (await readActors(db, things))
    .filter(({ forms }) => forms.some((form) => form.name === name))
    .sort((a, b) => b.forms.length - a.forms.length);
}

function keyOf({ forms }: StoredActor): string {
  return forms
    .map(({ documentId, ref }) => `${documentId}:${ref}`)
    .sort()
    .join();
}
