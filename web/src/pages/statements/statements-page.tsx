// The whole ledger, statement by statement: search as you type, facets with counts, views that are kept, export.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { counted } from '../../../../src/exports/plain-words.ts';
import type { StatementItem } from '../../../../src/server/api.ts';
import { useList } from '../../api/lists.ts';
import { facetsQuestion } from '../../api/questions.ts';
import { asTyped, phrase } from '../../api/words.ts';
import { ExportLinks } from '../../parts/export-links.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { Empty, Failure, Loading } from '../../parts/states.tsx';
import { ChosenFilters } from './chosen-filters.tsx';
import { Facets } from './facets.tsx';
import { SavedViews } from './saved-views.tsx';
import { StatementTable } from './statement-table.tsx';
import './statements-page.css';

const route = getRouteApi('/statements');

export function StatementsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const asked = { ...search, q: asTyped(search.q), source: phrase(search.source) };
  const { items, list } = useList<StatementItem>('/statements', asked);
  const facets = useQuery(facetsQuestion(asked));
  const { total, partial } = facets.data ?? {};
  const find = useCallback(
    (q: string) => navigate({ search: (was) => ({ ...was, q }), replace: true }),
    [navigate],
  );
  return (
    <>
      <header className="page-head">
        <div>
          <h1>Statements</h1>
          <p>Who said what, in every document that was added, each with the way back to its words.</p>
        </div>
        <div className="actions">
          <SavedViews />
          <ExportLinks what="statements" query={asked} />
        </div>
      </header>
      <div className="statements">
        <Facets facets={facets.data} />
        <div>
          <SearchField
            label="Search the words"
            placeholder="ceasefire, “withdraw”, a name …"
            value={search.q ?? ''}
            onChange={find}
          />
          <ChosenFilters />
          <p role="status" className="quiet found">
            {total !== undefined && `${partial ? 'more than ' : ''}${counted(total, 'statement')}`}
          </p>
          {list.isPending && <Loading what="statements" />}
          {list.isError && <Failure error={list.error} onRetry={() => list.refetch()} />}
          {list.isSuccess && items.length === 0 && (
            <Empty title="Nothing says so">
              <p>No statement has these words and filters. Take one away, or search for fewer words.</p>
            </Empty>
          )}
          {items.length > 0 && (
            <StatementTable items={items} list={list} words={search.q ?? ''} {...(total ? { total } : {})} />
          )}
        </div>
      </div>
    </>
  );
}
