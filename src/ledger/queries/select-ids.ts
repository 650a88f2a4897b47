// The ids of the entries that filters ask for, newest first. An id begins with the day of the report, and full-text search
// goes through its entries in the order of their ids: the first page costs the same however many match.
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { SearchTable } from '../dialects/dialect.ts';
import type { Ledger } from '../ledger.ts';
import { type ClockColumns, conditionsOf, type Filters, type Page, searchTermsOf } from './filters.ts';

export interface EntrySource {
  readonly table: 'attributions' | 'figures' | 'positions';
  readonly search: SearchTable;
  readonly clocks: ClockColumns;
  /** A column that is empty in versions that no longer stand; where there is none the document is asked. */
  readonly standing?: string;
}

export interface Ids {
  readonly ids: readonly number[];
  /** Whether there are others behind them. */
  readonly more: boolean;
}

export async function selectIds(
  ledger: Ledger,
  source: EntrySource,
  filters: Filters,
  { limit, before }: Page,
): Promise<Ids> {
  const { from, where, id, order } = selectionOf(ledger, source, filters, { before });
  const { rows } = await sql<{
    id: number;
  }>`select ${id} as id from ${from} where ${where} order by ${order} desc limit ${limit + 1}`.execute(
    ledger.db,
  );
  return { ids: rows.slice(0, limit).map((row) => row.id), more: rows.length > limit };
}

/** How many there are, counted up to `most`. */
export async function countUpTo(
  ledger: Ledger,
  source: EntrySource,
  filters: Filters,
  most: number,
): Promise<number> {
  const { from, where } = selectionOf(ledger, source, filters);
  const { rows } = await sql<{
    count: number;
  }>`select count(*) as count from (select 1 as one from ${from} where ${where} limit ${most}) as found`.execute(
    ledger.db,
  );
  return rows[0]?.count ?? 0;
}

/** The parts of a query behind its `select`. */
export interface Selection {
  readonly from: RawBuilder<unknown>;
  readonly where: RawBuilder<SqlBool>;
  readonly id: RawBuilder<number>;
  /** What to sort by. */
  readonly order: RawBuilder<number>;
}

// Only versions that stand are in a search; without one the document is asked. `withEntries`: `e` is in the query in any
// case.
export function selectionOf(
  { dialect }: Ledger,
  { table, search, clocks, standing }: EntrySource,
  filters: Filters,
  {
    before,
    withEntries = false,
  }: { readonly before?: number | undefined; readonly withEntries?: boolean } = {},
): Selection {
  const terms = searchTermsOf(filters);
  const id = sql.ref<number>(terms ? 's.rowid' : 'e.id');
  const { ofId: ofIdOrDate, ofColumns, areOfStanding } = conditionsOf(filters, clocks, id, before);
  const ofDecision = conditionsOfDecision(filters, table, id);
  const ofId = [...ofIdOrDate, ...ofDecision];
  const entries = sql`${sql.table(table)} as e`;
  const order = isOfFew(filters) ? sql<number>`+${id}` : id;
  if (!terms && areOfStanding) {
    // The sign keeps the databases from going through all entries in order instead of the index of dates.
    return { from: entries, where: allOf([...ofId, ...ofColumns]), id, order: sql<number>`+${id}` };
  }
  if (!terms && standing !== undefined) {
    const stands = sql<SqlBool>`${sql.ref(`e.${standing}`)} is not null`;
    return { from: entries, where: allOf([stands, ...ofId, ...ofColumns]), id, order };
  }
  if (!terms) {
    // The sign keeps SQLite from beginning at the documents, which nearly all stand: from the newest entry a few are enough.
    const stands = sql<SqlBool>`+d.current = 1`;
    const from = sql`${entries} join documents as d on d.id = e.document_id`;
    return {
      from,
      where: allOf([stands, ...ofId, ...ofColumns]),
      id,
      order,
    };
  }
  const found = sql`${sql.table(search)} as s`;
  const from =
    !withEntries && ofColumns.length === 0 ? found : sql`${found} join ${entries} on e.id = s.rowid`;
  return { from, where: allOf([dialect.matching(search, 's', terms), ...ofId, ...ofColumns]), id, order: id };
}

// An entry that somebody added and that is read by now is accepted.
const actions = { accepted: ['accept', 'add'], corrected: ['correct'], rejected: ['reject'] } as const;

// From the few that people decided about to the entries, by their keys.
function conditionsOfDecision(
  { reviewed, decision }: Filters,
  table: EntrySource['table'],
  id: RawBuilder<number>,
): RawBuilder<SqlBool>[] {
  const judged = (which: RawBuilder<SqlBool>) => sql`(select judged.id from ${sql.table(table)} as judged
    where judged.key in (select entry_key from decisions where ${which}))`;
  return [
    ...(reviewed ? [sql<SqlBool>`${id} in ${judged(sql`action <> 'reject'`)}`] : []),
    ...(decision === undefined
      ? []
      : decision === 'undecided'
        ? [sql<SqlBool>`${id} not in ${judged(sql`true`)}`]
        : [sql<SqlBool>`${id} in ${judged(sql`action in (${sql.join([...actions[decision]])})`)}`]),
  ];
}

function isOfFew({ reviewed, decision }: Filters): boolean {
  return reviewed === true || (decision !== undefined && decision !== 'undecided');
}

function allOf(conditions: readonly RawBuilder<SqlBool>[]): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sql.join(conditions, sql` and `)}`;
}
