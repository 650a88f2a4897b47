import { describe, expect, it } from 'vitest';
import type { FigureItem } from '../../../../src/server/api.ts';
import { chartData, isWide, mostOrigins, others, unitsOf } from './chart-data.ts';

const figure = (given: Partial<FigureItem>): FigureItem => ({
  id: 1,
  ref: 'f1',
  key: 'k',
  document: { id: 1, title: null, outlet: 'The Courier', published: '2031-03-10', url: null },
  confidence: 1,
  counted: 'soldiers',
  words: '700',
  value: 700,
  low: null,
  high: null,
  bound: 'exact',
  unit: null,
  period: null,
  periodFrom: null,
  periodTo: null,
  source: 'an officer',
  passage: 'as many as 700 soldiers have left',
  ...given,
});

describe('chartData', () => {
  it('places a figure at its period, else at the day of its report', () => {
    const [first, second] = chartData([
      figure({ period: '2030', periodFrom: '2030-01-01' }),
      figure({}),
    ]).points;
    expect(first?.at.toISOString()).toMatch(/^2030-01-01/);
    expect(second?.at.toISOString()).toMatch(/^2031-03-10/);
  });

  it('leaves a bound that is not given open', () => {
    const [point] = chartData([figure({ value: null, high: 700, bound: 'at most' })]).points;
    expect(point).toMatchObject({ low: null, high: 700, value: 700 });
  });

  it('counts what has no number or no date', () => {
    const undated = { id: 1, title: null, outlet: null, published: null, url: null };
    expect(chartData([figure({ value: null }), figure({ document: undated })])).toMatchObject({
      points: [],
      left: 2,
    });
  });

  it('joins what one source revised, and not two numbers of one day', () => {
    const revised = [figure({}), figure({ value: 900, periodFrom: '2031-04-01' })];
    expect(new Set(chartData(revised).points.map(({ series }) => series)).size).toBe(1);
    expect(
      chartData([figure({}), figure({ value: 900 })]).points.every(({ series }) => series === null),
    ).toBe(true);
  });

  it('gives sources beyond the colours one colour together', () => {
    const many = Array.from({ length: mostOrigins + 3 }, (_, index) => figure({ source: `source ${index}` }));
    const { origins } = chartData(many);
    expect(origins).toHaveLength(mostOrigins + 1);
    expect(origins.at(-1)).toBe(others);
  });
});

describe('the scale', () => {
  it('is logarithmic for numbers far apart', () => {
    expect(isWide(chartData([figure({}), figure({ value: 160_000 })]).points)).toBe(true);
    expect(isWide(chartData([figure({}), figure({ value: 900 })]).points)).toBe(false);
  });

  it('is of one unit, the most frequent first', () => {
    expect(unitsOf([figure({ unit: '%' }), figure({}), figure({})])).toEqual(['', '%']);
  });
});
