// The ledger in, where actors changed their positions out: those that a document reports, and those that follow from an
// earlier and a later position of one actor on one issue.
import type { Stance } from '../../reader/index.ts';
import type { Contradiction } from '../contradictions/find-contradictions.ts';
import type { Reading } from '../ledger.ts';
import { contradictoryStands, shiftedStands } from './opposite-stands.ts';
import { readStands, type StandsRequest, type StoredStand } from './read-stands.ts';

export interface LedgerShift {
  readonly actor: string;
  readonly country: string | null;
  readonly issue: string;
  readonly basis: 'reported' | 'observed';
  readonly from: ShiftSide | null;
  readonly to: ShiftSide | null;
}

export interface ShiftSide {
  readonly stance: Stance;
  readonly text: string;
  readonly condition: string | null;
  readonly date: string | null;
  readonly document: string;
  readonly documentId: number;
  /** Ref of the position. */
  readonly ref: string;
  readonly outlet: string | null;
}

export async function findShifts(db: Reading, request: StandsRequest = {}): Promise<LedgerShift[]> {
  const groups = await readStands(db, request);
  const observed = groups.flatMap(({ actor, issue, stands }) =>
    shiftedStands(stands).map(
      ({ a, b }): LedgerShift => ({
        actor: actor.name,
        country: actor.country,
        issue,
        basis: 'observed',
        from: sideOf(a),
        to: sideOf(b),
      }),
    ),
  );
  return observed.sort((a, b) => compare(b.to?.date ?? '', a.to?.date ?? '') || compare(a.actor, b.actor));
}

/** Opposite stances of one actor on one day. */
export async function findOpposed(db: Reading, request: StandsRequest = {}): Promise<Contradiction[]> {
  const groups = await readStands(db, request);
  return groups.flatMap(({ stands }) => {
    const pairs = contradictoryStands(stands).filter(({ a, b }) => a.documentId !== b.documentId);
    return pairs
      .slice(0, 1)
      .map(({ a, b }) => ({ kind: 'position', a: passageOf(a), b: passageOf(b) }) as const);
  });
}

function sideOf({
  stance,
  text,
  condition,
  date,
  document,
  documentId,
  ref,
  outlet,
}: StoredStand): ShiftSide {
  return { stance, text, condition, date, document, documentId, ref, outlet };
}

function passageOf({
  ref,
  actor,
  stance,
  text,
  document,
  documentId,
  outlet,
  date,
}: StoredStand): Contradiction['a'] {
  return {
    text: `${stance} ${text}`,
    source: actor,
    document,
    documentId,
    outlet,
    published: date,
    documents: 1,
    ref,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
