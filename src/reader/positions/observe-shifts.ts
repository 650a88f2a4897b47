// Shifts that positions show: a former one and another now; or two that contradict each other at two times.
import type { Position, Shift } from '../record.ts';

/**
 * A position told as former is left by now: for what, the other position of the same actor on the same issue says, where
 * there is one.
 */
export function shiftsFromFormer(positions: readonly Position[]): Shift[] {
  return positions.flatMap((from) => {
    if (!from.previous) return [];
    const now = positions.filter((one) => isOfSame(one, from) && !one.previous);
    const to = now.find(({ stance }) => stance !== from.stance) ?? now[0] ?? null;
    return [shiftOf(from, to, 'reported', to ? 0.7 : 0.6)];
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

function shiftOf(from: Position, to: Position | null, basis: Shift['basis'], confidence: number): Shift {
  const { actor, issue, attribution } = to && basis === 'observed' ? to : from;
  const spans = [...from.proposition.spans, ...(to && basis === 'observed' ? to.proposition.spans : [])];
  return { id: '', actor, issue, from: from.id, to: to?.id ?? null, basis, spans, attribution, confidence };
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
