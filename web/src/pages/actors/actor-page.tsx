// Everything by and about one actor: names and merges, positions as a line through time, statements.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ActorView, StatementItem } from '../../../../src/server/api.ts';
import { actorQuestion } from '../../api/across.ts';
import { useList } from '../../api/lists.ts';
import { Failure, Loading } from '../../parts/states.tsx';
import { StatementTable } from '../statements/statement-table.tsx';
import '../positions/positions.css';
import { usePositions } from '../positions/use-positions.ts';
import './actors-page.css';
import { Identity } from './identity.tsx';
import { PositionLine } from './position-line.tsx';

const tabs = [
  { value: 'by', label: 'By them' },
  { value: 'about', label: 'About them' },
] as const;
const route = getRouteApi('/actors/$actor');

export function ActorPage() {
  const { actor: id } = route.useParams();
  const view = useQuery(actorQuestion(id));
  if (view.isPending) return <Loading what="the actor" />;
  if (view.isError) return <Failure isPage error={view.error} onRetry={() => view.refetch()} />;
  return <Actor key={id} id={id} view={view.data} />;
}

interface ActorProps {
  /** As the address has it. */
  readonly id: string;
  readonly view: ActorView;
}

function Actor({ id, view }: ActorProps) {
  const { show = 'by' } = route.useSearch();
  const statements = useList<StatementItem>(`/actors/${encodeURIComponent(id)}/statements`, {
    as: show === 'by' ? 'source' : 'subject',
  });
  const positions = usePositions(view.name);
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{view.name}</h1>
          <p>
            {[view.kind ?? '', ...view.roles, view.country ?? ''].filter((part) => part !== '').join(' · ')}
            {view.aliases.length > 0 && ` · also ${view.aliases.join(', ')}`}
          </p>
        </div>
      </header>
      <Identity view={view} />
      {positions.items.length > 0 && (
        <section className="section">
          <h2>
            Positions <span className="count">{positions.items.length}</span>
          </h2>
          <PositionLine positions={positions.items} />
        </section>
      )}
      <section className="section">
        <h2>Statements</h2>
        <nav className="parts" aria-label="Statements">
          {tabs.map(({ value, label }) => (
            <Link
              key={value}
              to="/actors/$actor"
              params={{ actor: id }}
              search={value === 'by' ? {} : { show: value }}
              replace
              resetScroll={false}
              {...(value === show ? { 'aria-current': 'page' as const } : {})}
            >
              {label}
            </Link>
          ))}
        </nav>
        {statements.list.isPending && <Loading what="statements" />}
        {statements.list.isError && <Failure error={statements.list.error} />}
        {statements.list.isSuccess && statements.items.length === 0 && (
          <p className="quiet">
            {show === 'by'
              ? 'No document reports anything that was said by this actor.'
              : 'In no statement is this actor spoken of.'}
          </p>
        )}
        {statements.items.length > 0 && (
          <StatementTable items={statements.items} list={statements.list} words="" />
        )}
      </section>
    </>
  );
}
