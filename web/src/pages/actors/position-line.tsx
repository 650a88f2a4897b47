// Positions as a line through time, the latest first; where one turned to its opposite the line says so.
import { dateWords } from '../../../../src/exports/dates.ts';
import { issueWords } from '../../../../src/exports/plain-words.ts';
import type { PositionItem } from '../../../../src/server/api.ts';
import { PositionWords } from '../positions/position-words.tsx';
import { byTime, shiftedFrom } from '../positions/stances.ts';

export function PositionLine({ positions }: { readonly positions: readonly PositionItem[] }) {
  const latestFirst = positions.toSorted(byTime).reverse();
  return (
    <ol className="position-line">
      {latestFirst.map((position) => {
        const earlier = shiftedFrom(position, positions);
        const date = position.time ?? position.document.published;
        return (
          <li key={position.id} className={earlier ? 'has-shifted' : ''}>
            <p className="quiet">
              {date === null ? 'date not stated' : dateWords(date)} · {issueWords(position.issue)}
              {earlier && <span className="tag bad"> moved</span>}
            </p>
            <PositionWords position={position} />
            {earlier && (
              <p className="quiet">
                before: {earlier.stance} “{earlier.proposition}”
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
