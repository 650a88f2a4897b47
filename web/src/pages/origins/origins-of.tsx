// One claim, by words or by the statement that was come from: the sentence that counts, the graph, the list.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { originsQuestion } from '../../api/across.ts';
import { SearchField } from '../../parts/search-field.tsx';
import { Empty, Failure, Loading } from '../../parts/states.tsx';
import { OriginsGraph } from './graph.tsx';
import { PathList } from './path-list.tsx';

const route = getRouteApi('/origins');

export function OriginsOf() {
  const { text = '', statement, figure } = route.useSearch();
  const isOfEntry = statement !== undefined || figure !== undefined;
  const navigate = route.useNavigate();
  const origins = useQuery(
    originsQuestion(statement !== undefined ? { statement } : figure !== undefined ? { figure } : { text }),
  );
  const find = useCallback(
    (words: string) => navigate({ search: words === '' ? {} : { text: words }, replace: true }),
    [navigate],
  );
  return (
    <>
      <SearchField
        label="What is claimed"
        placeholder="100,000 soldiers have deserted"
        value={text}
        onChange={find}
      />
      {text === '' && !isOfEntry && (
        <Empty title="Which claim?">
          <p>
            Write it in a few words, or open an article, select a statement there and follow it.{' '}
            <Link to="/documents">To the documents</Link>
          </p>
        </Empty>
      )}
      {origins.isLoading && <Loading what="the origins" />}
      {origins.isError && <Failure error={origins.error} onRetry={() => origins.refetch()} />}
      {origins.isSuccess && origins.data.documents === 0 && (
        <Empty title="Nobody says that">
          <p>
            {isOfEntry
              ? 'It is too short, or too common, to be told from other claims.'
              : 'No document of this ledger has a statement in such words.'}
          </p>
        </Empty>
      )}
      {origins.isSuccess && origins.data.documents > 0 && (
        <>
          <p className="counting" role="status">
            {origins.data.sentence}
          </p>
          <OriginsGraph origins={origins.data} />
          <PathList origins={origins.data} />
        </>
      )}
    </>
  );
}
