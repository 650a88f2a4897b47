// Shifts that positions show: a former one and another now; or two that contradict each other at two times.
import type { Position, Shift } from '../record.ts';

/** A position told as former, and another stance of the same actor on the same issue now. */
export function shiftsFromFormer(positions: readonly Position[]): Shift[] {
  return positions.flatMap((from) => {
    if (!from.previous) return [];
    const to = positions.find((one) => isOfSame(one, from) && !one.previous && one.stance !== from.stance);
    return to ? [shiftOf(from, to, 'reported', 0.7)] : [];
  });
}

/** Two stances without conditions, one for and one against, at two different times. */
export function observeShifts(positions: readonly Position[]): Shift[] {
  const dated = positions.filter(
    ({ time, previous, condition }) => time !== null && !previous && condition === null,
  );
  return dated.flatMap((from) => {
    const to = dated.find((one) => isOfSame(one, from) && one.time! > from.time! && contradict(one, from));
    return to ? [shiftOf(from, to, 'observed', 0.5)] : [];
  });
}

function shiftOf(from: Position, to: Position, basis: Shift['basis'], confidence: number): Shift {
  const { actor, issue, attribution } = basis === 'reported' ? from : to;
  const spans = [...from.proposition.spans, ...(basis === 'observed' ? to.proposition.spans : [])];
  return { id: '', actor, issue, from: from.id, to: to.id, basis, spans, attribution, confidence };
}

function isOfSame(a: Position, b: Position): boolean {
  return a.actor === b.actor && a.issue === b.issue;
}

function contradict(a: Position, b: Position): boolean {
  return (isFor(a) && isAgainst(b)) || (isAgainst(a) && isFor(b));
}

function isFor({ stance }: Position): boolean {
  return /^(?:offers|accepts|supports|promises)$/.test(stance);
}

function isAgainst({ stance }: Position): boolean {
  return stance === 'rejects' || stance === 'opposes';
}
