import { describe, expect, it } from 'vitest';
import { calibrationOf, type Judged } from './calibration.ts';

describe('calibration', () => {
  it('is without error where the sure are right as often as they are sure', () => {
    const { error, bins } = calibrationOf([...judged(0.75, 3, 1), ...judged(0.5, 1, 1)]);
    expect(error).toBeCloseTo(0);
    expect(bins.map(({ count, shareRight }) => [count, shareRight])).toEqual([
      [2, 0.5],
      [4, 0.75],
    ]);
  });

  it('errs by how far confidence and share right lie apart, weighted by count', () => {
    const { error } = calibrationOf([...judged(0.9, 1, 1), ...judged(0.2, 0, 6)]);
    expect(error).toBeCloseTo((2 * 0.4 + 6 * 0.2) / 8);
  });

  it('puts certainty into the last bin', () => {
    expect(calibrationOf(judged(1, 2, 0)).bins).toEqual([
      { from: 0.9, to: 1, count: 2, meanConfidence: 1, shareRight: 1 },
    ]);
  });

  it('has neither bins nor error where nothing was predicted', () => {
    expect(calibrationOf([])).toEqual({ error: 0, bins: [] });
  });
});

function judged(confidence: number, right: number, wrong: number): Judged[] {
  return [
    ...Array.from({ length: right }, () => ({ confidence, isRight: true })),
    ...Array.from({ length: wrong }, () => ({ confidence, isRight: false })),
  ];
}
