// Everything by and about one actor: names and merges, positions as a line through time, statements.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { StatementItem } from '../../../../src/server/api.ts';
import { type ActorView, actorQuestion } from '../../api/across.ts';
import { useList } from '../../api/lists.ts';
import { phrase } from '../../api/words.ts';
import { Failure, Loading } from '../../parts/states.tsx';
import { StatementTable } from '../statements/statement-table.tsx';
import '../positions/positions.css';
import { usePositions } from '../positions/use-positions.ts';
import './actors-page.css';
import { Merges } from './merges.tsx';
import { PositionLine } from './position-line.tsx';

const route = getRouteApi('/actors/$actor');

export function ActorPage() {
  const { actor: id } = route.useParams();
  const view = useQuery(actorQuestion(id));
  if (view.isPending) return <Loading what="the actor" />;
  if (view.isError) return <Failure isPage error={view.error} onRetry={() => view.refetch()} />;
  return <Actor key={id} view={view.data} />;
}

function Actor({ view }: { readonly view: ActorView }) {
  const { actor } = view;
  const statements = useList<StatementItem>('/statements', { source: phrase(actor.name) });
  const positions = usePositions(actor.name);
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{actor.name}</h1>
          <p>
            {[actor.kind, ...actor.roles, ...(actor.country === null ? [] : [actor.country])].join(' · ')}
            {actor.aliases.length > 0 && ` · also ${actor.aliases.join(', ')}`}
          </p>
        </div>
      </header>
      <Merges view={view} />
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
        {statements.list.isPending && <Loading what="statements" />}
        {statements.list.isError && <Failure error={statements.list.error} />}
        {statements.list.isSuccess && statements.items.length === 0 && (
          <p className="quiet">No document reports anything that was said by or about this actor.</p>
        )}
        {statements.items.length > 0 && (
          <StatementTable items={statements.items} list={statements.list} words="" />
        )}
      </section>
    </>
  );
}
