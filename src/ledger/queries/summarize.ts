// A ledger in numbers, added up from its documents.
import { type RawBuilder, sql } from 'kysely';
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
  const sum = (column: string): RawBuilder<number> => sql<number>`coalesce(sum(${sql.ref(column)}), 0)`;
  const standing = db.selectFrom('documents').where('current', '=', 1);
  const sums = await standing
    .select(({ fn }) => [
      fn.countAll<number>().as('documents'),
      fn.count<number>('outlet').distinct().as('outlets'),
      sum('attribution_count').as('attributions'),
      sum('entity_count').as('entities'),
      sum('figure_count').as('figures'),
      sum('position_count').as('positions'),
      fn.min('published').as('from'),
      fn.max('published').as('to'),
    ])
    .executeTakeFirstOrThrow();
  const older = await db
    .selectFrom('documents')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('current', '=', 0)
    .executeTakeFirstOrThrow();
  const groups = async (column: 'language' | 'engine_version') => {
    const rows = await standing
      .select(({ fn }) => [`${column} as name`, fn.countAll<number>().as('count')])
      .groupBy(column)
      .orderBy('count', 'desc')
      .orderBy('name')
      .execute();
    return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
  };
  const { from, to, ...counts } = sums;
  return {
    ...counts,
    attributions: Number(counts.attributions),
    entities: Number(counts.entities),
    figures: Number(counts.figures),
    positions: Number(counts.positions),
    older_versions: older.count,
    published: from === null || to === null ? null : { from, to },
    languages: await groups('language'),
    engines: await groups('engine_version'),
    size: await dialect.size(db),
  };
}
