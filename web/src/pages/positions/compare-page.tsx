// Two parties side by side: where they agree, where they differ, what each makes conditional, what is left open.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useId } from 'react';
import { comparisonQuestion, positionTableQuestion } from '../../api/questions.ts';
import { Empty, Failure, Loading } from '../../parts/states.tsx';
import { Compared } from './compared.tsx';
import './positions.css';

const route = getRouteApi('/positions/compare');

export function ComparePage() {
  const { left = '', right = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const table = useQuery(positionTableQuestion);
  const comparison = useQuery(comparisonQuestion(left, right));
  const actors = table.data?.actors.toSorted((a, b) => a.localeCompare(b, 'en')) ?? [];
  const choose = (side: 'left' | 'right') => (name: string) =>
    navigate({ search: (was) => ({ ...was, [side]: name }), replace: true });
  return (
    <>
      <header className="page-head">
        <div>
          <h1>Compare two parties</h1>
          <p>
            On the issues that both speak of. <Link to="/positions">All positions</Link>
          </p>
        </div>
      </header>
      {table.isError && <Failure error={table.error} onRetry={() => table.refetch()} />}
      <div className="sides">
        <Party label="One party" value={left} names={actors} onChange={choose('left')} />
        <Party label="The other party" value={right} names={actors} onChange={choose('right')} />
      </div>
      {(left === '' || right === '') && (
        <Empty title="Choose both">
          <p>Those that take a position in some document are listed.</p>
        </Empty>
      )}
      {comparison.isLoading && <Loading what="the comparison" />}
      {comparison.isError && <Failure error={comparison.error} onRetry={() => comparison.refetch()} />}
      {comparison.isSuccess && <Compared comparison={comparison.data} />}
    </>
  );
}

interface PartyProps {
  readonly label: string;
  readonly value: string;
  readonly names: readonly string[];
  readonly onChange: (name: string) => void;
}

function Party({ label, value, names, onChange }: PartyProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">Choose …</option>
        {value !== '' && !names.includes(value) && <option>{value}</option>}
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </div>
  );
}
