// Another actor that is the same: found by name, taken for one with a reason.
import { useId, useState } from 'react';
import type { ActorItem } from '../../../../src/server/api.ts';
import { useList } from '../../api/lists.ts';
import type { Deciding } from './use-identity.ts';

interface MergeActorProps {
  /** A name, or a place such as `12:e3`. */
  readonly actor: string;
  readonly name: string;
  readonly deciding: Deciding;
}

const shown = 8;

export function MergeActor({ actor, name, deciding }: MergeActorProps) {
  const [typed, setTyped] = useState('');
  const [because, setBecause] = useState('');
  const id = useId();
  const { items } = useList<ActorItem>('/actors', { q: typed, limit: shown + 1 });
  const offered = typed.trim() === '' ? [] : items.filter((item) => item.name !== name).slice(0, shown);
  const merge = (b: string) =>
    deciding.decide({ does: 'merge', a: actor, b, ...(because.trim() === '' ? {} : { because }) }, () =>
      setTyped(''),
    );
  return (
    <details className="identity">
      <summary>The same as somebody else</summary>
      <div className="field">
        <label htmlFor={`${id}name`}>Name of the other</label>
        <input
          id={`${id}name`}
          type="search"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <Because id={id} value={because} onChange={setBecause} />
      <ul className="offered">
        {offered.map((item) => (
          <li key={item.name}>
            <span>{item.name}</span>
            <button type="button" disabled={deciding.isPending} onClick={() => merge(item.name)}>
              Merge<span className="unseen"> with {item.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface BecauseProps {
  readonly id: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function Because({ id, value, onChange }: BecauseProps) {
  return (
    <div className="field">
      <label htmlFor={`${id}because`}>Why (may be left out)</label>
      <input
        id={`${id}because`}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
