// Documents that share running text, group by group.
import { counted } from '../../../../src/exports/plain-words.ts';
import type { CopyGroup } from '../../../../src/server/api.ts';
import { useList } from '../../api/lists.ts';
import { Day, ToDocument } from '../../parts/document-link.tsx';
import { ListOf } from './list-of.tsx';

export function Copies() {
  const { items, list } = useList<CopyGroup>('/copies', {});
  return (
    <ListOf list={list} count={items.length} what="copies" none="No two documents share running text.">
      {items.map(({ id, documents }) => (
        <li key={id}>
          <h2>{counted(documents.length, 'document')}</h2>
          <ul className="copied-in">
            {documents.map((document) => (
              <Copy key={document.id} document={document} />
            ))}
          </ul>
        </li>
      ))}
    </ListOf>
  );
}

function Copy({ document }: { readonly document: CopyGroup['documents'][number] }) {
  const { title, published, copyOf } = document;
  return (
    <li>
      <ToDocument document={document} />{' '}
      <span className="quiet">
        <Day edtf={published} />
        {title !== null && ` · ${title}`}
        {copyOf === null
          ? ' · the first'
          : ` · shares ${counted(copyOf.words, 'word')}, ${Math.round(copyOf.share * 100)} % of it`}
      </span>
    </li>
  );
}
