// Tagged words into a dependency tree. At every state a linear model over hashed features chooses the move, and where
// the move makes an arc, another names its relation.
import { ArcFeatures } from './arc-features.ts';
import { MoveFeatures } from './move-features.ts';
import { left, type Move, ParseState, right, shift } from './parse-state.ts';
import { addScores, type SparseTable } from './sparse-table.ts';
import type { Weights } from './weights.ts';
import { margin, places, width } from './word-values.ts';

export interface Parser {
  /** Names of the relations; the first is "root". */
  readonly relations: readonly string[];
  readonly columns: Columns;
  readonly moves: MoveTable;
  /** The weights that name arcs. */
  readonly arcs: SparseTable;
}

/** What the columns of the table of arcs stand for: relations of dependents to the left, then to the right. */
export interface Columns {
  readonly relations: Uint8Array;
  /** The first column of the dependents to the right. */
  readonly rights: number;
}

/** The weights of the moves left and right against shift, together in a row: one look at memory for both. */
export interface MoveTable {
  readonly bits: number;
  /** `left` in the lower byte, `right` in the upper. */
  readonly weights: Int16Array;
}

export function openMoveTable(weights: Weights): MoveTable {
  const bytes = weights.table('moves', 'int8');
  return {
    bits: Math.log2(bytes.length / 2),
    weights: new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2),
  };
}

/** Parses a sentence whose tags lie in `values`. */
export function parseWords({ columns, moves, arcs }: Parser, values: Int32Array, count: number): ParseState {
  const state = beginParse(values, count);
  const moveFeatures = new MoveFeatures();
  const arcFeatures = new ArcFeatures();
  const scores = new Int32Array(columns.relations.length);
  while (!state.done) {
    const move = onlyMove(state) ?? chooseMove(state, moves, moveFeatures);
    if (move === shift || isRoot(state)) {
      state.make(move, 0);
    } else {
      const found = arcFeatures.find(state, move, arcs.bits);
      scores.fill(0);
      addScores(arcs, arcFeatures.rows, found, scores);
      state.make(move, columns.relations[bestColumn(scores, columns, move)]!);
    }
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

/** The move where the state allows but one; else null. */
export function onlyMove(state: ParseState): Move | null {
  if (state.depth === 0) return shift;
  if (state.next < state.length) return null;
  return state.depth === 1 ? left : right;
}

/** Whether what is left of the sentence is its root. */
export function isRoot(state: ParseState): boolean {
  return state.depth === 1 && state.next === state.length;
}

/** The allowed move of the highest score; the scores are those of left and right, shift's is 0. */
export function bestMove(state: ParseState, scoreOfLeft: number, scoreOfRight: number): Move {
  const best = scoreOfLeft > 0 ? left : shift;
  return state.allows(right) && scoreOfRight > Math.max(0, scoreOfLeft) ? right : best;
}

/** The best column for an arc of this side. */
export function bestColumn(scores: Int32Array | Float32Array, columns: Columns, move: Move): number {
  const [first, end] = columnsOf(columns, move);
  let best = first;
  for (let column = first + 1; column < end; column++) if (scores[column]! > scores[best]!) best = column;
  return best;
}

/** The columns of a side: the first, and the one after the last. */
export function columnsOf({ relations, rights }: Columns, move: Move): [number, number] {
  return move === left ? [0, rights] : [rights, relations.length];
}

function chooseMove(state: ParseState, { bits, weights }: MoveTable, features: MoveFeatures): Move {
  const found = features.find(state, bits);
  let scoreOfLeft = 0;
  let scoreOfRight = 0;
  for (let i = 0; i < found; i++) {
    const both = weights[features.rows[i]!]!;
    scoreOfLeft += (both << 24) >> 24;
    scoreOfRight += both >> 8;
  }
  return bestMove(state, scoreOfLeft, scoreOfRight);
}
