import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginParse, onlyMove } from './parse.ts';
import { left, type ParseState, right, shift } from './parse-state.ts';
import { margin, width } from './word-values.ts';

function stateOf(length: number): ParseState {
  return beginParse(new Int32Array((length + 2 * margin) * width), length);
}

function depthOf(heads: Int32Array, word: number): number {
  let depth = 0;
  for (let at = word; at >= 0 && depth <= heads.length; at = heads[at]!) depth++;
  return depth;
}

describe('the state of a parser', () => {
  it('ends in a tree with one root, whatever the moves', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.infiniteStream(fc.nat()), (length, choices) => {
        const state = stateOf(length);
        let moves = 0;
        for (const choice of choices) {
          if (state.done) break;
          const allowed = ([shift, left, right] as const).filter((move) => state.allows(move));
          state.make(allowed[choice % allowed.length]!, 0);
          moves++;
        }
        expect(moves).toBe(2 * length);
        expect([...state.heads].filter((head) => head === -1)).toHaveLength(length > 0 ? 1 : 0);
        for (let word = 0; word < length; word++) {
          expect(depthOf(state.heads, word)).toBeLessThanOrEqual(length);
        }
      }),
    );
  });

  it('knows the outermost dependents on either side', () => {
    const state = stateOf(4);
    for (const move of [shift, left, shift, shift, right, shift, right] as const) state.make(move, 1);
    expect([...state.heads.slice(0, 1), ...state.heads.slice(2)]).toEqual([1, 1, 1]);
    expect([state.left1[1], state.right1[1], state.right2[1]]).toEqual([0, 3, 2]);
  });

  it('leaves no choice where there is none', () => {
    const state = stateOf(2);
    expect(onlyMove(state)).toBe(shift);
    state.make(shift, 0);
    expect(onlyMove(state)).toBeNull();
    state.make(shift, 0);
    expect(onlyMove(state)).toBe(right);
    state.make(right, 0);
    expect(onlyMove(state)).toBe(left);
  });
});
