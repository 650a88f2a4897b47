// How stances stand to each other: in time, and for or against.
import type { PositionItem } from '../../../../src/server/api.ts';

const sides: Readonly<Record<PositionItem['stance'], 'for' | 'against' | null>> = {
  supports: 'for',
  accepts: 'for',
  offers: 'for',
  promises: 'for',
  demands: 'for',
  rejects: 'against',
  opposes: 'against',
  threatens: null,
};

/** Whether it is for something or against it; null: neither, as with a threat. */
export function sideOf({ stance }: Pick<PositionItem, 'stance'>): 'for' | 'against' | null {
  return sides[stance];
}

/** The earlier first; what is reported as a former position before what holds. */
export function byTime(a: PositionItem, b: PositionItem): number {
  if (a.previous !== b.previous) return a.previous ? -1 : 1;
  return dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.id - b.id;
}

/** The position that this one replaced: the last before it on the same issue, of the other side. */
export function shiftedFrom(position: PositionItem, all: readonly PositionItem[]): PositionItem | null {
  const before = all
    .filter(({ actor, issue }) => actor === position.actor && issue === position.issue)
    .filter((other) => sideOf(other) !== null && byTime(other, position) < 0)
    .sort(byTime)
    .at(-1);
  if (!before || sideOf(position) === null || sideOf(before) === sideOf(position)) return null;
  return before.previous || dayOf(before) < dayOf(position) ? before : null;
}

// EDTF begins with the year, so that words of it compare as dates do.
function dayOf({ time, document }: PositionItem): string {
  return time ?? document.published ?? '';
}
