// The id of an entry begins with the day of its report. So the order of ids is the order of time: the newest of
// whatever matches is found by going through an index backwards, without sorting, and a range of dates is a range of ids.
import type { Writing } from '../ledger.ts';

export const entryTables = ['attributions', 'figures', 'positions', 'shifts'] as const;
export type EntryTable = (typeof entryTables)[number];

// 2^32 entries a day, and days up to the year 2870: both fit into the whole numbers that JavaScript keeps exactly.
const entriesPerDay = 2 ** 32;
const lastDay = 2 ** 20 - 1;
const dayOfEpoch = 719_528;

/** The lowest id of a day, given as 2024-12-01; of null, that of what has no date and comes before all others. */
export function firstIdOf(day: string | null): number {
  return dayNumber(day) * entriesPerDay;
}

export function lastIdOf(day: string | null): number {
  return firstIdOf(day) + entriesPerDay - 1;
}

function dayNumber(day: string | null): number {
  if (day === null) return 0;
  const days = Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + dayOfEpoch;
  return Number.isFinite(days) ? Math.min(Math.max(days, 1), lastDay) : 0;
}

/** Gives out ids that no entry has; for use while nobody else writes. */
export class EntryIds {
  readonly #transaction: Writing;
  readonly #next = new Map<string, number>();

  constructor(transaction: Writing) {
    this.#transaction = transaction;
  }

  /** The first of as many ids in a row. */
  async take(table: EntryTable, day: string | null, count: number): Promise<number> {
    const key = `${table} ${day}`;
    const next = this.#next.get(key) ?? (await this.#afterLast(table, day));
    this.#next.set(key, next + count);
    return next;
  }

  async #afterLast(table: EntryTable, day: string | null): Promise<number> {
    const { last } = await this.#transaction
      .selectFrom(table)
      .select(({ fn }) => fn.max('id').as('last'))
      .where('id', '>=', firstIdOf(day))
      .where('id', '<=', lastIdOf(day))
      .executeTakeFirstOrThrow();
    return last === null ? firstIdOf(day) : last + 1;
  }
}
