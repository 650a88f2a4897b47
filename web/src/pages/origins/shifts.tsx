// Parties that moved, the old words beside the new.
import { basisWords, issueWords } from '../../../../src/exports/plain-words.ts';
import type { ShiftItem } from '../../../../src/server/api.ts';
import { useList } from '../../api/lists.ts';
import { PositionWords } from '../positions/position-words.tsx';
import '../positions/positions.css';
import { ListOf } from './list-of.tsx';

export function Shifts() {
  const { items, list } = useList<ShiftItem>('/shifts', {});
  return (
    <ListOf list={list} count={items.length} what="shifts" none="No party in this ledger has moved.">
      {items.map(({ id, actor, issue, basis, from, to }) => (
        <li key={id}>
          <h2>
            {actor}: {issueWords(issue)} <span className="quiet">· {basisWords[basis]}</span>
          </h2>
          <div className="pair">
            <div>
              {from ? (
                <PositionWords position={from} hasDate />
              ) : (
                <p className="quiet">The text leaves open what it was before.</p>
              )}
            </div>
            <div>
              {to ? (
                <PositionWords position={to} hasDate />
              ) : (
                <p className="quiet">The text leaves open what it is now.</p>
              )}
            </div>
          </div>
        </li>
      ))}
    </ListOf>
  );
}
