// Pairs of claims that cannot both hold, each with both passages.
import { counted } from '../../../../src/exports/plain-words.ts';
import type { ContradictionItem } from '../../../../src/server/api.ts';
import { useList } from '../../api/lists.ts';
import { Day, ToDocument } from '../../parts/document-link.tsx';
import { ListOf } from './list-of.tsx';

const kinds: Readonly<Record<ContradictionItem['kind'], string>> = {
  figures: 'Their numbers exclude each other',
  denial: 'One says it, the other denies it',
  negation: 'One says it is so, the other that it is not',
  position: 'One party, opposite stances of one day',
};

export function Contradictions() {
  const { items, list } = useList<ContradictionItem>('/contradictions', {});
  return (
    <ListOf
      list={list}
      count={items.length}
      what="contradictions"
      none="No two claims in this ledger exclude each other."
    >
      {items.map(({ id, kind, left, right }) => (
        <li key={id}>
          <h2>{kinds[kind]}</h2>
          <div className="pair">
            <Side side={left} />
            <Side side={right} />
          </div>
        </li>
      ))}
    </ListOf>
  );
}

function Side({ side }: { readonly side: ContradictionItem['left'] }) {
  const { document, ref, source, text, documents } = side;
  return (
    <div>
      <p className="said-words">{text}</p>
      <p className="quiet">
        {source !== null && `${source}, `}
        <ToDocument document={document} selected={ref} /> <Day edtf={document.published} />
        {documents > 1 && `, and ${counted(documents - 1, 'other document')}`}
      </p>
    </div>
  );
}
