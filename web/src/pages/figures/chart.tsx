// The chart, as wide as its place, with its key below; a click on a point leads to the words.
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import './chart.css';
import { type ChartData, type ChartPoint, isWide } from './chart-data.ts';

interface ChartProps {
  readonly data: ChartData;
  readonly label: string;
}

export function Chart({ data, label }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const navigate = useNavigate();
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    const current = { isIt: true };
    if (width === 0) return;
    void import('./draw-chart.ts').then(({ drawChart }) => {
      if (!current.isIt) return;
      const chart = drawChart(data, { width, label });
      chart.setAttribute('role', 'img');
      chart.setAttribute(
        'aria-label',
        `Chart of ${data.points.length} figures; the table below holds the same.`,
      );
      chart.addEventListener('click', () => {
        const { value } = chart as Element & { readonly value?: ChartPoint | null };
        if (value) void navigate(toWords(value));
      });
      place.current?.replaceChildren(chart);
      setDrawn(true);
    });
    return () => {
      current.isIt = false;
    };
  }, [data, label, width, navigate]);
  return (
    <figure className="chart" aria-busy={!isDrawn}>
      <div ref={place} className="place" />
      <Legend data={data} />
    </figure>
  );
}

function toWords({ figure }: ChartPoint) {
  return { to: '/documents/$document', params: { document: String(figure.document.id) } } as const;
}

function Legend({ data: { origins, points, left } }: { readonly data: ChartData }) {
  return (
    <figcaption>
      <ul>
        {origins.map((origin, index) => (
          <li key={origin}>
            <i style={{ background: `var(--series-${index + 1})` }} /> {origin}
          </li>
        ))}
      </ul>
      <p className="quiet">
        ● a value or a middle, ▲ at least, ▼ at most; a bar from the low to the high. Revisions by one source
        are joined.{isWide(points) && ' The scale is logarithmic.'}
        {left > 0 && ` ${left} without number or date ${left === 1 ? 'is' : 'are'} in the table only.`}
      </p>
    </figcaption>
  );
}

function useWidth(place: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!place.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)));
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return width;
}
