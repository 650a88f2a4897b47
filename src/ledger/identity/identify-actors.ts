// Forms that share a surname (of persons) or a name (of others) in, the actors that they are out, each with the reasons
// of its merges. The answer depends on the forms alone, not on their order.
//
// Two forms are compared when their full names agree. A form of a surname only joins an actor when country and office
// both agree, and there is no other such actor. What a person settled goes before everything: "Lena Stone" that a person
// joined to "Elena Marsh" keeps her company whatever the names say, and brings with her whoever is one with either.

import { bodies, crowds } from '../../reader/lexicon/nominal-heads.ts';
import type { Actor, ActorForm, FormKey, Merge } from './actor-form.ts';
import { type DecidedPairs, type Decision, decidedPairs } from './decided-pairs.ts';
import { type KnownActor, knownAs } from './known-actors.ts';
import { givenAgree, type NameParts } from './name-parts.ts';
import { settleForms, type Unit } from './settled-forms.ts';
import { enough, type Traits, traitsOf, weighForms } from './weigh-forms.ts';

export interface Known {
  readonly actors: readonly KnownActor[];
}

export interface Stated extends Known {
  /** In the order of time. */
  readonly decisions: readonly Decision[];
}

export function identifyActors(
  forms: readonly ActorForm[],
  { decisions, actors }: Stated = { decisions: [], actors: [] },
): Actor[] {
  const sorted = [...forms].sort((a, b) => compare(keyOf(a), keyOf(b)));
  const traits = new Map(sorted.map((form) => [form, traitsOf(form)]));
  const rules: Rules = { pairs: decidedPairs(decisions), actors, traits: (form) => traits.get(form)! };
  const settled = settleForms(sorted, { ...rules, decisions });
  const groups = new Map(
    settled.units.flatMap((unit) => {
      const group = [unit];
      return unit.map((form): [string, Unit[]] => [keyOf(form), group]);
    }),
  );
  const proposals = sorted.flatMap((a, at) => sorted.slice(at + 1).flatMap((b) => proposalOf(a, b, rules)));
  const merges = [...settled.merges];
  for (const { a, b, reasons } of proposals.sort(strongestFirst)) {
    const [first, second] = [groups.get(keyOf(a))!, groups.get(keyOf(b))!];
    if (first === second || !mayJoin(first, second, rules)) continue;
    merges.push({ a: pick(a), b: pick(b), reasons });
    const joined = [...first, ...second];
    for (const form of joined.flat()) groups.set(keyOf(form), joined);
  }
  return [...new Set(groups.values())].map((units) => actorOf(units.flat(), merges, actors));
}

interface Rules {
  readonly pairs: DecidedPairs;
  readonly actors: readonly KnownActor[];
  traits(form: ActorForm): Traits;
}

interface Proposal {
  readonly a: ActorForm;
  readonly b: ActorForm;
  readonly score: number;
  readonly reasons: readonly string[];
}

function proposalOf(a: ActorForm, b: ActorForm, rules: Rules): Proposal[] {
  if (!isSameKind(a, b)) return [];
  const named = nameEvidence(a, b, rules);
  if (!named || areKeptApart(a, b, rules)) return [];
  const { score, reasons } = weighForms(rules.traits(a), rules.traits(b));
  if (score < named.needs) return [];
  return [{ a, b, score: score + named.score, reasons: [named.reason, ...reasons] }];
}

function areKeptApart(a: ActorForm, b: ActorForm, { pairs, actors }: Rules): boolean {
  if (pairs.of(a, b) === 'apart') return true;
  const [listed, other] = [knownAs(a, actors), knownAs(b, actors)];
  return listed !== null && other !== null && listed !== other;
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

function nameEvidence(a: ActorForm, b: ActorForm, { traits }: Rules): NameEvidence | null {
  const [first, second] = [traits(a).name, traits(b).name];
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

// Of forms that a person settled to be one, one that agrees is enough.
function mayJoin(first: readonly Unit[], second: readonly Unit[], rules: Rules): boolean {
  return first.every((some) =>
    second.every(
      (others) =>
        some.every((a) => others.every((b) => !areKeptApart(a, b, rules))) &&
        some.some((a) => others.some((b) => mayBeOne(a, b, rules))),
    ),
  );
}

function mayBeOne(a: ActorForm, b: ActorForm, { traits }: Rules): boolean {
  return !namesExclude(a, traits(a).name, traits(b).name) && weighForms(traits(a), traits(b)).score > -2;
}

// "Lydia Okafor" and "Ruben Okafor" never come together through a form "Okafor".
function namesExclude(a: ActorForm, first: NameParts, second: NameParts): boolean {
  if (a.kind !== 'person' || first.given.length === 0 || second.given.length === 0) return false;
  return first.surname === second.surname && !givenAgree(first.given, second.given);
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
