// Templates over words that stand in a certain place of a parser's state, the nodes: "s0.tag n0.lower". A node is found
// anew at every state; its values are then gathered side by side for the templates.
import { compileTemplates, type Templates } from './templates.ts';
import { margin, placeOf, width } from './word-values.ts';

export interface NodeTemplates {
  readonly templates: Templates;
  /** For every value that the templates look at, the number of its node and the value's place in a word's row. */
  readonly nodes: Uint8Array;
  readonly places: Uint8Array;
}

/** Compiles templates over the nodes of these names. `extras` are values that belong to no word: "gap". */
export function compileNodeTemplates(
  text: string,
  nodeNames: readonly string[],
  extras: readonly string[],
): NodeTemplates {
  const atoms = [...new Set(text.split(/[;\s]+/).filter((atom) => atom.includes('.')))];
  const names = [...atoms, ...extras];
  const templates = compileTemplates(text, (atom) => numberOf(atom, names));
  return {
    templates,
    nodes: Uint8Array.from(atoms, (atom) => numberOf(atom.slice(0, atom.indexOf('.')), nodeNames)),
    places: Uint8Array.from(atoms, (atom) => placeOf(atom.slice(atom.indexOf('.') + 1))),
  };
}

function numberOf(name: string, names: readonly string[]): number {
  const number = names.indexOf(name);
  if (number < 0) throw new Error(`A template names "${name}"; there are: ${names.join(', ')}`);
  return number;
}

/** Writes the values of the nodes into `found`. `words` has the word of every node, -1 for a node that is not there. */
export function gatherNodes(
  { nodes, places }: NodeTemplates,
  words: Int32Array,
  values: Int32Array,
  found: Int32Array,
): void {
  for (let atom = 0; atom < nodes.length; atom++) {
    const word = words[nodes[atom]!]!;
    // The first row stands for what is not there.
    const row = word < 0 ? 0 : (word + margin) * width;
    found[atom] = values[row + places[atom]!]!;
  }
}

/** A distance in words as one of seven. */
export function distance(words: number): number {
  if (words <= 4) return words;
  return words <= 6 ? 5 : words <= 10 ? 6 : 7;
}
