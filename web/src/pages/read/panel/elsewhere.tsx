// Where else the statement was said, counted down to its origins, and what cannot hold beside it.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { contradictionsQuestion, originsQuestion } from '../../../api/across.ts';
import { ToDocument } from '../../../parts/document-link.tsx';

interface ElsewhereProps {
  /** Id in the ledger. */
  readonly statement: string;
  readonly document: number;
}

export function Elsewhere({ statement, document }: ElsewhereProps) {
  const { data: origins } = useQuery(originsQuestion({ statement }));
  const { data: contradictions } = useQuery(contradictionsQuestion(statement));
  const others = new Map(
    (origins?.roots ?? [])
      .flatMap(({ paths }) => paths.flatMap(({ steps }) => steps))
      .filter((step) => step.document.id !== document)
      .map((step) => [step.document.id, step]),
  );
  return (
    <>
      {origins && (
        <section className="elsewhere">
          <h3>Where else it was said</h3>
          {others.size === 0 ? (
            <p className="quiet">In no other document of this ledger.</p>
          ) : (
            <>
              <p>{origins.sentence}</p>
              <ul>
                {[...others.values()].map((step) => (
                  <li key={step.document.id}>
                    <ToDocument document={step.document} selected={step.ref} />
                  </li>
                ))}
              </ul>
              <p>
                <Link to="/origins" search={{ statement }}>
                  Follow it to its origin
                </Link>
              </p>
            </>
          )}
        </section>
      )}
      {contradictions && contradictions.items.length > 0 && (
        <section className="elsewhere">
          <h3>What speaks against it</h3>
          <ul>
            {contradictions.items.map(({ id, left, right }) => {
              const side = left.document.id === document ? right : left;
              return (
                <li key={id}>
                  <p className="said-words">{side.text}</p>
                  <p className="quiet">
                    {side.source ?? 'no source stated'},{' '}
                    <ToDocument document={side.document} selected={side.ref} />
                  </p>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}
