// Rows of a body into annotations: those of several rows are joined by their disambiguation ids, links are resolved when
// all rows are there.
import type { Span } from '../../reader/index.ts';
import { FormatError } from '../format-error.ts';
import type { TsvAnnotation } from './document.ts';
import { splitId, splitUnescaped, unescapeValue } from './escape.ts';
import type { LayerColumns } from './read-header.ts';

export interface Row {
  /** Of the token or a part of one. */
  readonly id: string;
  readonly span: Span;
  readonly cells: readonly string[];
  /** Counts from 1. */
  readonly line: number;
}

interface Open {
  readonly id: number;
  readonly layer: string;
  readonly unit: string;
  readonly start: number;
  readonly line: number;
  end: number;
  values: Record<string, string | null>;
  roles: readonly string[];
  targets: readonly string[];
}

export class AnnotationCollector {
  readonly #columns: readonly LayerColumns[];
  readonly #byId = new Map<number, Open>();
  readonly #unnumbered: Open[] = [];
  #next = -1;

  constructor(columns: readonly LayerColumns[]) {
    this.#columns = columns;
  }

  addRow(row: Row): void {
    for (const layer of this.#columns) {
      const stacks = layer.features.map(({ column }) => stackOf(row.cells[column]!));
      const roles = layer.roles === null ? [] : stackOf(row.cells[layer.roles]!);
      const targets = layer.roles === null ? [] : stackOf(row.cells[layer.roles + 1]!);
      const height = Math.max(roles.length, ...stacks.map((stack) => stack.length));
      for (let at = 0; at < height; at++) {
        const cells = stacks.map((stack) => splitId(stack[at] ?? '*'));
        const [ownRoles, roleId] = splitId(roles[at] ?? '_');
        const id = [...cells.map(([, id]) => id), roleId].find((id) => id !== null) ?? null;
        const open = this.#open(id, layer.layer, row);
        layer.features.forEach(({ name }, index) => {
          const [value] = cells[index]!;
          open.values[name] = value === '*' || value === '' ? null : unescapeValue(value);
        });
        open.roles = ownRoles === '_' ? [] : splitUnescaped(ownRoles, ';').map(unescapeValue);
        open.targets = open.roles.length === 0 ? [] : splitUnescaped(targets[at] ?? '', ';');
      }
    }
  }

  #open(id: number | null, layer: string, { id: unit, span: [start, end], line }: Row): Open {
    const known = id === null ? undefined : this.#byId.get(id);
    if (known) {
      if (known.layer !== layer)
        throw new FormatError(line, `the id ${id} is already one of ${known.layer}.`);
      known.end = Math.max(known.end, end);
      return known;
    }
    // What needs no id in the file gets one here, out of the way of the others.
    const open: Open = {
      id: id ?? this.#next--,
      layer,
      unit,
      start,
      line,
      end,
      values: {},
      roles: [],
      targets: [],
    };
    if (id === null) this.#unnumbered.push(open);
    this.#byId.set(open.id, open);
    return open;
  }

  /** @throws {FormatError} where a link leads nowhere */
  all(): TsvAnnotation[] {
    return [...this.#byId.values()].map(({ id, layer, start, end, values, roles, targets, line }) => {
      if (roles.length !== targets.length) {
        throw new FormatError(line, `it has ${roles.length} roles and ${targets.length} targets.`);
      }
      const links = roles.map((role, index) => ({ role, target: this.#resolve(targets[index]!, line) }));
      return { id, layer, span: [start, end], values, links };
    });
  }

  #resolve(written: string, line: number): number {
    const [unit, id] = splitId(written);
    if (id !== null && this.#byId.has(id)) return id;
    const [only, another] = this.#unnumbered.filter((open) => open.unit === unit);
    if (id !== null || !only || another) throw new FormatError(line, `the link to ${written} leads nowhere.`);
    return only.id;
  }
}

function stackOf(cell: string): string[] {
  return cell === '_' ? [] : splitUnescaped(cell, '|');
}
