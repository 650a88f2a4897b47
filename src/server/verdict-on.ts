// Two parties on one issue, from the latest stance of each: do they want the same?
import type { Stance } from '../reader/index.ts';

interface Stand {
  readonly stance: Stance;
  readonly condition: string | null;
  readonly previous: boolean;
}

export type Verdict = 'agree' | 'differ' | 'conditional' | 'open';

const favourable: ReadonlySet<Stance> = new Set(['demands', 'offers', 'accepts', 'supports', 'promises']);

/** The newest first. `open`: one of them has no present stance; `conditional`: they would agree if a condition were met. */
export function verdictOn(left: readonly Stand[], right: readonly Stand[]): Verdict {
  const here = left.find(({ previous }) => !previous);
  const there = right.find(({ previous }) => !previous);
  if (!here || !there || here.stance === 'threatens' || there.stance === 'threatens') return 'open';
  if (favourable.has(here.stance) !== favourable.has(there.stance)) return 'differ';
  return here.condition === null && there.condition === null ? 'agree' : 'conditional';
}
