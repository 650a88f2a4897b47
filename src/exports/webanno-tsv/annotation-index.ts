// Annotations by what one asks of them: those of a layer, the words and entries that they link to.
import type { HearsayRecord, Span } from '../../reader/index.ts';
import type { TsvAnnotation } from './document.ts';
import { type LayerKind, layers } from './layers.ts';

export class AnnotationIndex {
  readonly #all: readonly TsvAnnotation[];
  readonly #byId: ReadonlyMap<number, TsvAnnotation>;
  readonly #known: ReadonlySet<string>;

  constructor(annotations: readonly TsvAnnotation[], record: HearsayRecord) {
    this.#all = annotations;
    this.#byId = new Map(annotations.map((one) => [one.id, one]));
    const { entities, times, attributions, figures, positions, shifts } = record;
    const entries = [...entities, ...times, ...attributions, ...figures, ...positions, ...shifts];
    this.#known = new Set(entries.map(({ id }) => id));
  }

  of(kind: LayerKind): TsvAnnotation[] {
    return this.#all.filter(({ layer }) => layer === layers[kind].name);
  }

  targets({ links }: TsvAnnotation, role: string): TsvAnnotation[] {
    return links.filter((link) => link.role === role).map(({ target }) => this.#byId.get(target)!);
  }

  /** Spans of the words linked in a role, in the order of the text. */
  spans(annotation: TsvAnnotation, role: string): Span[] {
    return this.targets(annotation, role)
      .map(({ span }) => span)
      .sort(([a], [b]) => a - b);
  }

  /** The record's id of the entry that it links to; null where it links to none. */
  entryOf(annotation: TsvAnnotation, role: string): string | null {
    const [target] = this.targets(annotation, role);
    return target ? this.entry(target) : null;
  }

  /** The record's id; what is new has a key of its own. */
  entry({ id, values }: TsvAnnotation): string {
    const { entry = null } = values;
    return entry !== null && this.#known.has(entry) ? entry : `+${id}`;
  }

  /** An entity's id, or the key of one that a person named. */
  entity(name: string): string {
    return this.#known.has(name) ? name : `+${name}`;
  }
}
