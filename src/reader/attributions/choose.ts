// Decides between the recognisers' proposals: one attribution a cue, none whose parts stand in one another's way.
import type { Context } from '../stage.ts';
import type { Candidate } from './candidate.ts';
import type { Range } from './lines.ts';

/** A candidate with the name of the recogniser that proposed it; in the order in which they are preferred. */
export interface Proposal {
  readonly by: string;
  readonly candidate: Candidate;
  readonly span: readonly [number, number];
}

/** Of the proposals of one line those that hold together. Earlier ones win. */
export function choose(proposals: readonly Proposal[], context: Context): Proposal[] {
  const chosen: Proposal[] = [];
  for (const proposal of proposals) {
    const rival = chosen.find(({ candidate }) => clash(candidate, proposal.candidate));
    if (rival) context.dropped('attribution', 'choose', proposal.span, `its cue is taken by "${rival.by}"`);
    else chosen.push(proposal);
  }
  return chosen;
}

// Two readings of the same cue, or a cue inside the other's source.
function clash(a: Candidate, b: Candidate): boolean {
  if (overlap(a.cue, b.cue)) return true;
  return within(b.cue, a.source) || within(a.cue, b.source);
}

function within(inner: Range, outer: Range | null): boolean {
  return outer !== null && outer.first <= inner.first && inner.end <= outer.end;
}

function overlap(a: Range, b: Range): boolean {
  return a.first < b.end && b.first < a.end;
}
