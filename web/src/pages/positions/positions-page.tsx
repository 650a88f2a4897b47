// Party by issue: the latest stance of each and a mark where it moved; a cell opens to show the words, old and new.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { PositionTable } from '../../../../src/server/api.ts';
import { positionTableQuestion } from '../../api/questions.ts';
import { ExportLinks } from '../../parts/export-links.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { Empty, Failure, Loading } from '../../parts/states.tsx';
import { CellDialog } from './cell-dialog.tsx';
import { Matrix } from './matrix.tsx';
import './positions.css';

const route = getRouteApi('/positions');

export function PositionsPage() {
  const { actor, issue } = route.useSearch();
  const navigate = route.useNavigate();
  const table = useQuery(positionTableQuestion);
  return (
    <>
      <header className="page-head">
        <div>
          <h1>Positions</h1>
          <p>
            Where each party stands on each issue, by the latest word of it. A cell opens to all that came
            before.
          </p>
        </div>
        <div className="actions">
          <Link className="button" to="/positions/compare">
            Compare two parties
          </Link>
          <ExportLinks what="positions" query={{}} />
        </div>
      </header>
      {table.isPending && <Loading what="positions" />}
      {table.isError && <Failure error={table.error} onRetry={() => table.refetch()} />}
      {table.isSuccess && <Found table={table.data} />}
      {actor !== undefined && issue !== undefined && (
        <CellDialog
          key={`${actor} ${issue}`}
          actor={actor}
          issue={issue}
          onClose={() => navigate({ search: {}, resetScroll: false })}
        />
      )}
    </>
  );
}

function Found({ table }: { readonly table: PositionTable }) {
  const [words, setWords] = useState('');
  if (table.cells.length === 0)
    return (
      <Empty title="No position yet">
        <p>
          Nobody in these documents demands, offers, accepts or rejects anything that an issue stands for.
        </p>
      </Empty>
    );
  return (
    <>
      <SearchField label="Find a party or an issue" value={words} onChange={setWords} />
      <Matrix table={table} words={words} />
    </>
  );
}
