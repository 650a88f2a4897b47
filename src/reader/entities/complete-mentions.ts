// The first and second person in quoted words, once it is known whose words they are: mentions of the speaker, of those
// the speaker acts for, of the one addressed. What the text leaves open stays no mention.
//
//     “[We] have told [you] what [I] want,” Boreal chief executive Jane Doe told the minister.
import type { Draft } from '../document.ts';
import { innermostOf } from '../innermost.ts';
import type { Attribution, Entity, Mention, Span } from '../record.ts';
import { compareSpans, holds } from '../spans.ts';
import { stage } from '../stage.ts';
import { type Pronoun, pronounOf } from './recognise-pronouns.ts';

/** Gives the entities again, those who speak or are spoken to with more mentions. Ids stay. */
export const completeMentions = stage(
  'complete mentions',
  ['document', 'tokens', 'quotations', 'entities', 'attributions'],
  ['entities'],
  (draft) => {
    const { entities } = draft;
    const found = mentionsBySpeech(draft);
    return { entities: entities.map((entity) => withMentions(entity, found.get(entity) ?? [])) };
  },
);

function withMentions(entity: Entity, added: readonly Mention[]): Entity {
  if (added.length === 0) return entity;
  const mentions = [...entity.mentions, ...added].sort((a, b) => compareSpans(a.span, b.span));
  return { ...entity, mentions };
}

type Needed = Pick<Draft, 'document' | 'tokens' | 'quotations' | 'entities' | 'attributions'>;

function mentionsBySpeech({
  document,
  tokens,
  quotations,
  entities,
  attributions,
}: Needed): Map<Entity, Mention[]> {
  const speech: Speech = {
    text: document.text,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    attributions: new Map(attributions.map((attribution) => [attribution.id, attribution])),
    quoted: quotations.flatMap(({ spans }) => spans),
  };
  const known = new Set(entities.flatMap(({ mentions }) => mentions.map(({ span }) => span[0])));
  const innermost = innermostOf(attributions);
  const found = new Map<Entity, Mention[]>();
  for (const { norm, span } of tokens) {
    const pronoun = pronounOf(norm);
    if (!pronoun || pronoun.person === 3 || known.has(span[0])) continue;
    const words = wordsAround(speech, innermost(span), span);
    for (const entity of words ? partiesTo(speech, words, pronoun) : []) {
      found.set(entity, [...(found.get(entity) ?? []), { span, form: 'pronoun' }]);
    }
  }
  return found;
}

interface Speech {
  readonly text: string;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly attributions: ReadonlyMap<string, Attribution>;
  readonly quoted: readonly Span[];
}

// The attribution whose own words these are: not one that only reports them.
function wordsAround(speech: Speech, inner: Attribution | null, span: Span): Attribution | null {
  for (let at = inner; at; at = at.parent === null ? null : (speech.attributions.get(at.parent) ?? null)) {
    if (at.quotation === 'direct') return at;
    if (at.quotation === 'mixed' && speech.quoted.some((quotation) => holds(quotation, span))) return at;
  }
  return null;
}

function partiesTo(speech: Speech, { source, addressee }: Attribution, pronoun: Pronoun): Entity[] {
  const entitiesOf = (ids: readonly string[]): Entity[] => ids.flatMap((id) => speech.entities.get(id) ?? []);
  if (pronoun.person === 2) return entitiesOf(addressee?.entities ?? []);
  const speakers = entitiesOf(source.entities);
  if (pronoun.plural) return speakers.length === 1 ? sideOf(speech, speakers[0]!) : speakers;
  return speakers.length === 1 && speakers[0]!.kind === 'person' ? speakers : [];
}

// "We" of a company is the company; of its chief executive too; of a person without an office it may be anybody.
function sideOf({ text, entities }: Speech, speaker: Entity): Entity[] {
  if (speaker.kind !== 'person') return [speaker];
  const bodies = [...entities.values()].filter(
    (entity) => entity.kind === 'organization' && isNamedIn(text, entity, speaker.roles),
  );
  return bodies.length === 1 ? bodies : [];
}

function isNamedIn(text: string, { mentions }: Entity, roles: readonly string[]): boolean {
  const names = mentions.filter(({ form }) => form === 'name').map(({ span }) => text.slice(...span));
  return roles.some((role) => names.some((name) => role.includes(name.replace(/^[Tt]he /, ''))));
}
