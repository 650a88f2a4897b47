// Positions of one actor on one issue in, those that cannot both hold at one time and those that replace each other out.
//
// For: supports, accepts, offers, promises, demands. Against: rejects, opposes. A threat is neither. Wrong when: an issue is
// so wide that one can be for one part of it and against another; both passages are shown.
import type { Stance } from '../../reader/index.ts';

export interface Stand {
  /** Of the position, the same after every reading. */
  readonly key: string;
  readonly document: string;
  readonly stance: Stance;
  /** "Promises not to raise the tax": for or against what cannot be told by the stance alone. */
  readonly negated: boolean;
  /** Reported as a former one. */
  readonly previous: boolean;
  /** Days since 1970: when it was taken, said or reported. */
  readonly day: number | null;
}

export interface Pair<S extends Stand> {
  readonly a: S;
  readonly b: S;
}

const sides: Readonly<Record<Stance, 'for' | 'against' | null>> = {
  supports: 'for',
  accepts: 'for',
  offers: 'for',
  promises: 'for',
  demands: 'for',
  rejects: 'against',
  opposes: 'against',
  threatens: null,
};

/** Opposite stances of the same day. */
export function contradictoryStands<S extends Stand>(stands: readonly S[]): Pair<S>[] {
  const sorted = inOrder(stands).filter(({ previous }) => !previous);
  return sorted.flatMap((a, at) =>
    sorted
      .slice(at + 1)
      .filter((b) => a.day === b.day && areOpposite(a, b))
      .map((b) => ({ a, b })),
  );
}

/** From one day's stance to the next that is its opposite: the last with the old one, the first with the new one. */
export function shiftedStands<S extends Stand>(stands: readonly S[]): Pair<S>[] {
  const taken = inOrder(stands).filter((stand) => sideOf(stand) !== null);
  const shifts: Pair<S>[] = [];
  for (const [at, b] of taken.entries()) {
    const a = taken[at - 1];
    if (a && areOpposite(a, b) && (isBefore(a, b) || a.previous)) shifts.push({ a, b });
  }
  return shifts;
}

function areOpposite(a: Stand, b: Stand): boolean {
  const [first, second] = [sideOf(a), sideOf(b)];
  return first !== null && second !== null && first !== second;
}

function sideOf({ stance, negated }: Stand): 'for' | 'against' | null {
  return negated ? null : sides[stance];
}

function isBefore(a: Stand, b: Stand): boolean {
  return a.day !== null && b.day !== null && a.day < b.day;
}

// What was a former position was so before all others of its day; without a day it is left aside.
function inOrder<S extends Stand>(stands: readonly S[]): S[] {
  return stands
    .filter(({ day }) => day !== null)
    .sort(
      (a, b) =>
        a.day! - b.day! ||
        Number(b.previous) - Number(a.previous) ||
        (sides[a.stance] ?? '').localeCompare(sides[b.stance] ?? '') ||
        (a.key < b.key ? -1 : 1),
    );
}
