// What stands beside the article before anything is selected: who speaks in it, and how to go on.

import { describeEntity } from '../../../../../src/exports/plain-words.ts';
import type { Entity } from '../../../../../src/reader/record.ts';
import type { Reading } from '../apply-reviews.ts';

interface PanelIntroProps {
  readonly reading: Reading;
  readonly isAllowed: boolean;
}

export function PanelIntro({ reading, isAllowed }: PanelIntroProps) {
  const sources = sourcesOf(reading);
  return (
    <div className="intro">
      <h2>Who speaks here</h2>
      {sources.length === 0 && <p className="quiet">No statement was found in this text.</p>}
      <ul>
        {sources.map(({ entity, count }) => (
          <li key={entity.id}>
            <span>
              {entity.name} <span className="quiet">{describeEntity(entity)}</span>
            </span>
            <span className="quiet">{count}</span>
          </li>
        ))}
      </ul>
      <p className="quiet">
        Select a mark or a note to see all of a statement; <kbd>j</kbd> and <kbd>k</kbd> go through them.
        {isAllowed && ' Select words that were missed to add them.'}
      </p>
    </div>
  );
}

function sourcesOf({ record }: Reading): { readonly entity: Entity; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const id of record.attributions.flatMap(({ source }) => source.entities))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  return record.entities
    .flatMap((entity) => (counts.has(entity.id) ? [{ entity, count: counts.get(entity.id)! }] : []))
    .sort((a, b) => b.count - a.count);
}
