// What some documents call an actor is another: chosen document by document, or by a name that only it has.
import { useId, useState } from 'react';
import type { ActorView } from '../../../../src/server/api.ts';
import { Day, ToDocument } from '../../parts/document-link.tsx';
import { Because } from './merge-actor.tsx';
import type { Deciding } from './use-identity.ts';

interface SplitActorProps {
  readonly forms: ActorView['forms'];
  readonly deciding: Deciding;
}

export function SplitActor({ forms, deciding }: SplitActorProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [because, setBecause] = useState('');
  const id = useId();
  const toggle = (place: string) => {
    const next = new Set(chosen);
    if (!next.delete(place)) next.add(place);
    setChosen(next);
  };
  const split = () =>
    deciding.decide(
      { does: 'split', forms: [...chosen], ...(because.trim() === '' ? {} : { because }) },
      () => setChosen(new Set()),
    );
  const isAll = chosen.size === forms.length;
  return (
    <details className="identity">
      <summary>Somebody else in some documents</summary>
      <p className="quiet">Choose the documents that mean another of that name.</p>
      <ul className="forms">
        {forms.map(({ place, name, document }) => (
          <li key={place}>
            <label>
              <input type="checkbox" checked={chosen.has(place)} onChange={() => toggle(place)} /> {name}
            </label>
            <span className="quiet">
              <ToDocument document={document} /> <Day edtf={document.published} />
            </span>
          </li>
        ))}
      </ul>
      <Because id={id} value={because} onChange={setBecause} />
      <p className="actions">
        <button
          type="button"
          className="primary"
          disabled={chosen.size === 0 || isAll || deciding.isPending}
          onClick={split}
        >
          Split off
        </button>
        {isAll && <span className="quiet">Leave one document at least.</span>}
      </p>
    </details>
  );
}
