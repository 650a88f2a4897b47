// Names in, the actors of the ledger that bear them out. What people decided is read with them: a merge brings in whoever
// bears the other name.
import { createFamilies } from '../families.ts';
import { grouped } from '../grouped.ts';
import { inChunks } from '../in-chunks.ts';
import type { Reading } from '../ledger.ts';
import type { Actor, ActorForm } from './actor-form.ts';
import { collapseForms } from './collapse-forms.ts';
import { decidedPairs } from './decided-pairs.ts';
import { identifyActors, type Known, type Stated } from './identify-actors.ts';
import type { KnownActor } from './known-actors.ts';
import { bucketOf } from './name-parts.ts';
import { readDecisions } from './read-decisions.ts';

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
  const actors = known?.actors ?? [];
  const asked = new Set(things.map(({ name, kind }) => bucketOf(name, kind)));
  const { links, decisions } = await linksOf(db, asked, actors);
  const buckets = [...new Set([...asked, ...links.flat()])];
  const groupOf = connected(buckets, links);
  const forms = await formsIn(db, buckets);
  const groups = grouped(forms, ({ name, kind }) => groupOf(bucketOf(name, kind)));
  return [...groups.values()].flatMap((group) => identify(group, { actors, decisions }));
}

// Which of the names a list or a decision says to belong to one actor.
async function linksOf(db: Reading, asked: ReadonlySet<string>, actors: readonly KnownActor[]) {
  const listed = actors.map(({ name, aliases }) =>
    [name, ...aliases].flatMap((alias) => [bucketOf(alias, 'person'), bucketOf(alias, 'organization')]),
  );
  const near = await readDecisions(db, [...asked]);
  const reached = new Set([...asked, ...near.flatMap(({ buckets }) => buckets)]);
  const isListed = listed.flat().some((bucket) => reached.has(bucket));
  const decisions = isListed ? await readDecisions(db, [...reached, ...listed.flat()]) : near;
  return {
    links: [...(isListed ? listed : []), ...decisions.map(({ buckets }) => buckets)],
    decisions,
  };
}

function connected(
  buckets: readonly string[],
  links: readonly (readonly string[])[],
): (bucket: string) => string {
  const places = new Map(buckets.map((bucket, at) => [bucket, at]));
  const families = createFamilies(buckets.length);
  for (const [first, ...others] of links)
    for (const other of others) families.join(places.get(first!)!, places.get(other)!);
  return (bucket) => {
    const place = places.get(bucket);
    return place === undefined ? bucket : buckets[families.of(place)]!;
  };
}

function identify(forms: readonly StoredForm[], stated: Stated): StoredActor[] {
  const collapsed = collapseForms(forms, decidedPairs(stated.decisions).markOf);
  const members = new Map(collapsed.map((one) => [keyOf(one.form), one.members as readonly StoredForm[]]));
  return identifyActors(
    collapsed.map(({ form }) => form),
    stated,
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
