// What was added, from where and when, with which warnings; and the way to add more.
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { DocumentItem } from '../../../../src/server/api.ts';
import { useList } from '../../api/lists.ts';
import { SearchField } from '../../parts/search-field.tsx';
import { Empty, Failure, Loading } from '../../parts/states.tsx';
import { AddDocuments } from './add/add-documents.tsx';
import { DocumentTable } from './document-table.tsx';

const route = getRouteApi('/documents');

export function DocumentsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { items, list } = useList<DocumentItem>('/documents', search);
  const find = useCallback(
    (q: string) => navigate({ search: (was) => ({ ...was, q }), replace: true }),
    [navigate],
  );
  return (
    <>
      <header className="page-head">
        <div>
          <h1>Documents</h1>
          <p>What was added to this ledger. A text is kept as it came; everything else points into it.</p>
        </div>
      </header>
      <AddDocuments />
      <section className="section">
        <SearchField
          label="Find a document"
          placeholder="Title, outlet or place"
          value={search.q ?? ''}
          onChange={find}
        />
        {list.isPending && <Loading what="documents" />}
        {list.isError && <Failure error={list.error} onRetry={() => list.refetch()} />}
        {list.isSuccess && items.length === 0 && <NoDocuments isSearching={search.q !== undefined} />}
        {items.length > 0 && <DocumentTable items={items} list={list} />}
      </section>
    </>
  );
}

function NoDocuments({ isSearching }: { readonly isSearching: boolean }) {
  if (isSearching)
    return (
      <Empty title="No such document">
        <p>No title, outlet or place has these words.</p>
      </Empty>
    );
  return (
    <Empty title="Nothing was added yet">
      <p>Paste an article above, or add many at once in a terminal: hearsay add FOLDER</p>
    </Empty>
  );
}
