// One party on one issue: what it says now beside what it said before, each in its own words, then all that led there.
import { useEffect, useRef } from 'react';
import { issueWords } from '../../../../src/exports/plain-words.ts';
import type { PositionItem } from '../../../../src/server/api.ts';
import { Failure, Loading } from '../../parts/states.tsx';
import { PositionWords } from './position-words.tsx';
import { byTime, shiftedFrom } from './stances.ts';
import { usePositions } from './use-positions.ts';

interface CellDialogProps {
  readonly actor: string;
  readonly issue: string;
  readonly onClose: () => void;
}

export function CellDialog({ actor, issue, onClose }: CellDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { items, list } = usePositions(actor, issue);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="cell-dialog" aria-labelledby="cell-title" onClose={onClose}>
      <h2 id="cell-title">
        {actor}: {issueWords(issue)}
      </h2>
      {list.isPending && <Loading what="the positions" />}
      {list.isError && <Failure error={list.error} />}
      {items.length > 0 && <Positions positions={items} />}
      <form method="dialog">
        <button className="primary" type="submit">
          Close
        </button>
      </form>
    </dialog>
  );
}

function Positions({ positions }: { readonly positions: readonly PositionItem[] }) {
  const latestFirst = positions.toSorted(byTime).reverse();
  const now = latestFirst.find((position) => shiftedFrom(position, positions) !== null) ?? latestFirst[0]!;
  const before = shiftedFrom(now, positions);
  const others = latestFirst.filter((position) => position !== now && position !== before);
  return (
    <>
      <div className={before ? 'old-and-new' : ''}>
        {before && (
          <section>
            <h3>Before</h3>
            <PositionWords position={before} hasDate />
          </section>
        )}
        <section>
          <h3>{before ? 'Now' : 'As it stands'}</h3>
          <PositionWords position={now} hasDate />
        </section>
      </div>
      {others.length > 0 && (
        <section className="others">
          <h3>{before ? 'What else was said of it' : 'Said before'}</h3>
          <ul>
            {others.map((position) => (
              <li key={position.id}>
                <PositionWords position={position} hasDate />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
