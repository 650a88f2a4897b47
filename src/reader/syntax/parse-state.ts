// The state of a parser that reads a sentence from left to right (arc-hybrid; Kuhlmann, Gómez-Rodríguez and Satta
// 2011): a stack of words whose heads are still open, and the words to come. Three moves:
//
//   shift   the next word goes on the stack
//   left    the word on top of the stack depends on the next word, and leaves the stack
//   right   the word on top of the stack depends on the one below it, and leaves the stack
//
// After the last word comes the root; only the last word on the stack may depend on it. So every way to the end is a
// tree with one root, whatever the scores, in twice as many moves as there are words.
import { margin, places, width } from './word-values.ts';

export const shift = 0;
export const left = 1;
export const right = 2;
export type Move = typeof shift | typeof left | typeof right;

/** The head of a word that has none yet. */
export const open = -2;

export class ParseState {
  readonly length: number;
  /** The values of the words, with what is known of their dependents. */
  readonly values: Int32Array;
  readonly stack: Int32Array;
  depth = 0;
  /** The next word; `length` is the root. */
  next = 0;
  /** -1 for the root. */
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
  /** The outermost dependents of each word, and the next to them; -1 for none. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;

  constructor(values: Int32Array, length: number) {
    this.length = length;
    this.values = values;
    this.stack = new Int32Array(length);
    this.heads = new Int32Array(length).fill(open);
    this.relations = new Uint8Array(length);
    this.left1 = new Int32Array(length + 1).fill(-1);
    this.left2 = new Int32Array(length + 1).fill(-1);
    this.right1 = new Int32Array(length + 1).fill(-1);
    this.right2 = new Int32Array(length + 1).fill(-1);
    for (let word = 0; word <= length; word++) {
      const row = (word + margin) * width;
      values[row + places.relation] = 0;
      for (let place = places.lefts; place <= places.rightRelations; place++) values[row + place] = 1;
    }
  }

  get done(): boolean {
    return this.next === this.length && this.depth === 0;
  }

  /** The word at this depth of the stack, 0 the top; -1 for none. */
  onStack(at: number): number {
    return at < this.depth ? this.stack[this.depth - 1 - at]! : -1;
  }

  allows(move: Move): boolean {
    if (move === shift) return this.next < this.length;
    if (move === right) return this.depth > 1;
    return this.depth === 1 || (this.depth > 1 && this.next < this.length);
  }

  /** Makes a move that is allowed. `relation` counts for `left` and `right`. */
  make(move: Move, relation: number): void {
    if (move === shift) {
      this.stack[this.depth++] = this.next++;
      return;
    }
    const dependent = this.stack[--this.depth]!;
    const head = move === left ? this.next : this.stack[this.depth - 1]!;
    this.heads[dependent] = head === this.length ? -1 : head;
    this.relations[dependent] = relation;
    this.values[(dependent + margin) * width + places.relation] = relation + 1;
    const row = (head + margin) * width;
    const [one, two] = move === left ? [this.left1, this.left2] : [this.right1, this.right2];
    two[head] = one[head]!;
    one[head] = dependent;
    const side = move === left ? 0 : 1;
    const number = row + places.lefts + side;
    if (this.values[number]! < 6) this.values[number]!++;
    this.values[row + places.leftRelations + side]! |= 2 << (relation % 30);
  }
}
