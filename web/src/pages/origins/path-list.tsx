// The same as the graph, in words: each origin with every document that leads to it, and the way.
import { dateWords } from '../../../../src/exports/dates.ts';
import type { OriginsView } from '../../../../src/server/api.ts';
import type { Root, Step } from '../../api/across.ts';
import { Day, ToDocument } from '../../parts/document-link.tsx';

export function PathList({ origins }: { readonly origins: OriginsView }) {
  return (
    <section className="section">
      <h2>
        Origins <span className="count">{origins.roots.length}</span>
      </h2>
      <ol className="roots">
        {origins.roots.map((root) => (
          <li key={root.description + root.date}>
            <RootPaths root={root} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function RootPaths({ root }: { readonly root: Root }) {
  const { description, date, stated, paths } = root;
  return (
    <>
      <h3>
        {description}
        {date !== null && <span className="quiet">, {dateWords(date)}</span>}
        {!stated && <span className="tag"> the trail ends here: no source is stated</span>}
      </h3>
      <ul>
        {paths.map(({ steps }) => (
          <li key={steps.map(({ document }) => document.id).join(' ')}>
            <Steps steps={steps} />
          </li>
        ))}
      </ul>
    </>
  );
}

const viaWords = { copies: 'copies', cites: 'cites' } as const;

function Steps({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <>
      <p>
        {steps.map(({ document, ref, via }) => (
          <span key={document.id}>
            <ToDocument document={document} selected={ref} />{' '}
            <span className="quiet">
              <Day edtf={document.published} />
              {via !== null && ` ${viaWords[via]} `}
            </span>
          </span>
        ))}
      </p>
      <p className="said-words">{steps[0]?.text}</p>
    </>
  );
}
