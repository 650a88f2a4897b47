// Somebody, as the ledger knows them by the words of a name: under which names they speak, what they are called, what they
// said last, where they stand.
import { sql } from 'kysely';
import type { EntityKind } from '../../reader/index.ts';
import type { Ledger } from '../ledger.ts';
import type { Filters } from './filters.ts';
import { listLatestPositions, type PositionHit } from './list-positions.ts';
import { type Hits, listStatements, type StatementHit, statements } from './list-statements.ts';
import { countUpTo, selectIds } from './select-ids.ts';

export interface Actor {
  /** The most frequent name first. */
  readonly names: readonly ActorName[];
  readonly kinds: readonly EntityKind[];
  readonly roles: readonly string[];
  /** ISO 3166-1 alpha-3. */
  readonly countries: readonly string[];
  /** Statements on their word, counted up to `countedUpTo`. */
  readonly count: number;
  readonly statements: Hits<StatementHit>;
  readonly positions: Hits<PositionHit>;
}

export interface ActorName {
  readonly name: string;
  /** Among the newest statements that were looked at. */
  readonly statements: number;
}

export const countedUpTo = 10_000;
const looksAt = 200;

export async function describeActor(
  ledger: Ledger,
  name: string,
  filters: Omit<Filters, 'source'>,
  limit: number,
): Promise<Actor> {
  const byName = { ...filters, source: name };
  const { ids } = await selectIds(ledger, statements, byName, { limit: looksAt });
  const [names, entities] =
    ids.length === 0 ? [[], []] : await Promise.all([namesOf(ledger, ids), entitiesOf(ledger, ids)]);
  return {
    names,
    kinds: mostFrequent(entities.map(({ kind }) => kind)),
    roles: mostFrequent(entities.flatMap(({ roles }) => JSON.parse(roles) as string[])),
    countries: mostFrequent(entities.flatMap(({ country }) => country ?? [])),
    count: await countUpTo(ledger, statements, byName, countedUpTo),
    statements: await listStatements(ledger, byName, { limit }),
    positions: await listLatestPositions(ledger, byName, { limit }),
  };
}

async function namesOf({ db }: Ledger, ids: readonly number[]): Promise<ActorName[]> {
  const rows = await db
    .selectFrom('attributions')
    .select(({ fn }) => ['source as name', fn.countAll<number>().as('statements')])
    .where('id', 'in', ids)
    .where('source', 'is not', null)
    .groupBy('source')
    .orderBy('statements', 'desc')
    .orderBy('name')
    .execute();
  return rows.map(({ name, statements: count }) => ({ name: name!, statements: count }));
}

// The entities behind the sources of the statements: JSON lists of the ids that the record gives them.
function entitiesOf({ db }: Ledger, ids: readonly number[]) {
  return db
    .selectFrom('attributions as a')
    .innerJoin('entities as e', 'e.document_id', 'a.document_id')
    .select(['e.kind', 'e.roles', 'e.country'])
    .where('a.id', 'in', ids)
    .where(sql<boolean>`a.source_entities like '%"' || e.ref || '"%'`)
    .execute();
}

function mostFrequent<T>(all: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([one]) => one);
}
