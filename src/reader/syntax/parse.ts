// Tagged words into a dependency tree: the best-scoring move at every state, by a linear model over hashed features.
import { left, type Move, ParseState, right, shift } from './parse-state.ts';
import { gather, parseTemplates, stateValues } from './parse-templates.ts';
import { addScores, type SparseTable } from './sparse-table.ts';
import { featureRows } from './templates.ts';
import { margin, places, width } from './word-values.ts';

export interface Parser {
  /** Names of the relations; the first is "root". */
  readonly relations: readonly string[];
  /** What the columns of the table stand for: column 0 is shift, then come the lefts, then the rights. */
  readonly columns: Columns;
  readonly table: SparseTable;
}

export interface Columns {
  /** The relation of each column; of no meaning for column 0. */
  readonly relations: Uint8Array;
  /** The first column that is a right. */
  readonly rights: number;
}

/** Parses a sentence whose tags lie in `values`. */
export function parseWords({ columns, table }: Parser, values: Int32Array, count: number): ParseState {
  const state = beginParse(values, count);
  const nodes = new Int32Array(32);
  const atoms = stateValues();
  const rows = new Int32Array(parseTemplates.count);
  const scores = new Int32Array(columns.relations.length);
  while (!state.done) {
    const forced = forcedMove(state);
    if (forced !== null) {
      state.make(forced, 0);
      continue;
    }
    gather(state, nodes, atoms);
    scores.fill(0);
    addScores(table, rows, featureRows(parseTemplates, atoms, 0, table.bits, rows), scores);
    const column = bestColumn(state, scores, columns);
    state.make(moveOf(column, columns), columns.relations[column]!);
  }
  return state;
}

/** The state before the first move. */
export function beginParse(values: Int32Array, count: number): ParseState {
  // Where there is no node, the templates see a tag of its own, and the root another.
  values[places.tag] = values[places.part] = -1;
  const root = (count + margin) * width;
  values[root + places.tag] = values[root + places.part] = -2;
  return new ParseState(values, count);
}

/** The move where there is but one: the first shift, and the last word to the root. Null where there is a choice. */
export function forcedMove(state: ParseState): Move | null {
  if (state.depth === 0) return shift;
  return state.depth === 1 && state.next === state.length ? left : null;
}

export function moveOf(column: number, { rights }: Columns): Move {
  return column === 0 ? shift : column < rights ? left : right;
}

/** The best column among the allowed ones. */
export function bestColumn(
  state: ParseState,
  scores: Int32Array | Float32Array,
  { rights }: Columns,
): number {
  const first = state.allows(shift) ? 0 : state.allows(left) ? 1 : rights;
  const end = state.allows(right) ? scores.length : rights;
  let best = first;
  for (let column = first + 1; column < end; column++) if (scores[column]! > scores[best]!) best = column;
  return best;
}
