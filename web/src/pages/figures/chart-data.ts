// Figures as a chart needs them: when, from where to where, whose colour. What has no number or no date is left out, and
// counted.
import { amountWords } from '../../../../src/exports/amounts.ts';
import { dateWords } from '../../../../src/exports/dates.ts';
import type { FigureItem } from '../../../../src/server/api.ts';

export interface ChartPoint {
  readonly figure: FigureItem;
  readonly at: Date;
  /** Null: open on that side. */
  readonly low: number | null;
  readonly high: number | null;
  /** Where the mark stands: the value, or the bound that is given. */
  readonly value: number;
  /** Whose it is: the colour. */
  readonly origin: string;
  /** The same for what one source revised: the same thing counted for or on different days; null: nothing to join. */
  readonly series: string | null;
  readonly words: string;
}

export interface ChartData {
  readonly points: readonly ChartPoint[];
  /** Sources in the order of their colours. The rest share the last one. */
  readonly origins: readonly string[];
  /** How many figures cannot be shown in it. */
  readonly left: number;
}

export const mostOrigins = 7;
export const others = 'others';

export function chartData(figures: readonly FigureItem[]): ChartData {
  const found = figures.flatMap(pointOf);
  const counts = new Map<string, number>();
  for (const { origin } of found) counts.set(origin, (counts.get(origin) ?? 0) + 1);
  const ranked = [...counts].sort(([, a], [, b]) => b - a).map(([origin]) => origin);
  const own = new Set(ranked.slice(0, mostOrigins));
  const points = withSeries(found).map((point) =>
    own.has(point.origin) ? point : { ...point, origin: others },
  );
  return {
    points,
    origins: [...own, ...(ranked.length > mostOrigins ? [others] : [])],
    left: figures.length - points.length,
  };
}

function pointOf(figure: FigureItem): ChartPoint[] {
  const { value, low, high, periodFrom, period, document, source } = figure;
  const at = dateOf(periodFrom ?? period ?? document.published);
  const shown = value ?? (low !== null && high !== null ? (low + high) / 2 : (low ?? high));
  if (at === null || shown === null) return [];
  const when = period ?? document.published;
  return [
    {
      figure,
      at,
      low: value === null ? low : value,
      high: value === null ? high : value,
      value: shown,
      origin: source ?? document.outlet ?? 'not stated',
      series: null,
      words: [amountWords(figure), figure.counted ?? '', when === null ? '' : `(${dateWords(when)})`].join(
        ' ',
      ),
    },
  ];
}

function dateOf(edtf: string | null): Date | null {
  const day = /^\d{4}(?:-\d{2}){0,2}/.exec(edtf ?? '')?.[0];
  const date = day === undefined ? null : new Date(day);
  return date === null || Number.isNaN(date.getTime()) ? null : date;
}

/** Numbers far apart are told apart on a logarithmic scale only. */
export function isWide(points: readonly ChartPoint[]): boolean {
  const values = points.map(({ value }) => value);
  return Math.min(...values) > 0 && Math.max(...values) / Math.min(...values) > 100;
}

/** The figures of the unit that most of them have: one chart cannot hold people and per cent. */
export function unitsOf(figures: readonly FigureItem[]): string[] {
  const counts = new Map<string, number>();
  for (const { unit } of figures) counts.set(unit ?? '', (counts.get(unit ?? '') ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([unit]) => unit);
}

// Two numbers of one day are two things counted, not one that was revised.
function withSeries(points: readonly ChartPoint[]): ChartPoint[] {
  const groups = new Map<string, ChartPoint[]>();
  for (const point of points) {
    const key = `${point.origin}\n${point.figure.counted?.toLowerCase() ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), point]);
  }
  return [...groups].flatMap(([series, group]) => {
    const days = new Set(group.map(({ at }) => at.getTime()));
    const isOne = group.length > 1 && days.size === group.length;
    return isOne ? group.map((point) => ({ ...point, series })) : group;
  });
}
