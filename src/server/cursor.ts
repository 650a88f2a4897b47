// Pages of a list. One row more than asked for is fetched: if it comes, there is a page after this one.
import { ProblemError } from './problem.ts';
import type { Page } from './schemas/pages.ts';

interface Paging<Row, Item> {
  readonly item: (row: Row) => Item;
  /** Where the page after this row begins. */
  readonly cursor: (row: Row) => string;
}

export function pageWith<Row, Item>(
  rows: readonly Row[],
  limit: number,
  { item, cursor }: Paging<Row, Item>,
): { items: Item[]; next: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next = rows.length > limit && last !== undefined ? encodeCursor(cursor(last)) : null;
  return { items: shown.map(item), next } satisfies Page<Item>;
}

/** Null for the first page. @throws {ProblemError} for a cursor that no page gave */
export function parseCursor<T>(cursor: string | undefined, parse: (text: string) => T): T | null {
  if (cursor === undefined) return null;
  const parsed = parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (Number.isNaN(parsed))
    throw new ProblemError(400, 'cursor_invalid', 'This cursor is from no page. Begin without one.');
  return parsed;
}

export function encodeCursor(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64url');
}
