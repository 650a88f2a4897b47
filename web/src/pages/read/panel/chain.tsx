// Through whose words a statement reaches the reader, the outermost first: each link leads to its own statement.
import type { Statement } from '../../../../../src/exports/statements.ts';

interface ChainProps {
  /** Where the chain begins: the outlet, or the text itself. */
  readonly first: string;
  readonly statement: Statement;
  readonly onSelect: (id: string) => void;
}

export function Chain({ first, statement, onSelect }: ChainProps) {
  return (
    <ol className="chain">
      <li>{first}</li>
      {statement.chain.map(({ attribution, source }) => (
        <li key={attribution.id}>
          <button type="button" className="as-link" onClick={() => onSelect(attribution.id)}>
            {source}
          </button>
        </li>
      ))}
      <li>
        <strong>{statement.source}</strong>
      </li>
    </ol>
  );
}
