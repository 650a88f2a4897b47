import { describe, expect, it } from 'vitest';
import { agreements, differences, krippendorffAlpha } from './agreement.ts';
import type { ReviewState } from './review-state.ts';

function state(key: string, by: string, decision: ReviewState['decision'], content?: number): ReviewState {
  const correction = content === undefined ? null : { content: [[0, content] as const] };
  const rest = {
    sha256: 't',
    kind: 'attribution',
    at: '2031-04-01',
    engine: '1.0.0',
    entry: null,
    note: null,
  } as const;
  return { ...rest, key, by, decision, correction };
}

describe('agreement', () => {
  it('is what Krippendorff computes for his example of nominal data', () => {
    const matrix = ['123321412...', '1233224125.3', '.3332342251.', '12332441251.'];
    const units = Array.from({ length: 12 }, (_, unit) =>
      matrix.flatMap((row) => (row[unit] === '.' ? [] : [row[unit]!])),
    );
    expect(krippendorffAlpha(units)).toBeCloseTo(0.743, 3);
  });

  it.each([
    {
      units: [
        ['a', 'a'],
        ['b', 'b'],
      ],
      alpha: 1,
    },
    {
      units: [
        ['a', 'b'],
        ['b', 'a'],
      ],
      alpha: -0.5,
    },
    {
      units: [
        ['a', 'a'],
        ['a', 'a'],
      ],
      alpha: null,
    },
    { units: [['a'], []], alpha: null },
  ])('of $units is $alpha', ({ units, alpha }) => {
    expect(krippendorffAlpha(units)).toBe(alpha);
  });

  it('counts only what two people decided about, and tells where they differ', () => {
    const states = [
      ...[state('k1', 'Ana', 'accepted'), state('k1', 'Ben', 'accepted')],
      ...[state('k2', 'Ana', 'accepted'), state('k2', 'Ben', 'rejected')],
      ...[state('k3', 'Ana', 'corrected', 4), state('k3', 'Ben', 'corrected', 4)],
      ...[state('k4', 'Ana', 'corrected', 4), state('k4', 'Ben', 'corrected', 9)],
      ...[state('k5', 'Ana', 'rejected'), state('k6', 'Ana', 'accepted'), state('k6', 'Ben', null)],
    ];
    expect(agreements(states)).toMatchObject([
      { kind: 'attribution', entries: 4, people: ['Ana', 'Ben'], differing: 2 },
    ]);
    expect(differences(states).map(([first]) => first!.key)).toEqual(['k2', 'k4']);
  });
});
