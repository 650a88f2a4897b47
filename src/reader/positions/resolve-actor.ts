// Whose stance it is: the entities that the words for the actor stand for; of "I" and "we" the speaker; of a
// spokesperson the party spoken for. None where the words do not decide, or name no party.
import { type Line, type Range, spanOf } from '../attributions/lines.ts';
import { subjectBefore } from '../attributions/phrases.ts';
import type { Token } from '../document.ts';
import { entitiesAt, type MentionIndex } from '../entities/mention-index.ts';
import type { Attribution, Entity } from '../record.ts';

export interface ActorSources {
  readonly tokens: readonly Token[];
  readonly mentions: MentionIndex;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly attributions: ReadonlyMap<string, Attribution>;
}

/** `within` is the innermost attribution whose content holds the statement. */
export function resolveActor(
  line: Line,
  actor: Range | null,
  within: Attribution | null,
  sources: ActorSources,
): readonly Entity[] {
  const saying = (): readonly Entity[] =>
    speakers(within, sources)
      .map((one) => partyOf(one, sources))
      .filter(isParty);
  if (!actor) return saying();
  const first = line.items[actor.first]!.norm;
  const alone = actor.end - actor.first === 1;
  if (alone && /^(?:i|we|our|my|us)$/.test(first)) return saying();
  const range = alone && /^(?:who|which|that)$/.test(first) ? antecedent(line, actor.first) : actor;
  if (!range) return [];
  const found = entitiesAt(sources.mentions, spanOf(sources.tokens, line, range));
  return found.map((one) => partyOf(one, sources)).filter(isParty);
}

function antecedent(line: Line, relative: number): Range | null {
  return subjectBefore(line, line.items[relative - 1]?.norm === ',' ? relative - 1 : relative);
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
  return entity.named || entity.kind !== 'person' || entity.classes.length > 0;
}

// "Kremlin spokesman Dmitry Orlov": the Kremlin, where it is an entity of the text.
function partyOf(entity: Entity, { entities }: ActorSources): Entity {
  const role = [...entity.roles, entity.named ? '' : entity.name].find((one) => spokesperson.test(one));
  if (entity.kind !== 'person' || role === undefined) return entity;
  for (const other of entities.values()) {
    if ((other.kind === 'organization' || other.kind === 'state') && isIn(other, role)) return other;
  }
  return entity;
}

const spokesperson = /spokes(?:man|woman|person)|\b(?:chief )?negotiator\b|\benvoy\b/i;

function isIn(party: Entity, role: string): boolean {
  return ` ${role.replace(/[’']s?\b/g, '')} `
    .toLowerCase()
    .includes(` ${party.name.replace(/^the /i, '')} `.toLowerCase());
}
