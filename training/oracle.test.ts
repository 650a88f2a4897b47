import { describe, expect, it } from 'vitest';
import { beginParse } from '../src/reader/syntax/parse.ts';
import { left, type ParseState, right, shift } from '../src/reader/syntax/parse-state.ts';
import { margin, width } from '../src/reader/syntax/word-values.ts';
import { cost, goldTree } from './oracle.ts';

function stateOf(length: number): ParseState {
  return beginParse(new Int32Array((length + 2 * margin) * width), length);
}

describe('the oracle', () => {
  // The envoy left the talks early .
  const heads = [1, 2, -1, 4, 2, 2, 2];
  const gold = goldTree(
    heads,
    heads.map(() => 0),
  );

  it('leads to the gold tree by moves that cost nothing', () => {
    const state = stateOf(heads.length);
    while (!state.done) {
      const free = ([shift, left, right] as const).find(
        (move) => state.allows(move) && cost(state, gold, move) === 0,
      );
      expect(free).toBeDefined();
      state.make(free!, 0);
    }
    expect([...state.heads]).toEqual(heads);
  });

  it('counts the arcs that a move puts out of reach', () => {
    const state = stateOf(heads.length);
    state.make(shift, 0);
    expect(cost(state, gold, left)).toBe(0);
    // "The" could no longer depend on "envoy".
    expect(cost(state, gold, shift)).toBe(1);
    state.make(left, 0);
    state.make(shift, 0);
    state.make(left, 0);
    state.make(shift, 0);
    // "left" would leave the stack before its object, its adverb and its full stop, and it is the root.
    expect(cost(state, gold, left)).toBe(4);
  });

  it('goes on from a wrong state as well as it can', () => {
    const state = stateOf(heads.length);
    state.make(shift, 0);
    state.make(shift, 0);
    // "The" is lost; "envoy" can still depend on "left".
    expect(cost(state, gold, left)).toBe(0);
  });
});
