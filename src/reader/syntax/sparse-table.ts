// A linear model: a row of weights for every hashed feature, a column for every class. Most weights are zero, so a row
// keeps only those that are not, two bytes each: the column below, the quantised weight above.
import type { Table, Weights } from './weights.ts';

export interface SparseTable {
  /** The table has `2 ** bits` rows. */
  readonly bits: number;
  /** Where the entries of a row begin; those of the next row follow. */
  readonly starts: Uint32Array;
  /** `weight * 256 + column`. */
  readonly entries: Int16Array;
}

/** Adds the weights of the given rows to `scores`, a number for every column. */
export function addScores(table: SparseTable, rows: Int32Array, count: number, scores: Int32Array): void {
  const { starts, entries } = table;
  for (let i = 0; i < count; i++) {
    const row = rows[i]!;
    const end = starts[row + 1]!;
    for (let at = starts[row]!; at < end; at++) {
      const entry = entries[at]!;
      scores[entry & 255]! += entry >> 8;
    }
  }
}

/** Reads the table that `sparseTables` stored under `name`. */
export function openSparseTable(weights: Weights, name: string): SparseTable {
  const counts = weights.table(`${name}.counts`, 'uint8');
  const starts = new Uint32Array(counts.length + 1);
  for (let row = 0; row < counts.length; row++) starts[row + 1] = starts[row]! + counts[row]!;
  return { bits: Math.log2(counts.length), starts, entries: weights.table(`${name}.entries`, 'int16') };
}

/**
 * The tables that store dense weights under `name`: `weights[row * columns + column]`, quantised by `step`. Weights
 * of at most `pruned` steps are dropped. At most 255 columns.
 */
export function sparseTables(
  name: string,
  weights: Float32Array,
  columns: number,
  { step, pruned }: { readonly step: number; readonly pruned: number },
): Record<string, Table> {
  const counts = new Uint8Array(weights.length / columns);
  const entries: number[] = [];
  for (let row = 0; row < counts.length; row++) {
    for (let column = 0; column < columns; column++) {
      const weight = Math.max(-127, Math.min(127, Math.round(weights[row * columns + column]! / step)));
      if (Math.abs(weight) <= pruned) continue;
      entries.push(weight * 256 + column);
      counts[row]!++;
    }
  }
  return { [`${name}.counts`]: counts, [`${name}.entries`]: Int16Array.from(entries) };
}
