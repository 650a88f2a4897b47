// Standoff annotations by what one asks of them: an annotation's attributes, notes, spans, and the entry it stands for.
import type { Span } from '../../reader/index.ts';
import type { BratEvent, Role, Standoff, TextBound } from './standoff.ts';
import { commentNote, entityTypes, entryNote } from './types.ts';

const mentionTypes = new Set(Object.values(entityTypes));

export class StandoffIndex {
  readonly standoff: Standoff;
  readonly #toUtf16: (span: Span) => Span;
  readonly #textBounds: ReadonlyMap<string, TextBound>;
  readonly #events: ReadonlyMap<string, BratEvent>;
  readonly #attributes: ReadonlyMap<string, string>;
  readonly #notes: ReadonlyMap<string, string>;
  readonly #groups: ReadonlyMap<string, readonly string[]>;

  constructor(standoff: Standoff, toUtf16: (span: Span) => Span) {
    this.standoff = standoff;
    this.#toUtf16 = toUtf16;
    this.#textBounds = new Map(standoff.textBounds.map((one) => [one.id, one]));
    this.#events = new Map(standoff.events.map((one) => [one.id, one]));
    this.#attributes = new Map(
      standoff.attributes.map(({ type, target, value }) => [`${target} ${type}`, value ?? '']),
    );
    this.#notes = new Map(standoff.notes.map(({ type, target, text }) => [`${target} ${type}`, text]));
    this.#groups = groupsOf(standoff.equivalences);
  }

  /** In UTF-16 code units. Empty where there is no such text-bound annotation. */
  spans(id: string | null): Span[] {
    const found = id === null ? undefined : this.#textBounds.get(id);
    return found ? found.spans.map(this.#toUtf16) : [];
  }

  /** The value; empty where it has none; null where there is no such attribute. */
  attribute(target: string, type: string): string | null {
    return this.#attributes.get(`${target} ${type}`) ?? null;
  }

  /** Null where the value is none of those that are allowed. */
  valueOf<Value extends string>(target: string, type: string, allowed: readonly Value[]): Value | null {
    const value = this.attribute(target, type);
    return allowed.find((one) => one === value) ?? null;
  }

  comment(target: string): string | null {
    return this.#notes.get(`${target} ${commentNote}`)?.trim() || null;
  }

  review(target: string): 'accepted' | 'rejected' | null {
    return this.valueOf(target, 'Review', ['accepted', 'rejected']);
  }

  isMention({ type }: TextBound): boolean {
    return mentionTypes.has(type);
  }

  mention(id: string): TextBound | null {
    const found = this.#textBounds.get(id);
    return found && this.isMention(found) ? found : null;
  }

  /** The record's id of what the annotation stands for; what is new has a key of its own. */
  entry(id: string): string {
    const mention = this.mention(id);
    return mention ? this.#entityOf(mention.id) : (this.#noted(id) ?? `+${id}`);
  }

  targets({ roles }: BratEvent, role: string): string[] {
    return roles.filter((one) => isRole(one, role)).map(({ target }) => target);
  }

  event(id: string): BratEvent | null {
    return this.#events.get(id) ?? null;
  }

  // A mention that a person added belongs to the entity that it is equivalent to.
  #entityOf(id: string): string {
    const group = this.#groups.get(id) ?? [id];
    const own = this.#noted(id);
    if (own !== null) return own;
    for (const member of group) {
      const noted = this.#noted(member);
      if (noted !== null) return noted;
    }
    return `+${[...group].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))[0]}`;
  }

  #noted(id: string): string | null {
    return /^[aefpst]\d+(?= |$)/.exec(this.#notes.get(`${id} ${entryNote}`) ?? '')?.[0] ?? null;
  }
}

function isRole({ role }: Role, wanted: string): boolean {
  return role.startsWith(wanted) && /^\d*$/.test(role.slice(wanted.length));
}

// Equivalences that share a member are one.
function groupsOf(equivalences: Standoff['equivalences']): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>();
  for (const members of equivalences) {
    const joined = [...new Set(members.flatMap((id) => groups.get(id) ?? [id]))];
    for (const id of joined) groups.set(id, joined);
  }
  return groups;
}
