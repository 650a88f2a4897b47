// Whose word it is: the entities that the words for a source or an addressee stand for.

import type { Draft } from '../document.ts';
import { entitiesAt, type MentionIndex } from '../entities/mention-index.ts';
import type { Entity, Party, Span } from '../record.ts';
import { firstEndingAfter, holds } from '../spans.ts';
import type { Found } from './realise.ts';

const firstPerson = /^(?:i|we|me|us|my|our|mine|ours|myself|ourselves)$/i;
const relative = /^(?:who|which|that|whom)$/i;

type Parsed = Pick<Draft, 'tokens' | 'syntax'>;

export function partyOf(span: Span, mentions: MentionIndex, parsed: Parsed): Party {
  const isRelative = relative.test(mentions.text.slice(...span));
  const found = isRelative
    ? antecedentsOf(span, mentions, parsed)
    : (labelled(span, mentions) ?? entitiesAt(mentions, span));
  return { spans: [span], entities: found.map(({ id }) => id) };
}

// "WEIL:" in a transcript is the person whose name the text gives in full.
function labelled(span: Span, { text, mentions }: MentionIndex): readonly Entity[] | null {
  const label = text
    .slice(...span)
    .split(' ')
    .at(-1)!;
  if (label.length < 3 || label !== label.toUpperCase() || !/^\p{Lu}+$/u.test(label)) return null;
  const full = mentions.find(
    ({ entity: { kind, name } }) =>
      kind === 'person' && /\p{Ll}/u.test(name) && name.split(' ').at(-1)!.toUpperCase() === label,
  );
  return full ? [full.entity] : null;
}

/** The sources of attributions with their parents. A first person inside somebody’s words is that one. */
export function sourcesOf(
  found: readonly Found[],
  parents: readonly (number | null)[],
  mentions: MentionIndex,
  parsed: Parsed,
): Party[] {
  const sources = found.map(
    ({ source }): Party => (source ? partyOf(source, mentions, parsed) : { spans: [], entities: [] }),
  );
  found.forEach(({ source }, index) => {
    const parent = parents[index]!;
    if (source === null || parent === null || !firstPerson.test(mentions.text.slice(...source))) return;
    if (found[parent]!.quotation === 'indirect' && found[parent]!.cue.lemma !== ':') return;
    sources[index] = { ...sources[index]!, entities: sources[parent]!.entities };
  });
  return sources;
}

// "[the ministry], which said": what the relative clause belongs to; past a word that stands for nobody, "the speech this
// year that said", what that one’s clause does.
function antecedentsOf(
  span: Span,
  { mentions }: MentionIndex,
  { tokens, syntax }: Parsed,
): readonly Entity[] {
  const pronoun = firstEndingAfter(tokens, span[0]);
  for (
    let at = syntax[pronoun]?.head ?? -1, climbed = 0;
    at >= 0 && climbed < 4;
    at = syntax[at]!.head, climbed++
  ) {
    if (!syntax[at]!.relation.startsWith('acl')) continue;
    const head = tokens[syntax[at]!.head]?.span;
    const around = head ? mentions.filter((mention) => holds(mention.span, head)) : [];
    const [shortest] = around.sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]));
    if (shortest) return [shortest.entity];
  }
  return besideOf(span, mentions);
}

// "Salas, who": whose words end right before the pronoun.
function besideOf([start]: Span, mentions: MentionIndex['mentions']): readonly Entity[] {
  const before = mentions.filter(({ span }) => span[1] <= start && start - span[1] <= 2);
  const [nearest] = before.sort((a, b) => b.span[1] - a.span[1] || a.span[0] - b.span[0]);
  return nearest ? [nearest.entity] : [];
}
