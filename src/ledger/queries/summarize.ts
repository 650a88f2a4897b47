// A ledger in numbers, added up from its documents.
import type { Ledger } from '../ledger.ts';

export interface Summary {
  /** Versions that another took the place of are not counted. */
  readonly documents: number;
  /** Texts that were kept of documents that changed since. */
  readonly older_versions: number;
  readonly outlets: number;
  readonly attributions: number;
  /** Those whom the documents speak of, each document for itself. */
  readonly entities: number;
  readonly figures: number;
  readonly positions: number;
  /** First and last date of publication; null where no document has one. */
  readonly published: { readonly from: string; readonly to: string } | null;
  /** Documents by language. */
  readonly languages: Readonly<Record<string, number>>;
  /** Documents by the version of Hearsay that read them. */
  readonly engines: Readonly<Record<string, number>>;
  /** Bytes on disk. */
  readonly size: number;
}

export async function summarize({ db, dialect }: Ledger): Promise<Summary> {
  const groups = await groupsOf(db);
  const older = await db
    .selectFrom('documents')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('current', '=', 0)
    .executeTakeFirstOrThrow();
  const sum = (name: Counted) => groups.reduce((total, group) => total + Number(group[name]), 0);
  const dates = groups.flatMap(({ from, to }) => (from === null || to === null ? [] : [from, to])).sort();
  return {
    documents: sum('documents'),
    older_versions: older.count,
    outlets: new Set(groups.flatMap(({ outlet }) => outlet ?? [])).size,
    attributions: sum('attributions'),
    entities: sum('entities'),
    figures: sum('figures'),
    positions: sum('positions'),
    published: dates.length === 0 ? null : { from: dates[0]!, to: dates.at(-1)! },
    languages: shares(groups, 'language'),
    engines: shares(groups, 'engine_version'),
    size: await dialect.size(db),
  };
}

type Group = Awaited<ReturnType<typeof groupsOf>>[number];
type Counted = 'documents' | 'attributions' | 'entities' | 'figures' | 'positions';

// One walk through one index.
function groupsOf(db: Ledger['db']) {
  return db
    .selectFrom('documents')
    .select(({ fn }) => [
      'outlet',
      'language',
      'engine_version',
      fn.countAll<number>().as('documents'),
      fn.sum<number>('attribution_count').as('attributions'),
      fn.sum<number>('entity_count').as('entities'),
      fn.sum<number>('figure_count').as('figures'),
      fn.sum<number>('position_count').as('positions'),
      fn.min('published').as('from'),
      fn.max('published').as('to'),
    ])
    .where('current', '=', 1)
    .groupBy(['outlet', 'language', 'engine_version'])
    .execute();
}

function shares(groups: readonly Group[], name: 'language' | 'engine_version'): Record<string, number> {
  const counts = new Map<string, number>();
  for (const group of groups) counts.set(group[name], (counts.get(group[name]) ?? 0) + group.documents);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
