// Pairs of claims that cannot both hold, each with both passages.
import type { Contradiction, ContradictionSide } from '../../api/across.ts';
import { useList } from '../../api/lists.ts';
import { Day, ToDocument } from '../../parts/document-link.tsx';
import { ListOf } from './list-of.tsx';

const kinds: Readonly<Record<Contradiction['kind'], string>> = {
  figures: 'Their numbers exclude each other',
  denial: 'One says it, the other denies it',
  negation: 'One says it is so, the other that it is not',
  positions: 'One party, opposite stances of one day',
};

export function Contradictions() {
  const { items, list } = useList<Contradiction>('/contradictions', {});
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

function Side({ side: { document, ref, source, text } }: { readonly side: ContradictionSide }) {
  return (
    <div>
      <p className="said-words">{text}</p>
      <p className="quiet">
        {source !== null && `${source}, `}
        <ToDocument document={document} {...(ref === null ? {} : { selected: ref })} />{' '}
        <Day edtf={document.published} />
      </p>
    </div>
  );
}
