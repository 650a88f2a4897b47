// Whose stance it is: the entities that the words for the actor stand for; of "I" and "we" the speaker; of a
// spokesperson the party spoken for, of "its government" that state. None where the words do not decide, or name no party.
import type { MentionIndex } from '../entities/mention-index.ts';
import type { Attribution, Entity } from '../record.ts';
import { firstStartingFrom } from '../spans.ts';
import { dependentsBy } from '../syntax/tree.ts';
import type { Parsed } from './parsed.ts';
import { isPeople } from './proposition-core.ts';

export interface ActorSources {
  readonly parsed: Parsed;
  readonly mentions: MentionIndex;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly attributions: ReadonlyMap<string, Attribution>;
}

/** `within` is the innermost attribution whose content holds the statement; `actor` the head of the words for it. */
export function resolveActor(
  actor: number,
  within: Attribution | null,
  sources: ActorSources,
): readonly Entity[] {
  const { parsed } = sources;
  if (isFirstPerson(parsed, actor)) return partiesOf(speakers(within, sources), sources);
  const heads = [actor, ...dependentsBy(parsed.syntax, actor, 'conj').filter((each) => each - actor < 12)];
  const found = heads.flatMap((head) => stateOfBody(head, sources) ?? mentionAt(head, sources) ?? []);
  return partiesOf([...new Set(found)], sources);
}

const firstPerson = /^(?:I|[Ww]e|[Oo]ur|[Mm]y|us|me)$/;

/** Whether the words say "I" or "we". */
export function isFirstPerson({ tokens }: Parsed, actor: number): boolean {
  return firstPerson.test(tokens[actor]!.form);
}

/** Those of them that may take a stance; a spokesperson gives way to whom they speak for. */
export function partiesOf(found: readonly Entity[], sources: ActorSources): readonly Entity[] {
  return [...new Set(found.map((one) => partyOf(one, sources)))].filter(isParty);
}

// The shortest mention that holds the word; of a name with a title the one that holds a part of it.
function mentionAt(head: number, sources: ActorSources): Entity | null {
  const { parsed } = sources;
  const named = parsed.syntax[head]!.part === 'PROPN' || isPeople(parsed, head);
  const relations = named ? ['flat', 'appos', 'compound'] : ['appos'];
  const parts = [
    head,
    ...dependentsBy(parsed.syntax, head, ...relations).filter((part) => isName(parsed, part)),
  ];
  for (const part of parts) {
    const entity = shortestAt(parsed.tokens[part]!.span[0], sources);
    if (entity) return entity;
  }
  return null;
}

// "[his] government", "[Peru]’s foreign ministry": the state of the owner, where it is of the text.
function stateOfBody(head: number, sources: ActorSources): Entity | null {
  const { parsed, entities } = sources;
  if (!stateBodies.test(parsed.tokens[head]!.norm)) return null;
  const [owner] = dependentsBy(parsed.syntax, head, 'nmod:poss');
  const entity = owner === undefined ? null : mentionAt(owner, sources);
  if (!entity || entity.kind === 'state' || entity.country === null)
    return entity?.kind === 'state' ? entity : null;
  return stateOf(entity.country, entities);
}

const stateBodies =
  /^(?:government|ministry|delegation|presidency|country|nation|side|army|military|foreign)$/;

/** Whose the words for an actor are: "[his] party". */
export function ownersOf(actor: number, sources: ActorSources): readonly Entity[] {
  return dependentsBy(sources.parsed.syntax, actor, 'nmod:poss').flatMap(
    (owner) => mentionAt(owner, sources) ?? [],
  );
}

function isName({ syntax }: Parsed, token: number): boolean {
  return syntax[token]!.part === 'PROPN' && syntax[token]!.relation !== 'nmod:poss';
}

function shortestAt(at: number, { mentions: { mentions } }: ActorSources): Entity | null {
  let shortest: (typeof mentions)[number] | null = null;
  const from = firstStartingFrom(mentions, at + 1) - 1;
  for (let i = from; i >= 0 && i > from - 12; i--) {
    const mention = mentions[i]!;
    if (mention.span[0] > at || mention.span[1] <= at) continue;
    if (!shortest || mention.span[1] - mention.span[0] < shortest.span[1] - shortest.span[0])
      shortest = mention;
  }
  return shortest?.entity ?? null;
}

/** The nearest source up the chain that is somebody; only what is quoted says "we" of its speaker. */
export function speakers(
  within: Attribution | null,
  { entities, attributions }: ActorSources,
): readonly Entity[] {
  for (let at = within; at; at = at.parent === null ? null : (attributions.get(at.parent) ?? null)) {
    if (at.source.entities.length > 0) return at.source.entities.flatMap((id) => entities.get(id) ?? []);
  }
  return [];
}

function isParty(entity: Entity): boolean {
  if (entity.kind === 'document' || entity.kind === 'place') return false;
  if (entity.classes.some((one) => one === 'expert' || one === 'witness')) return false;
  if (!entity.named && nobody.test(entity.name)) return false;
  return entity.named || entity.kind !== 'person' || entity.classes.length > 0;
}

// "Kremlin spokesman Dmitry Orlov": the Kremlin, where it is an entity of the text; "his government": that of his state.
function partyOf(entity: Entity, { entities }: ActorSources): Entity {
  if (entity.kind === 'organization' && !entity.named && governments.test(entity.name) && entity.country) {
    return stateOf(entity.country, entities) ?? entity;
  }
  const role = [...entity.roles, entity.named ? '' : entity.name].find((one) => spokesperson.test(one));
  if (entity.kind !== 'person' || role === undefined) return entity;
  for (const other of entities.values()) {
    if ((other.kind === 'organization' || other.kind === 'state') && isIn(other, role)) return other;
  }
  const person = /\b(?:for|of) (?:the )?(.+)$/i.exec(role)?.[1]?.toLowerCase();
  for (const other of entities.values()) {
    const isMeant =
      other.kind === 'person' && other !== entity && person !== undefined && speaksOf(other, person);
    if (isMeant) return other;
  }
  return entity;
}

// "Sikota" of "Nathan Sikota", "the president" of who is one.
function speaksOf({ name, roles }: Entity, person: string): boolean {
  return (
    name.toLowerCase().split(' ').at(-1) === person.split(' ').at(-1) ||
    roles.some((role) => role.toLowerCase() === person)
  );
}

// Those that only a clause would tell from others.
const nobody =
  /^(?:the )?(?:others?|some|many|most|critics|people|nations|countries|states|voters|parents|supporters|opponents|men|women|families|candidates?|those|groups?|companies|parties|the other (?:side|party)|sources|Americans|everyone|nobody|judges?|studies|papers|newspapers)$/i;
const governments = /\b(?:government|country|nation|delegation|side|capital)$/i;
const spokesperson = /spokes(?:man|woman|person)|\b(?:chief )?negotiator\b|\benvoy\b/i;

function stateOf(country: string, entities: ReadonlyMap<string, Entity>): Entity | null {
  for (const other of entities.values())
    if (other.kind === 'state' && other.country === country) return other;
  return null;
}

function isIn(party: Entity, role: string): boolean {
  const name = party.name.replace(/^the /i, '').toLowerCase();
  return ` ${role.replace(/[’']s?\b/g, '')} `.toLowerCase().includes(` ${name} `);
}
