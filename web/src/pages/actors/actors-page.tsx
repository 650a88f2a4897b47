// Everybody and everything that speaks or is spoken of, across all documents.

import { getRouteApi, Link } from '@tanstack/react-router';
import { createColumnHelper, type tableFeatures } from '@tanstack/react-table';
import { useCallback } from 'react';
import { counted } from '../../../../src/exports/plain-words.ts';
import type { ActorItem } from '../../../../src/server/api.ts';
import { useList } from '../../api/lists.ts';
import { SearchField } from '../../parts/search-field.tsx';
import { Empty, Failure, Loading } from '../../parts/states.tsx';
import { VirtualTable } from '../../parts/virtual-table.tsx';
import './actors-page.css';

const route = getRouteApi('/actors');
const helper = createColumnHelper<ReturnType<typeof tableFeatures<Record<never, never>>>, ActorItem>();
const columns = [
  helper.display({ id: 'actor', header: 'Name', cell: ({ row }) => <Name {...row.original} /> }),
  helper.display({ id: 'holds', header: 'In the ledger', cell: ({ row }) => holds(row.original) }),
];

export function ActorsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { items, list } = useList<ActorItem>('/actors', search);
  const find = useCallback(
    (q: string) => navigate({ search: (was) => ({ ...was, q }), replace: true }),
    [navigate],
  );
  return (
    <>
      <header className="page-head">
        <div>
          <h1>Actors</h1>
          <p>
            Who speaks and who is spoken of. One name in many documents is one actor where its office and
            country agree; every such merge can be looked at, and undone.
          </p>
        </div>
      </header>
      <SearchField
        label="Find an actor"
        placeholder="Name, alias or office"
        value={search.q ?? ''}
        onChange={find}
      />
      {list.isPending && <Loading what="actors" />}
      {list.isError && <Failure error={list.error} onRetry={() => list.refetch()} />}
      {list.isSuccess && items.length === 0 && (
        <Empty title="Nobody by that name">
          <p>Search for less of the name.</p>
        </Empty>
      )}
      {items.length > 0 && (
        <VirtualTable
          label="Actors"
          className="actor-lines"
          columns={columns}
          rows={items}
          idOf={({ name }) => name}
          list={list}
          height={44}
        />
      )}
    </>
  );
}

function Name({ name }: ActorItem) {
  return (
    <Link className="name" to="/actors/$actor" params={{ actor: name }}>
      {name}
    </Link>
  );
}

function holds({ documents, statements }: ActorItem): string {
  return `${counted(statements, 'statement')} in ${counted(documents, 'document')}`;
}
