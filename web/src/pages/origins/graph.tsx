// The graph: boxes that are links, and lines between them. The list below it holds the same for those who see no graph.
import { useEffect, useRef, useState } from 'react';
import type { OriginsView } from '../../../../src/server/api.ts';
import './graph.css';
import { GraphBox } from './graph-box.tsx';
import type { LaidOut, Point } from './lay-out.ts';
import { originGraph } from './origin-graph.ts';

export function OriginsGraph({ origins }: { readonly origins: OriginsView }) {
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const place = useRef<HTMLElement>(null);
  const laidOut = useLayout(origins, unfolded);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className="graph" ref={place} aria-label="Graph of the origins" tabIndex={0}>
      {laidOut && (
        <div className="plane" style={{ width: laidOut.width, height: laidOut.height }}>
          <svg width={laidOut.width} height={laidOut.height} aria-hidden="true">
            <defs>
              <marker
                id="arrow"
                viewBox="0 0 8 8"
                refX="7"
                refY="4"
                markerWidth="7"
                markerHeight="7"
                orient="auto"
              >
                <path d="M0 0 8 4 0 8z" />
              </marker>
            </defs>
            {laidOut.edges.map(({ edge, points }) => (
              <path
                key={`${edge.from} ${edge.to}`}
                className={`edge ${edge.via === 'copies' ? 'copies' : ''}`}
                d={curveThrough(points)}
                markerEnd="url(#arrow)"
              />
            ))}
          </svg>
          {laidOut.nodes.map(({ node, x, y }) => (
            <GraphBox
              key={node.id}
              node={node}
              x={x}
              y={y}
              onUnfold={() => setUnfolded((was) => new Set([...was, node.id]))}
            />
          ))}
        </div>
      )}
    </section>
  );
}

function useLayout(origins: OriginsView, unfolded: ReadonlySet<string>): LaidOut | null {
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null);
  useEffect(() => {
    const current = { isIt: true };
    const narrow = matchMedia('(max-width: 46rem)');
    const lay = () =>
      void import('./lay-out.ts').then(({ layOut }) => {
        if (current.isIt) setLaidOut(layOut(originGraph(origins, unfolded), narrow.matches ? 'TB' : 'LR'));
      });
    lay();
    narrow.addEventListener('change', lay);
    return () => {
      current.isIt = false;
      narrow.removeEventListener('change', lay);
    };
  }, [origins, unfolded]);
  return laidOut;
}

// Through the middles of the stretches between the points, each point a pull: smooth, and never far from straight.
function curveThrough(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const last = rest.at(-1) ?? first;
  const bends = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1]!;
    const isLast = index === rest.length - 2;
    const end = isLast ? next : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return `Q${point.x} ${point.y} ${end.x} ${end.y}`;
  });
  return `M${first.x} ${first.y}${bends.length > 0 ? bends.join('') : `L${last.x} ${last.y}`}`;
}
