import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestSequence } from './label-sequence.ts';

const labels = 3;

describe('the best sequence of labels', () => {
  it('is the best of all sequences', () => {
    const numbers = (length: number) =>
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: length, maxLength: length });
    fc.assert(
      fc.property(numbers(4 * labels), numbers((labels + 1) * labels), (scores, moves) => {
        const total = (sequence: readonly number[]) =>
          sequence.reduce(
            (sum, label, at) =>
              sum +
              scores[at * labels + label]! +
              moves[(at === 0 ? labels : sequence[at - 1]!) * labels + label]!,
            0,
          );
        const all = Array.from({ length: labels ** 4 }, (_, n) =>
          [0, 1, 2, 3].map((place) => Math.floor(n / labels ** place) % labels),
        );
        expect(total(bestSequence(scores, moves, labels))).toBe(Math.max(...all.map(total)));
      }),
    );
  });

  it('is empty for no places', () => {
    expect(bestSequence([], new Array(12).fill(0), labels)).toEqual([]);
  });
});
