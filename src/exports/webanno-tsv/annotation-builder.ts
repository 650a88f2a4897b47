// Collects annotations and gives them their ids. A span loses the white space at its edges, which has no row.
import type { Span } from '../../reader/index.ts';
import { fragmentsOf } from '../fragments.ts';
import type { TsvAnnotation, TsvLink } from './document.ts';
import { type LayerKind, layers } from './layers.ts';

export type Values = Readonly<Record<string, string | number | boolean | null>>;

export class AnnotationBuilder {
  readonly annotations: (TsvAnnotation & { readonly links: TsvLink[] })[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The id; null where the span holds white space alone. */
  add(kind: LayerKind, span: Span, values: Values): number | null {
    const fragments = fragmentsOf(this.#text, [span]);
    if (fragments.length === 0) return null;
    const id = this.annotations.length + 1;
    this.annotations.push({
      id,
      layer: layers[kind].name,
      span: [fragments[0]![0], fragments.at(-1)![1]],
      values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, asWritten(value)])),
      links: [],
    });
    return id;
  }

  link(from: number, role: string, to: number | null | undefined): void {
    if (to !== null && to !== undefined) this.annotations[from - 1]!.links.push({ role, target: to });
  }

  /** Words that belong to an annotation, linked to it. */
  parts(of: number, role: string, spans: readonly Span[]): void {
    for (const span of spans) this.link(of, role, this.add('part', span, { part: role }));
  }
}

function asWritten(value: Values[string]): string | null {
  return value === null || value === undefined ? null : String(value);
}
