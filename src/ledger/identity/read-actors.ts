// Names in, the actors of the ledger that bear them out.
import { inChunks } from '../in-chunks.ts';
import type { Reading } from '../ledger.ts';
import type { Actor, ActorForm } from './actor-form.ts';
import { collapseForms } from './collapse-forms.ts';
import { identifyActors, type Known } from './identify-actors.ts';
import { bucketOf } from './name-parts.ts';

export interface NamedThing {
  readonly name: string;
  readonly kind: string;
}

/** A form with the row of its document. */
export interface StoredForm extends ActorForm {
  readonly documentId: number;
}

export interface StoredActor extends Omit<Actor, 'forms'> {
  readonly forms: readonly StoredForm[];
}

export async function readActors(
  db: Reading,
  things: readonly NamedThing[],
  known?: Known,
): Promise<StoredActor[]> {
  const aliases = (known?.actors ?? []).flatMap(({ name, aliases }) => [name, ...aliases]);
  const listed = aliases.flatMap((name) => [bucketOf(name, 'person'), bucketOf(name, 'organization')]);
  const asked = new Set(things.map(({ name, kind }) => bucketOf(name, kind)));
  const buckets = [...asked].some((bucket) => listed.includes(bucket)) ? [...asked, ...listed] : [...asked];
  const forms = await formsIn(db, [...new Set(buckets)]);
  const groups = new Map<string, StoredForm[]>();
  for (const form of forms) {
    const bucket = bucketOf(form.name, form.kind);
    const group = listed.includes(bucket) ? 'listed' : bucket;
    groups.set(group, [...(groups.get(group) ?? []), form]);
  }
  return [...groups.values()].flatMap((group) => identify(group, known));
}

function identify(forms: readonly StoredForm[], known: Known | undefined): StoredActor[] {
  const collapsed = collapseForms(forms);
  const members = new Map(collapsed.map((one) => [keyOf(one.form), one.members as readonly StoredForm[]]));
  return identifyActors(
    collapsed.map(({ form }) => form),
    known,
  ).map((actor) => ({ ...actor, forms: actor.forms.flatMap((form) => members.get(keyOf(form))!) }));
}

async function formsIn(db: Reading, buckets: readonly string[]): Promise<StoredForm[]> {
  const rows = await inChunks(buckets, (some) =>
    db
      .selectFrom('actor_names as n')
      .innerJoin('documents as d', 'd.id', 'n.document_id')
      .innerJoin('entities as e', (join) =>
        join.onRef('e.document_id', '=', 'n.document_id').onRef('e.ref', '=', 'n.ref'),
      )
      .innerJoin('surroundings as s', 's.document_id', 'n.document_id')
      .select(['d.key', 'n.document_id', 'n.ref', 'e.name', 'e.kind', 'e.roles', 'e.country', 's.names'])
      .where('n.bucket', 'in', some)
      .execute(),
  );
  return rows.map(({ key, document_id, ref, name, kind, roles, country, names }) => ({
    document: key,
    documentId: document_id,
    ref,
    name,
    kind,
    country,
    roles: JSON.parse(roles) as string[],
    context: JSON.parse(names) as string[],
  }));
}

function keyOf({ document, ref }: Pick<ActorForm, 'document' | 'ref'>): string {
  return `${document} ${ref}`;
}
