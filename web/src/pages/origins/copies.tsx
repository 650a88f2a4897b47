// Documents that share running text, group by group.
import { counted } from '../../../../src/exports/plain-words.ts';
import type { CopyGroup } from '../../api/across.ts';
import { useList } from '../../api/lists.ts';
import { Day, ToDocument } from '../../parts/document-link.tsx';
import { ListOf } from './list-of.tsx';

export function Copies() {
  const { items, list } = useList<CopyGroup>('/copies', {});
  return (
    <ListOf list={list} count={items.length} what="copies" none="No two documents share running text.">
      {items.map(({ id, words, text, documents }) => (
        <li key={id}>
          <h2>
            {counted(documents.length, 'document')}{' '}
            <span className="quiet">· {counted(words, 'word')} in common</span>
          </h2>
          <p className="said-words">{text}</p>
          <ul className="copied-in">
            {documents.map((document) => (
              <li key={document.id}>
                <ToDocument document={document} />{' '}
                <span className="quiet">
                  <Day edtf={document.published} />
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ListOf>
  );
}
