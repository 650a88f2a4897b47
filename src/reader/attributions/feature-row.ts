// Where the features of one token after the other are written, as hashes: each is numbered, so that the same values mean
// something else in another place of the list. One row serves a whole document, because this is done for every token.
import { combine } from '../syntax/hashing.ts';

export class FeatureRow {
  private readonly out: Int32Array;
  private next = 0;
  private number = 0;

  constructor(out: Int32Array) {
    this.out = out;
  }

  /** The features that follow are written from `at` on and numbered from `first` on. */
  begin(at: number, first: number): void {
    this.next = at;
    this.number = first;
  }

  add(a: number, b = 0, c = 0): void {
    this.out[this.next++] = combine(combine(combine(this.number++, a), b), c);
  }
}

const edge = 0x5bd1e995;

/** The value of a token; one and the same beyond the ends of the document. */
export function valueAt(values: Int32Array, token: number): number {
  return token >= 0 && token < values.length ? values[token]! : edge;
}
