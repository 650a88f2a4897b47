// Forms that share a surname (of persons) or a name (of others) in, the actors that they are out, each with the reasons
// of its merges. The answer depends on the forms alone, not on their order.
//
// Two forms are compared when their full names agree. A form of a surname only joins an actor when country and office
// both agree, and there is no other such actor. What a person decided ("together", "apart") goes before everything.

import { bodies, crowds } from '../../reader/lexicon/nominal-heads.ts';
import type { Actor, ActorForm, FormKey, Merge } from './actor-form.ts';
import { type KnownActor, knownAs } from './known-actors.ts';
import { givenAgree, type NameParts, partsOfName } from './name-parts.ts';
import { enough, weighForms } from './weigh-forms.ts';

export interface Decision {
  readonly a: FormKey;
  readonly b: FormKey;
  readonly is: 'together' | 'apart';
}

export interface Known {
  readonly decisions: readonly Decision[];
  readonly actors: readonly KnownActor[];
}

export function identifyActors(
  forms: readonly ActorForm[],
  known: Known = { decisions: [], actors: [] },
): Actor[] {
  const sorted = [...forms].sort((a, b) => compare(keyOf(a), keyOf(b)));
  const pairs = sorted.flatMap((a, at) => sorted.slice(at + 1).flatMap((b) => proposalOf(a, b, known)));
  const groups = new Map(sorted.map((form) => [keyOf(form), [form]]));
  const merges: Merge[] = [];
  for (const { a, b, reasons } of pairs.sort(strongestFirst)) {
    const [first, second] = [groups.get(keyOf(a))!, groups.get(keyOf(b))!];
    if (first === second || !mayJoin(first, second, known)) continue;
    merges.push({ a: pick(a), b: pick(b), reasons });
    const joined = [...first, ...second];
    for (const form of joined) groups.set(keyOf(form), joined);
  }
  return [...new Set(groups.values())].map((group) => actorOf(group, merges, known.actors));
}

interface Proposal {
  readonly a: ActorForm;
  readonly b: ActorForm;
  readonly score: number;
  readonly reasons: readonly string[];
}

function proposalOf(a: ActorForm, b: ActorForm, known: Known): Proposal[] {
  if (decided(a, b, known.decisions, 'together'))
    return [{ a, b, score: 100, reasons: ['joined by a person'] }];
  const [listed, other] = [knownAs(a, known.actors), knownAs(b, known.actors)];
  if (listed && listed === other)
    return [{ a, b, score: 50, reasons: [`both ${listed.name} in the list of actors`] }];
  if (listed && other) return [];
  if (!isSameKind(a, b)) return [];
  const { score, reasons } = weighForms(a, b);
  const named = nameEvidence(a, b);
  if (!named || score < named.needs) return [];
  return [{ a, b, score: score + named.score, reasons: [named.reason, ...reasons] }];
}

function isSameKind(a: ActorForm, b: ActorForm): boolean {
  return (a.kind === 'person') === (b.kind === 'person');
}

interface NameEvidence {
  readonly score: number;
  /** What must speak for it besides the name. */
  readonly needs: number;
  readonly reason: string;
}

function nameEvidence(a: ActorForm, b: ActorForm): NameEvidence | null {
  const [first, second] = [partsOfName(a.name), partsOfName(b.name)];
  if (a.kind !== 'person') {
    return first.whole === second.whole
      ? { score: 3, needs: isGeneric(first) ? enough : 0, reason: `same name, ${a.name}` }
      : null;
  }
  if (first.surname !== second.surname || first.surname === '') return null;
  if (first.given.length > 0 && second.given.length > 0) {
    return givenAgree(first.given, second.given)
      ? { score: 3, needs: enough, reason: `same full name, ${fuller(a.name, b.name)}` }
      : null;
  }
  // Country and office, both: four.
  const bareEvidence = a.country !== null && a.country === b.country;
  return bareEvidence ? { score: 0, needs: 4, reason: `same surname, ${second.surname}` } : null;
}

// Every state has a "Defense Ministry", every town a "City Council".
function isGeneric({ surname, given }: NameParts): boolean {
  if (given.length === 0 && crowds.has(surname)) return true;
  return bodies.has(surname) || bodies.has(given[0] ?? '');
}

function mayJoin(first: readonly ActorForm[], second: readonly ActorForm[], known: Known): boolean {
  return first.every((a) =>
    second.every(
      (b) =>
        !decided(a, b, known.decisions, 'apart') &&
        !namesExclude(a, b) &&
        (decided(a, b, known.decisions, 'together') || weighForms(a, b).score > -2),
    ),
  );
}

// "Lydia Okafor" and "Ruben Okafor" never come together through a form "Okafor".
function namesExclude(a: ActorForm, b: ActorForm): boolean {
  const [first, second] = [partsOfName(a.name), partsOfName(b.name)];
  if (a.kind !== 'person' || first.given.length === 0 || second.given.length === 0) return false;
  return first.surname === second.surname && !givenAgree(first.given, second.given);
}

function decided(a: ActorForm, b: ActorForm, decisions: readonly Decision[], is: Decision['is']): boolean {
  const [first, second] = [keyOf(a), keyOf(b)];
  const last = decisions.findLast(
    (decision) =>
      (keyOf(decision.a) === first && keyOf(decision.b) === second) ||
      (keyOf(decision.a) === second && keyOf(decision.b) === first),
  );
  return last?.is === is;
}

function actorOf(
  forms: readonly ActorForm[],
  merges: readonly Merge[],
  listed: readonly KnownActor[],
): Actor {
  const keys = new Set(forms.map(keyOf));
  const entry = forms.map((form) => knownAs(form, listed)).find((found) => found !== null) ?? null;
  return {
    name: entry?.name ?? forms.map(({ name }) => name).reduce(fuller),
    kind: forms[0]!.kind,
    country: entry?.country ?? forms.find(({ country }) => country !== null)?.country ?? null,
    roles: [...new Set(forms.flatMap(({ roles }) => roles))],
    wikidata: entry?.wikidata ?? null,
    forms,
    merges: merges.filter(({ a }) => keys.has(keyOf(a))),
  };
}

function fuller(a: string, b: string): string {
  return b.length > a.length || (b.length === a.length && b < a) ? b : a;
}

function strongestFirst(a: Proposal, b: Proposal): number {
  return b.score - a.score || compare(keyOf(a.a), keyOf(b.a)) || compare(keyOf(a.b), keyOf(b.b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function pick({ document, ref }: FormKey): FormKey {
  return { document, ref };
}

function keyOf({ document, ref }: FormKey): string {
  return `${document} ${ref}`;
}
