// How many statements each value of a filter would leave, among those that the other filters ask for: the newest of them,
// so that the answer takes no longer where there are a million.
import { type RawBuilder, sql } from 'kysely';
import type { Ledger } from '../ledger.ts';
import type { Filters } from './filters.ts';
import { statements } from './list-statements.ts';
import { selectionOf } from './select-ids.ts';

export interface Facet {
  readonly value: string;
  readonly count: number;
}

export interface Facets {
  readonly total: number;
  /** Whether there are more than were counted. */
  readonly partial: boolean;
  readonly source: readonly Facet[];
  readonly outlet: readonly Facet[];
  readonly issue: readonly Facet[];
  readonly quotation: readonly Facet[];
  readonly unnamed: readonly Facet[];
  /** What people decided about them; `undecided` where nobody did. */
  readonly decision: readonly Facet[];
}

const newest = 20_000;
// Values of each, the most frequent first.
const shown = 30;

export async function countFacets(ledger: Ledger, filters: Filters): Promise<Facets> {
  const { from, where, id } = selectionOf(ledger, statements, filters);
  const found = sql`(select ${id} as id from ${from} where ${where} order by ${id} desc limit ${newest + 1})`;
  const count = async (value: RawBuilder<unknown>, most = shown): Promise<Facet[]> => {
    const { rows } = await sql<Facet>`
      select ${value} as value, count(*) as count
      from ${found} as found join attributions as a on a.id = found.id join documents as d on d.id = a.document_id
      where ${value} is not null group by ${value} order by count(*) desc, ${value} limit ${most}`.execute(
      ledger.db,
    );
    return rows.map((row) => ({ value: String(row.value), count: Number(row.count) }));
  };
  const decision = sql`case (select r.action from decisions as r where r.entry_key = a.key)
    when 'accept' then 'accepted' when 'correct' then 'corrected' when 'add' then 'accepted'
    when 'reject' then 'rejected' else 'undecided' end`;
  const [source, outlet, issues, quotation, unnamed, decisions] = await Promise.all([
    count(sql`a.source`),
    count(sql`d.outlet`),
    count(sql`a.issues`, newest),
    count(sql`a.quotation`),
    count(sql`a.unnamed`),
    (await isReviewed(ledger)) ? count(decision) : [],
  ]);
  const total = quotation.reduce((sum, facet) => sum + facet.count, 0);
  return {
    total: Math.min(total, newest),
    partial: total > newest,
    source,
    outlet,
    issue: countIssues(issues),
    quotation,
    unnamed: unnamed.map(({ value, count: times }) => ({
      value: value === '1' ? 'true' : 'false',
      count: times,
    })),
    decision: decisions,
  };
}

async function isReviewed({ db }: Ledger): Promise<boolean> {
  return (await db.selectFrom('reviews').select('id').limit(1).executeTakeFirst()) !== undefined;
}

// The column holds lists, as JSON.
function countIssues(lists: readonly Facet[]): Facet[] {
  const counts = new Map<string, number>();
  for (const { value, count } of lists)
    for (const issue of JSON.parse(value) as string[]) counts.set(issue, (counts.get(issue) ?? 0) + count);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value))
    .slice(0, shown);
}
