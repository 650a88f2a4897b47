// Draws the chart with Observable Plot, which is loaded when a chart is first shown.
import * as Plot from '@observablehq/plot';
import { type ChartData, type ChartPoint, isWide } from './chart-data.ts';

export interface ChartLook {
  readonly width: number;
  /** What is counted, and the unit. */
  readonly label: string;
}

export function drawChart({ points, origins }: ChartData, { width, label }: ChartLook): Element {
  const isBounded = points.filter(({ low, high }) => low !== null && high !== null && low < high);
  const isLog = isWide(points);
  const chart = Plot.plot({
    // A name of its own: the rules for it are in our style sheet, as the page's policy allows no others.
    className: 'plot',
    width,
    height: Math.max(260, Math.min(420, width * 0.5)),
    marginLeft: 64,
    marginTop: 28,
    style: { fontSize: '13px' },
    x: { type: 'utc', label: null, grid: false, insetLeft: 12, insetRight: 12, ...dayTicks(points) },
    y: {
      type: isLog ? 'log' : 'linear',
      label: `${label}${isLog ? ' (logarithmic)' : ''}`,
      grid: true,
      nice: true,
      tickFormat: (value: number) => value.toLocaleString('en', { notation: 'compact' }),
      ...(isLog ? { ticks: powersOfTen(points) } : { zero: true }),
    },
    color: { domain: [...origins], range: origins.map((_, index) => `var(--series-${index + 1})`) },
    marks: [
      Plot.line(
        points.filter(({ series }) => series !== null),
        {
          x: 'at',
          y: 'value',
          z: 'series',
          stroke: 'origin',
          strokeOpacity: 0.5,
          sort: 'at',
        },
      ),
      Plot.ruleX(isBounded, {
        x: 'at',
        y1: 'low',
        y2: 'high',
        stroke: 'origin',
        strokeWidth: 4,
        strokeOpacity: 0.6,
      }),
      Plot.dot(points, {
        x: 'at',
        y: 'value',
        r: 5,
        fill: 'origin',
        stroke: 'var(--paper)',
        symbol: { value: boundOf, label: '' },
        rotate: (point: ChartPoint) => (boundOf(point) === 'at most' ? 180 : 0),
      }),
      Plot.tip(points, Plot.pointer({ x: 'at', y: 'value', maxRadius: 30, lineWidth: 26, title: passageOf })),
    ],
    symbol: { domain: ['given', 'at least', 'at most'], range: ['circle', 'triangle', 'triangle'] },
  });
  chart.querySelector('style')?.remove();
  // The whole is one image with one name.
  for (const part of chart.querySelectorAll('g[aria-label]')) part.removeAttribute('aria-label');
  return chart;
}

function boundOf({ low, high }: ChartPoint): 'given' | 'at least' | 'at most' {
  if (low !== null && high !== null) return 'given';
  return high === null ? 'at least' : 'at most';
}

function passageOf({ words, origin, figure }: ChartPoint): string {
  const passage = figure.passage.length > 240 ? `${figure.passage.slice(0, 239)}…` : figure.passage;
  return [words, origin, '', `“${passage}”`, figure.document.outlet ?? ''].join('\n').trim();
}

// Nothing is dated finer than a day.
function dayTicks(points: readonly ChartPoint[]): { readonly ticks?: 'day' } {
  const times = points.map(({ at }) => at.getTime());
  const days = (Math.max(...times) - Math.min(...times)) / 86_400_000;
  return days <= 12 ? { ticks: 'day' } : {};
}

// Between those there would be more lines than figures.
function powersOfTen(points: readonly ChartPoint[]): number[] {
  const values = points.map(({ value }) => Math.log10(value));
  const first = Math.floor(Math.min(...values));
  const count = Math.ceil(Math.max(...values)) - first + 1;
  return Array.from({ length: count }, (_, index) => 10 ** (first + index));
}
