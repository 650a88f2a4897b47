// Who an actor is: why its names were taken for one, others of that name, what people decided, and the ways to decide.
import { Link } from '@tanstack/react-router';
import { counted } from '../../../../src/exports/plain-words.ts';
import type { ActorView } from '../../../../src/server/api.ts';
import { MergeActor } from './merge-actor.tsx';
import { Merges } from './merges.tsx';
import { SplitActor } from './split-actor.tsx';
import { useIdentity } from './use-identity.ts';

export function Identity({ view }: { readonly view: ActorView }) {
  const { name, place, namesakes, forms, decisions, merges } = view;
  const deciding = useIdentity();
  const actor = place ?? name;
  return (
    <section className="who" aria-label="Who it is">
      {namesakes.length > 0 && (
        <p>
          Others of that name:{' '}
          {namesakes.map((other) => (
            <Link key={other.place} to="/actors/$actor" params={{ actor: other.place }}>
              {other.name}, in {counted(other.documents, 'document')}
            </Link>
          ))}
        </p>
      )}
      <Merges merges={merges} />
      {deciding.isAllowed && place !== null && (
        <>
          <MergeActor actor={actor} name={name} deciding={deciding} />
          {forms.length > 1 && <SplitActor forms={forms} deciding={deciding} />}
        </>
      )}
      {decisions.length > 0 && (
        <Decisions
          decisions={decisions}
          {...(deciding.isAllowed ? { onUndo: () => deciding.decide({ does: 'undo', actor }) } : {})}
        />
      )}
      <p role="status" className="done">
        {deciding.message}
      </p>
    </section>
  );
}

interface DecisionsProps extends Pick<ActorView, 'decisions'> {
  readonly onUndo?: () => void;
}

const did = { merge: 'one', split: 'two' } as const;

function Decisions({ decisions, onUndo }: DecisionsProps) {
  return (
    <div className="decisions">
      <ul>
        {decisions.map(({ action, names, reason, by, at }) => (
          <li key={at + action}>
            <span className={`tag ${action === 'merge' ? 'good' : 'bad'}`}>{did[action]}</span>{' '}
            {names.map((side) => side.join(', ')).join(action === 'merge' ? ' = ' : ' ≠ ')}
            <span className="quiet">
              {' '}
              by {by}, {new Date(at).toLocaleDateString('en', { dateStyle: 'medium' })}
              {reason !== null && `: ${reason}`}
            </span>
          </li>
        ))}
      </ul>
      {onUndo && (
        <button type="button" onClick={onUndo}>
          Undo the last
        </button>
      )}
    </div>
  );
}
