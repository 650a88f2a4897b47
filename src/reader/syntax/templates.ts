// Feature templates: which values are looked at together. They are written as text, a template a piece ("s0.word
// n0.tag"), compiled once, and then only integers are read.
import { combine, hashText, rowOf } from './hashing.ts';

export interface Templates {
  readonly count: number;
  /** Where the atoms of a template begin; those of the next template follow. */
  readonly starts: Uint16Array;
  /** For every atom, where its value lies, counted from the base that `featureRows` is given. */
  readonly places: Int16Array;
  readonly seeds: Int32Array;
}

/** Compiles templates. `placeOf` says where the value of an atom lies and throws for a name that it does not know. */
export function compileTemplates(text: string, placeOf: (atom: string) => number): Templates {
  const templates = text
    .split(/[;\n]/)
    .map((template) => template.trim())
    .filter((template) => template !== '');
  const atoms = templates.map((template) => template.split(/\s+/));
  const starts = [0];
  for (const { length } of atoms) starts.push(starts.at(-1)! + length);
  return {
    count: templates.length,
    starts: Uint16Array.from(starts),
    places: Int16Array.from(atoms.flat(), placeOf),
    seeds: Int32Array.from(templates, (template) => combine(0x5bd1e995, hashText(template))),
  };
}

/**
 * Writes the rows of the features that hold into `rows` and returns their number. A value of 0 says that there is
 * nothing (no such word, a word of no cluster): templates that look at one are left out.
 */
export function featureRows(
  { count, starts, places, seeds }: Templates,
  values: Int32Array,
  base: number,
  bits: number,
  rows: Int32Array,
): number {
  let found = 0;
  let place = 0;
  for (let template = 0; template < count; template++) {
    const end = starts[template + 1]!;
    let hash = seeds[template]!;
    for (; place < end; place++) {
      const value = values[base + places[place]!]!;
      if (value === 0) break;
      hash = combine(hash, value);
    }
    if (place === end) rows[found++] = rowOf(hash, bits);
    place = end;
  }
  return found;
}
