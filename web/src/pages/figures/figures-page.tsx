// What is counted, per period: each value with its bounds and its origin, revisions joined, the passage behind each.
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { FigureItem } from '../../../../src/server/api.ts';
import { useList } from '../../api/lists.ts';
import { asTyped } from '../../api/words.ts';
import { ExportLinks } from '../../parts/export-links.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { Empty, Failure, Loading } from '../../parts/states.tsx';
import { Chart } from './chart.tsx';
import { chartData, unitsOf } from './chart-data.ts';
import { FigureTable } from './figure-table.tsx';
import './figures-page.css';

const route = getRouteApi('/figures');

export function FiguresPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const asked = { ...search, unit: undefined, q: asTyped(search.q) };
  const { items, list } = useList<FigureItem>('/figures', { ...asked, limit: 200 });
  const find = useCallback(
    (q: string) => navigate({ search: (was) => ({ ...was, q }), replace: true }),
    [navigate],
  );
  return (
    <>
      <header className="page-head">
        <div>
          <h1>Figures</h1>
          <p>Numbers as claims: with their bounds, for their period, on somebody’s word.</p>
        </div>
        <ExportLinks what="figures" query={asked} />
      </header>
      <SearchField
        label="What is counted"
        placeholder="soldiers, deaths, barrels …"
        value={search.q ?? ''}
        onChange={find}
      />
      {search.q === undefined && <OftenCounted figures={items} />}
      {list.isPending && <Loading what="figures" />}
      {list.isError && <Failure error={list.error} onRetry={() => list.refetch()} />}
      {list.isSuccess && items.length === 0 && (
        <Empty title="Nobody counts that">
          <p>Search for another word for it, or for less.</p>
        </Empty>
      )}
      {items.length > 0 && (
        <>
          {search.q !== undefined && <Charts figures={items} unit={search.unit} what={search.q} />}
          <FigureTable items={items} list={list} words={search.q ?? ''} />
        </>
      )}
    </>
  );
}

interface ChartsProps {
  readonly figures: readonly FigureItem[];
  readonly unit: string | undefined;
  readonly what: string;
}

// One chart, of one unit; the others are a link away.
function Charts({ figures, unit, what }: ChartsProps) {
  const units = useMemo(() => unitsOf(figures), [figures]);
  const chosen = units.find((one) => one === (unit === 'count' ? '' : unit)) ?? units[0] ?? '';
  const data = useMemo(
    () => chartData(figures.filter((figure) => (figure.unit ?? '') === chosen)),
    [figures, chosen],
  );
  return (
    <>
      {units.length > 1 && (
        <p className="actions units" role="group" aria-label="Unit">
          {units.slice(0, 8).map((one) => (
            <Link
              key={one}
              to="/figures"
              search={(was) => ({ ...was, unit: one === '' ? 'count' : one })}
              {...(one === chosen ? { 'aria-current': true } : {})}
            >
              {unitWords(one)}
            </Link>
          ))}
        </p>
      )}
      {data.points.length > 0 && (
        <Chart data={data} label={chosen === '' ? what : `${what}, ${unitWords(chosen)}`} />
      )}
    </>
  );
}

function unitWords(unit: string): string {
  if (unit === '') return 'counted';
  return unit === '1' ? 'shares of the whole' : unit;
}

// A first question for whoever has none.
function OftenCounted({ figures }: { readonly figures: readonly FigureItem[] }) {
  const words = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { counted } of figures) {
      const head = counted?.toLowerCase().split(/\s+/).at(-1);
      if (head && head.length > 3) counts.set(head, (counts.get(head) ?? 0) + 1);
    }
    return [...counts].sort(([, a], [, b]) => b - a).slice(0, 10);
  }, [figures]);
  if (words.length === 0) return null;
  return (
    <p className="actions units">
      <span className="quiet">Often counted:</span>
      {words.map(([word]) => (
        <Link key={word} to="/figures" search={{ q: word }}>
          {word}
        </Link>
      ))}
    </p>
  );
}
