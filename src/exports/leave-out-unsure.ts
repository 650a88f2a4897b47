// A record without what the reader is less sure of than asked. What stays keeps its id, and refers to nothing that is left
// out: a link to that goes to the nearest attribution above it that stays. A figure, a position or a shift on the word of
// somebody who is left out, with nobody above who stays, goes too: it would stand there as the document's own claim.
import type { HearsayRecord, Warning } from '../reader/index.ts';

interface Rated {
  readonly id: string;
  readonly confidence: number;
}

/** `least` is from 0 to 1. Entities and times all stay. */
export function leaveOutUnsure(record: HearsayRecord, least: number): HearsayRecord {
  const isSure = ({ confidence }: Rated) => confidence >= least;
  const attributions = record.attributions.filter(isSure);
  const speaking = new Set(attributions.map(({ id }) => id));
  const parents = new Map(record.attributions.map(({ id, parent }) => [id, parent]));
  const above = (id: string | null) => nearestStanding(id, speaking, parents);
  const isTold = ({ attribution }: { readonly attribution: string | null }) =>
    attribution === null || above(attribution) !== null;
  const linked = <T extends { readonly attribution: string | null }>(one: T): T => ({
    ...one,
    attribution: above(one.attribution),
  });
  const positions = record.positions.filter(isSure).filter(isTold);
  const standing = new Set([...speaking, ...positions.map(({ id }) => id)]);
  const known = (id: string | null) => (id !== null && standing.has(id) ? id : null);
  return {
    ...record,
    attributions: attributions.map((one) => ({ ...one, parent: above(one.parent) })),
    figures: record.figures.filter(isSure).filter(isTold).map(linked),
    positions: positions.map(linked),
    shifts: record.shifts
      .filter(isSure)
      .filter(isTold)
      .map((one) => ({ ...linked(one), from: known(one.from), to: known(one.to) })),
    warnings: record.warnings.filter((warning) => !concernsAnother(warning, standing, parents)),
  };
}

function nearestStanding(
  id: string | null,
  standing: ReadonlySet<string>,
  parents: ReadonlyMap<string, string | null>,
): string | null {
  const passed = new Set<string>();
  let at = id;
  while (at !== null && !standing.has(at) && !passed.has(at)) {
    passed.add(at);
    at = parents.get(at) ?? null;
  }
  return at !== null && standing.has(at) ? at : null;
}

// "Whose word a3 is could not be determined": of an attribution that is left out.
function concernsAnother(
  { code, message }: Warning,
  standing: ReadonlySet<string>,
  parents: ReadonlyMap<string, string | null>,
): boolean {
  if (code !== 'source_undetermined') return false;
  return message.split(' ').some((word) => parents.has(word) && !standing.has(word));
}
