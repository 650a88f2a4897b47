// Forms in, those that a person settled to be one - by a merge, or by an entry of the list of actors - together out, before
// anything is weighed. A later decision goes before an earlier one, a decision before the list.
import type { ActorForm, Merge } from './actor-form.ts';
import { type DecidedPairs, type Decision, formName } from './decided-pairs.ts';
import { type KnownActor, knownAs } from './known-actors.ts';

/** One or several forms that are one without question. */
export type Unit = readonly ActorForm[];

export interface Settled {
  readonly units: readonly Unit[];
  readonly merges: readonly Merge[];
}

export interface SettledRequest {
  readonly decisions: readonly Decision[];
  readonly pairs: DecidedPairs;
  readonly actors: readonly KnownActor[];
}

export function settleForms(
  forms: readonly ActorForm[],
  { decisions, pairs, actors }: SettledRequest,
): Settled {
  const units = new Map<ActorForm, Unit>(forms.map((form) => [form, [form]]));
  const merges: Merge[] = [];
  for (const { reason, members } of groupsOf(forms, decisions, actors)) {
    for (const [at, b] of members.entries()) {
      const joined = members.slice(0, at).find((a) => mayUnite(units.get(a)!, units.get(b)!, pairs));
      if (!joined) continue;
      const all = [...units.get(joined)!, ...units.get(b)!];
      for (const form of all) units.set(form, all);
      merges.push({ a: keyOf(joined), b: keyOf(b), reasons: [reason] });
    }
  }
  return { units: [...new Set(units.values())], merges };
}

interface Group {
  readonly reason: string;
  readonly members: readonly ActorForm[];
}

// The strongest first.
function groupsOf(
  forms: readonly ActorForm[],
  decisions: readonly Decision[],
  actors: readonly KnownActor[],
): Group[] {
  const merged = decisions
    .filter(({ is }) => is === 'together')
    .toReversed()
    .map(({ a, b, reason }) => {
      const names = new Set([...a, ...b].map(formName));
      return { reason, members: forms.filter((form) => names.has(formName(form))) };
    });
  const listed = actors.map((actor) => ({
    reason: `both ${actor.name} in the list of actors`,
    members: forms.filter((form) => knownAs(form, actors) === actor),
  }));
  return [...merged, ...listed];
}

function mayUnite(first: Unit, second: Unit, pairs: DecidedPairs): boolean {
  return first !== second && first.every((a) => second.every((b) => pairs.of(a, b) !== 'apart'));
}

function keyOf({ document, ref }: ActorForm): Merge['a'] {
  return { document, ref };
}
