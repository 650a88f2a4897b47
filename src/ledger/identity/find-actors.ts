// What a person names an actor by in - the words of a name, or a document and an id in its record, such as `12:e3` -; the
// actors of the ledger that it can mean out.
import type { Reading } from '../ledger.ts';
import { LedgerError } from '../ledger-error.ts';
import { findOneDocument } from '../review/find-entry.ts';
import { searchWords } from '../search-words.ts';
import type { Known } from './identify-actors.ts';
import { readActors, type StoredActor, type StoredForm } from './read-actors.ts';

export interface FoundActor {
  readonly actor: StoredActor;
  /** Of its forms those that were named. */
  readonly named: readonly StoredForm[];
}

/**
 * A person is looked up by the surname, alone or behind other parts of the name; anything else by its whole name. The one
 * with the most documents first.
 */
export async function findActors(db: Reading, written: string, known?: Known): Promise<FoundActor[]> {
  const place = /^(.+):(e\d{1,9})$/.exec(written);
  return place ? actorAt(db, place[1]!, place[2]!, known) : actorsCalled(db, written, known);
}

/** @throws {LedgerError} where none is meant, or several are */
export async function findOneActor(db: Reading, written: string, known?: Known): Promise<FoundActor> {
  const [found, ...others] = await findActors(db, written, known);
  if (!found)
    throw new LedgerError(
      `The ledger knows nobody called "${written}". Name a person by the surname or the whole name, anything else by its whole name, or as DOCUMENT:ID, such as 12:e3.`,
    );
  if (others.length > 0) {
    const places = [found, ...others].slice(0, 5).map(({ actor, named }) => describe(actor, named[0]!));
    throw new LedgerError(
      `"${written}" means ${others.length + 1} actors: ${places.join('; ')}. Name one by its place.`,
    );
  }
  return found;
}

/** `12:e3`, as `findActors` takes it. */
export function placeOf({ documentId, ref }: StoredForm): string {
  return `${documentId}:${ref}`;
}

function describe({ name, roles, country }: StoredActor, form: StoredForm): string {
  return `${[name, ...roles.slice(0, 1), ...(country === null ? [] : [country])].join(', ')} (${placeOf(form)})`;
}

async function actorAt(db: Reading, name: string, ref: string, known?: Known): Promise<FoundActor[]> {
  const document = await findOneDocument(db, name);
  const entity = document
    ? await db
        .selectFrom('entities')
        .select(['name', 'kind'])
        .where('document_id', '=', document.id)
        .where('ref', '=', ref)
        .executeTakeFirst()
    : null;
  if (!document || !entity) return [];
  const isNamed = (form: StoredForm) => form.documentId === document.id && form.ref === ref;
  return foundIn(await readActors(db, [entity], known), isNamed);
}

async function actorsCalled(db: Reading, written: string, known?: Known): Promise<FoundActor[]> {
  const asked = searchWords(written).split(' ').filter(Boolean);
  if (asked.length === 0) return [];
  const isNamed = ({ name }: StoredForm) => {
    const words = searchWords(name).split(' ');
    return asked.every((word) => words.includes(word));
  };
  const things = (['person', 'organization'] as const).map((kind) => ({ name: written, kind }));
  const found = foundIn(await readActors(db, things, known), isNamed);
  return found.sort((a, b) => b.actor.forms.length - a.actor.forms.length);
}

function foundIn(actors: readonly StoredActor[], isNamed: (form: StoredForm) => boolean): FoundActor[] {
  return actors
    .map((actor) => ({ actor, named: actor.forms.filter(isNamed) }))
    .filter(({ named }) => named.length > 0);
}
