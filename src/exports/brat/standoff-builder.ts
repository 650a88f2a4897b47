// Collects standoff annotations and gives them their ids. Spans come in as Hearsay counts them.
import type { Span } from '../../reader/index.ts';
import { type CodePoints, codePointsOf } from '../code-points.ts';
import { fragmentsOf, textForBrat } from '../fragments.ts';
import type {
  BratAttribute,
  BratEvent,
  BratNote,
  BratRelation,
  Role,
  Standoff,
  TextBound,
} from './standoff.ts';

export class StandoffBuilder {
  readonly #text: string;
  readonly #withWords: boolean;
  readonly #points: CodePoints;
  readonly #textBounds: TextBound[] = [];
  readonly #events: BratEvent[] = [];
  readonly #relations: BratRelation[] = [];
  readonly #equivalences: (readonly string[])[] = [];
  readonly #attributes: BratAttribute[] = [];
  readonly #notes: BratNote[] = [];

  constructor(text: string, withWords: boolean) {
    this.#text = textForBrat(text);
    this.#withWords = withWords;
    this.#points = codePointsOf(this.#text);
  }

  /** The id; null where the spans hold nothing that brat could show. */
  textBound(type: string, spans: readonly Span[]): string | null {
    const fragments = fragmentsOf(this.#text, spans);
    if (fragments.length === 0) return null;
    const id = `T${this.#textBounds.length + 1}`;
    const words = this.#withWords ? fragments.map((span) => this.#text.slice(...span)).join(' ') : '';
    this.#textBounds.push({ id, type, spans: fragments.map(this.#points.span), words });
    return id;
  }

  /** The trigger is of the same type. Roles may be added until the standoff is taken. */
  event(id: string, type: string, trigger: string, roles: readonly Role[]): void {
    this.#events.push({ id, type, trigger, roles });
  }

  relation(type: string, from: string, to: string): void {
    this.#relations.push({ id: `R${this.#relations.length + 1}`, type, from, to });
  }

  equivalence(members: readonly string[]): void {
    if (members.length > 1) this.#equivalences.push(members);
  }

  attribute(type: string, target: string, value: string | null = null): void {
    this.#attributes.push({ id: `A${this.#attributes.length + 1}`, type, target, value });
  }

  note(type: string, target: string, text: string): void {
    this.#notes.push({ id: `#${this.#notes.length + 1}`, type, target, text: text.replaceAll(/\s+/g, ' ') });
  }

  standoff(): Standoff {
    return {
      textBounds: this.#textBounds,
      events: this.#events,
      relations: this.#relations,
      equivalences: this.#equivalences,
      attributes: this.#attributes,
      notes: this.#notes,
    };
  }
}
