// How far people agree who reviewed the same entries, for each kind of entry: Krippendorff's alpha for nominal values
// (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability"), and the entries on which they differ.

import { grouped } from '../grouped.ts';
import type { EntryKind } from '../store/entry-key.ts';
import type { ReviewState } from './review-state.ts';

export interface Agreement {
  readonly kind: EntryKind;
  /** Null where it is not defined: everybody decided the same about everything. */
  readonly alpha: number | null;
  /** Entries that two people or more decided about. */
  readonly entries: number;
  readonly people: readonly string[];
  readonly differing: number;
}

/** Of the kinds of which two people or more decided about the same entries. `states` are those of each person. */
export function agreements(states: readonly ReviewState[]): Agreement[] {
  return [...grouped(shared(states).flat(), ({ kind }) => kind)].map(([kind, some]) => {
    const units = shared(some);
    return {
      kind: kind as EntryKind,
      alpha: krippendorffAlpha(units.map((unit) => unit.map(judgementOf))),
      entries: units.length,
      people: [...new Set(some.map(({ by }) => by))].sort(),
      differing: differences(some).length,
    };
  });
}

/** The decisions about each entry on which they are not all the same. */
export function differences<State extends ReviewState>(states: readonly State[]): State[][] {
  return shared(states).filter((unit) => new Set(unit.map(judgementOf)).size > 1);
}

/**
 * `units`: the values that each thing was given, one from each who judged it. 1: full agreement; 0: as much as by chance;
 * null where only one value was ever given.
 */
export function krippendorffAlpha(units: readonly (readonly string[])[]): number | null {
  const pairable = units.filter((values) => values.length > 1);
  const totals = countsOf(pairable.flat());
  const all = pairable.flat().length;
  const observed = pairable.reduce(
    (sum, values) => sum + unlikePairs(countsOf(values), values.length) / (values.length - 1),
    0,
  );
  const expected = unlikePairs(totals, all) / (all - 1);
  return expected > 0 ? 1 - observed / expected : null;
}

function unlikePairs(counts: ReadonlyMap<string, number>, all: number): number {
  return [...counts.values()].reduce((sum, count) => sum + count * (all - count), 0);
}

function countsOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function shared<State extends ReviewState>(states: readonly State[]): State[][] {
  const decided = states.filter(({ decision }) => decision !== null);
  return [...grouped(decided, ({ key }) => key).values()].filter((unit) => unit.length > 1);
}

// Two corrections are the same where they state the same.
function judgementOf({ decision, correction }: ReviewState): string {
  const fields = Object.entries(correction ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([decision, fields]);
}
