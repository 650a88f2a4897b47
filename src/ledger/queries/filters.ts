// What every query can be narrowed by, and what that means in the tables. Whatever full-text search knows of - words,
// names, issues, kinds of quotation - is asked of it in one go; dates and confidence are columns.
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Quotation } from '../../reader/index.ts';
import type { SearchTerms } from '../dialects/dialect.ts';
import { parseTerms, tagOf, unnamedTag } from '../search-words.ts';
import { firstIdOf, lastIdOf } from '../store/entry-ids.ts';

/** When it was said, when it was reported, when what is spoken of happened. */
export const clocks = ['reported', 'said', 'happened'] as const;
export type Clock = (typeof clocks)[number];

export interface Filters {
  /** Words and phrases as a person types them. */
  readonly words?: string | undefined;
  /** Words of the name of whose word it is. */
  readonly source?: string | undefined;
  /** Where it appeared. */
  readonly outlet?: string | undefined;
  /** A key of the codebook. */
  readonly issue?: string | undefined;
  /** First and last day, 2024-12-01. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly clock?: Clock | undefined;
  readonly quotation?: Quotation | undefined;
  /** Only sources that are given no name. */
  readonly unnamed?: boolean | undefined;
  readonly minConfidence?: number | undefined;
  /** Only what a person accepted, corrected or added, and nobody rejected since. */
  readonly reviewed?: boolean | undefined;
  /** Only what stands so after everybody's last word; `undecided`: nobody decided about it. */
  readonly decision?: DecisionFilter | undefined;
}

export const decisionFilters = ['accepted', 'corrected', 'rejected', 'undecided'] as const;
export type DecisionFilter = (typeof decisionFilters)[number];

export interface Page {
  readonly limit: number;
  /** The id after which to go on, going back in time. */
  readonly before?: number | undefined;
}

/** Null where nothing is asked of full-text search. */
export function searchTermsOf({
  words,
  source,
  outlet,
  issue,
  quotation,
  unnamed,
}: Filters): SearchTerms | null {
  const terms: SearchTerms = {
    words: parseTerms(words ?? ''),
    who: parseTerms(source ?? ''),
    tags: [
      ...(outlet === undefined ? [] : [tagOf('outlet', outlet)]),
      ...(issue === undefined ? [] : [tagOf('issue', issue)]),
      ...(quotation === undefined ? [] : [tagOf('quotation', quotation)]),
      ...(unnamed ? [unnamedTag] : []),
    ],
  };
  return terms.words.length + terms.who.length + terms.tags.length === 0 ? null : terms;
}

/** Columns that hold the first and the last day of each clock but that of the report, which is in the id. */
export interface ClockColumns {
  readonly said: readonly [from: string, to: string];
  readonly happened: readonly [from: string, to: string];
}

/** The conditions on the id of an entry, and on its columns, which are in the query as `e`. */
export interface Conditions {
  readonly ofId: readonly RawBuilder<SqlBool>[];
  readonly ofColumns: readonly RawBuilder<SqlBool>[];
  /** Whether they are of dates that only entries of standing versions have. */
  readonly areOfStanding: boolean;
}

export function conditionsOf(
  filters: Filters,
  columns: ClockColumns,
  id: RawBuilder<unknown>,
  before?: number,
): Conditions {
  const { from, to, clock = 'reported', minConfidence } = filters;
  const [first, last] = columns[clock === 'said' ? 'said' : 'happened'];
  const isReported = clock === 'reported';
  return {
    areOfStanding: !isReported && (from ?? to) !== undefined,
    ofId: [
      ...(before === undefined ? [] : [sql<SqlBool>`${id} < ${before}`]),
      ...(isReported ? reportedWithin(id, from, to) : []),
    ],
    ofColumns: [
      ...(minConfidence === undefined ? [] : [sql<SqlBool>`${sql.ref('e.confidence')} >= ${minConfidence}`]),
      ...(isReported ? [] : overlap(sql.ref(`e.${first}`), sql.ref(`e.${last}`), from, to)),
    ],
  };
}

function reportedWithin(
  id: RawBuilder<unknown>,
  from: string | undefined,
  to: string | undefined,
): RawBuilder<SqlBool>[] {
  if (from === undefined && to === undefined) return [];
  const conditions = [sql<SqlBool>`${id} >= ${firstIdOf(from ?? '0001-01-01')}`];
  if (to !== undefined) conditions.push(sql<SqlBool>`${id} <= ${lastIdOf(to)}`);
  return conditions;
}

// What has no date is at no time.
function overlap(
  first: RawBuilder<unknown>,
  last: RawBuilder<unknown>,
  from: string | undefined,
  to: string | undefined,
): RawBuilder<SqlBool>[] {
  if (from === undefined && to === undefined) return [];
  return [
    sql<SqlBool>`${first} is not null and ${first} <= ${to ?? '9999-12-31'}`,
    ...(from === undefined ? [] : [sql<SqlBool>`${last} >= ${from}`]),
  ];
}
