// What each move costs at a state: the number of gold arcs that it puts out of reach (Goldberg and Nivre 2013). Holds
// for states off the gold path too, so that a parser can learn to go on after its own mistakes.
import { left, type Move, open, type ParseState, right, shift } from '../src/reader/syntax/parse-state.ts';

export interface GoldTree {
  /** -1 for the root. */
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
  /** The dependents of each word, in order. */
  readonly dependents: readonly (readonly number[])[];
}

export function goldTree(heads: readonly number[], relations: readonly number[]): GoldTree {
  const dependents: number[][] = heads.map(() => []);
  heads.forEach((head, word) => {
    if (head >= 0) dependents[head]!.push(word);
  });
  return { heads: Int32Array.from(heads), relations: Uint8Array.from(relations), dependents };
}

/** Gold arcs lost by a move that the state allows. */
export function cost(state: ParseState, gold: GoldTree, move: Move): number {
  const { next, length } = state;
  if (move === shift) return costOfShift(state, gold);
  const top = state.onStack(0);
  const head = goldHead(gold, top, length);
  let lost = 0;
  for (const dependent of gold.dependents[top]!) if (dependent >= next) lost++;
  if (move === left) return lost + (head > next || head === state.onStack(1) ? 1 : 0);
  return lost + (head >= next ? 1 : 0);
}

/** Whether the move makes an arc of the gold tree. */
export function isGoldArc(state: ParseState, gold: GoldTree, move: Move): boolean {
  if (move === shift) return false;
  const head = goldHead(gold, state.onStack(0), state.length);
  return head === (move === right ? state.onStack(1) : state.next);
}

function costOfShift(state: ParseState, gold: GoldTree): number {
  const { next, length, heads } = state;
  const head = goldHead(gold, next, length);
  let lost = head < next && head !== state.onStack(0) && heads[head] === open ? 1 : 0;
  for (const dependent of gold.dependents[next]!) if (dependent < next && heads[dependent] === open) lost++;
  return lost;
}

// The root comes after the last word.
function goldHead(gold: GoldTree, word: number, length: number): number {
  const head = gold.heads[word]!;
  return head < 0 ? length : head;
}
