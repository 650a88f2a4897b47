// The positions of the ledger in, those of one actor on one issue together out. Actors are the same across documents as
// far as identity is sure of it.
import type { Stance } from '../../reader/index.ts';
import type { Known } from '../identity/identify-actors.ts';
import { bucketOf } from '../identity/name-parts.ts';
import { readActors, type StoredActor } from '../identity/read-actors.ts';
import type { Reading } from '../ledger.ts';
import { contentWords } from '../origins/content-words.ts';
import { dayOf } from '../origins/days.ts';
import type { Stand } from './opposite-stands.ts';

export interface StoredStand extends Stand {
  readonly ref: string;
  readonly issue: string;
  readonly actor: string;
  readonly text: string;
  readonly condition: string | null;
  /** EDTF: when it was taken or voiced, else when it was published. */
  readonly date: string | null;
  readonly source: string | null;
  readonly documentId: number;
  readonly outlet: string | null;
}

export interface ActorStands {
  readonly actor: StoredActor;
  readonly issue: string;
  readonly stands: readonly StoredStand[];
}

export interface StandsRequest {
  readonly issue?: string;
  readonly known?: Known;
}

export async function readStands(db: Reading, { issue, known }: StandsRequest = {}): Promise<ActorStands[]> {
  const rows = await db
    .selectFrom('positions as p')
    .innerJoin('documents as d', 'd.id', 'p.document_id')
    .innerJoin('entities as e', (join) =>
      join.onRef('e.document_id', '=', 'p.document_id').onRef('e.ref', '=', 'p.actor_entity'),
    )
    .select([
      'p.key',
      'p.ref',
      'p.actor',
      'p.actor_entity',
      'p.issue',
      'p.stance',
      'p.proposition',
      'p.condition',
      'p.previous',
    ])
    .select([
      'p.time',
      'p.source',
      'p.document_id',
      'e.kind',
      'e.name',
      'd.given_id',
      'd.sha256',
      'd.outlet',
      'd.published',
    ])
    .where('d.current', '=', 1)
    .where('e.named', '=', 1)
    .where('p.issue', 'not like', 'other:%')
    .$if(issue !== undefined, (query) => query.where('p.issue', '=', issue!))
    .execute();
  const opposed = groupBy(rows, ({ name, kind, issue }) => `${issue} ${bucketOf(name, kind)}`).filter(
    hasBothSides,
  );
  const actors = await readActors(db, opposed.flat(), known);
  const actorOf = new Map(
    actors.flatMap((actor) =>
      actor.forms.map((form): [string, StoredActor] => [`${form.documentId} ${form.ref}`, actor]),
    ),
  );
  return opposed.flatMap((group) =>
    groupBy(group, ({ document_id, actor_entity }) =>
      actors.indexOf(actorOf.get(`${document_id} ${actor_entity}`)!),
    ).map((own) => ({
      actor: actorOf.get(`${own[0]!.document_id} ${own[0]!.actor_entity}`)!,
      issue: own[0]!.issue,
      stands: own.map(standOf),
    })),
  );
}

interface Row {
  readonly ref: string;
  readonly key: string;
  readonly actor: string;
  readonly issue: string;
  readonly stance: Stance;
  readonly proposition: string;
  readonly condition: string | null;
  readonly previous: 0 | 1;
  readonly time: string | null;
  readonly source: string | null;
  readonly document_id: number;
  readonly given_id: string | null;
  readonly sha256: string;
  readonly outlet: string | null;
  readonly published: string | null;
}

function standOf(row: Row): StoredStand {
  const date = row.time ?? row.published;
  return {
    key: row.key,
    ref: row.ref,
    document: row.given_id ?? row.sha256,
    stance: row.stance,
    negated: contentWords(row.proposition).negated,
    previous: row.previous === 1,
    day: dayOf(date) ?? dayOf(row.published),
    issue: row.issue,
    actor: row.actor,
    text: row.proposition,
    condition: row.condition,
    date,
    source: row.source,
    documentId: row.document_id,
    outlet: row.outlet,
  };
}

function hasBothSides(rows: readonly Row[]): boolean {
  const against = rows.filter(({ stance }) => stance === 'rejects' || stance === 'opposes').length;
  return against > 0 && against < rows.length;
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Item[][] {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
