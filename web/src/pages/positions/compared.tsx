// A comparison as its four parts; each issue with the words of both.
import { issueWords } from '../../../../src/exports/plain-words.ts';
import type { Comparison, PositionItem } from '../../../../src/server/api.ts';
import { Empty } from '../../parts/states.tsx';
import { PositionWords } from './position-words.tsx';

type Verdict = Comparison['issues'][number]['verdict'];

const titles: Readonly<Record<Verdict, string>> = {
  agree: 'Common ground',
  differ: 'Differences',
  conditional: 'What each makes conditional',
  open: 'Left open',
};

export function Compared({ comparison }: { readonly comparison: Comparison }) {
  const { issues } = comparison;
  if (issues.length === 0)
    return (
      <Empty title="No issue in common">
        <p>In these documents the two never take a position on the same issue.</p>
      </Empty>
    );
  return (Object.keys(titles) as Verdict[]).map((verdict) => {
    const chosen = issues.filter((one) => one.verdict === verdict);
    if (chosen.length === 0) return null;
    return (
      <section className="section compared" key={verdict}>
        <h2>
          {titles[verdict]} <span className="count">{chosen.length}</span>
        </h2>
        {chosen.map(({ issue, left, right }) => (
          <article key={issue}>
            <h3>{issueWords(issue)}</h3>
            <div className="sides">
              <Side name={comparison.left} positions={left} />
              <Side name={comparison.right} positions={right} />
            </div>
          </article>
        ))}
      </section>
    );
  });
}

interface SideProps {
  readonly name: string;
  readonly positions: readonly PositionItem[];
}

function Side({ name, positions }: SideProps) {
  return (
    <section>
      <h4>{name}</h4>
      <ul>
        {positions.map((position) => (
          <li key={position.id}>
            <PositionWords position={position} hasDate />
          </li>
        ))}
      </ul>
    </section>
  );
}
