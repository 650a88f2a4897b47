// Which names were taken for one actor, and why.
import type { ActorView } from '../../../../src/server/api.ts';

export function Merges({ merges }: Pick<ActorView, 'merges'>) {
  if (merges.length === 0) return null;
  return (
    <details className="merges">
      <summary>Why these names are one actor</summary>
      <ul>
        {merges.map(({ names, reasons }) => (
          <li key={names.join(' = ')}>
            <strong>{names.join(' = ')}</strong>
            <span className="quiet">{reasons.join('; ')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
