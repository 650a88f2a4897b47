// The way from words to entities: which entities a noun phrase, such as the source of an attribution, stands for.
import type { Entity, Span } from '../record.ts';
import { compareSpans } from '../spans.ts';

/** A mention with its entity; in an index they are in the order of the text, of two that start together the longer first. */
export interface IndexedMention {
  readonly span: Span;
  readonly entity: Entity;
}

export interface MentionIndex {
  readonly text: string;
  readonly mentions: readonly IndexedMention[];
}

/** `text` is the document's. */
export function indexMentions(entities: readonly Entity[], text: string): MentionIndex {
  const mentions = entities.flatMap((entity) => entity.mentions.map(({ span }) => ({ span, entity })));
  return { text, mentions: mentions.sort((a, b) => compareSpans(a.span, b.span)) };
}

/**
 * The entities that the noun phrase at `span` stands for: those of its head, not those that only qualify it.
 *
 *     [Ukrainian President Volodymyr Zelensky]   Zelensky
 *     [Smith and Jones]                          two
 *     [Zelensky’s suggestion]                    none
 *     [Olaf Scholz, Germany’s chancellor,]       Scholz
 *
 * Empty where no mention is its head. Time is logarithmic in the mentions of the document, linear in those of the span.
 */
export function entitiesAt({ text, mentions }: MentionIndex, span: Span): readonly Entity[] {
  const inside = outermostIn(mentions, span);
  const heads: Entity[] = [];
  let from = span[0];
  for (const [i, mention] of inside.entries()) {
    const before = text.slice(from, mention.span[0]);
    from = mention.span[1];
    if (opensModifier.test(before) || (heads.length > 0 && !coordinates.test(before))) break;
    const next = inside[i + 1];
    const after = text.slice(mention.span[1], next ? next.span[0] : span[1]);
    if (isModifier(after, next !== undefined)) continue;
    if (!heads.includes(mention.entity)) heads.push(mention.entity);
  }
  return heads;
}

// "Smith, Jones and Lee": what may stand between two heads.
const coordinates =
  /^[\s,]*(?:(?:and|or|as well as|along with|&)\s+)?(?:(?:both|his|her|their|the)\s+)?(?:[\p{Ll}-]+\s+){0,3}$/u;
// "the war in", "a report about": what follows only qualifies the head before it.
const opensModifier = /\b(?:of|in|on|for|from|at|by|with|about|against|over|to|who|which|that)\s/i;

// "Zelensky" in "Zelensky’s suggestion", "Ukrainian" in "Ukrainian President Zelensky"; not "a memo" in "a memo [seen by]".
function isModifier(after: string, followed: boolean): boolean {
  if (/^[’']s?\s/.test(after)) return true;
  if (/^\s+[\p{L}-]/u.test(after) && !continues.test(after)) {
    return followed ? !/[,;:(]/.test(after) : true;
  }
  return false;
}

// What can follow the head of a noun phrase within it: a preposition, a relative clause, a participle with its own words.
const continues =
  /^\s+(?:(?:and|or|of|in|from|for|who|whom|whose|which|that|here|at|on|by|about|with|within|under|near|against|between|&)\s|\p{Ll}{2,14}(?:ed|en|wn)\s+(?:by|to|in|for|on|at|with|from|of|as|about|last|this|against|over)\s|(?:here|there)$)/iu;

// The mentions within `span` that lie in no other of them; the one that just holds it where its ends differ by little.
function outermostIn(mentions: readonly IndexedMention[], [start, end]: Span): IndexedMention[] {
  const found: IndexedMention[] = [];
  let reached = start;
  for (let i = firstFrom(mentions, start); i < mentions.length; i++) {
    const mention = mentions[i]!;
    if (mention.span[0] >= end) break;
    if (mention.span[1] > end || mention.span[0] < reached) continue;
    found.push(mention);
    reached = mention.span[1];
  }
  return found;
}

function firstFrom(mentions: readonly IndexedMention[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.span[0] < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
