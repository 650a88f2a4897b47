// A yes-or-no question answered by a sum of weights: hashed features in, a score out, above zero for yes. The weights
// of a small classifier are kept as text, a character a weight, so that they ship as a TypeScript table.
import { combine, rowOf } from '../syntax/hashing.ts';

export interface LinearClassifier {
  /** There are `2 ** bits` weights. */
  readonly bits: number;
  readonly weights: Int8Array;
}

/** The range of a written weight: from -range to range. */
export const weightRange = 44;

// The printable characters of ASCII but quotation marks, backslash and backtick; the middle one stands for zero.
const alphabet = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((character) => !`"'\\\`$`.includes(character))
  .join('');

export function openClassifier(written: string): LinearClassifier {
  const weightOf = new Int8Array(128);
  for (let at = 0; at < alphabet.length; at++) weightOf[alphabet.charCodeAt(at)] = at - weightRange;
  const weights = new Int8Array(written.length);
  for (let at = 0; at < written.length; at++) weights[at] = weightOf[written.charCodeAt(at)]!;
  return { bits: Math.log2(written.length), weights };
}

/** The text that `openClassifier` reads. Weights beyond the range are cut. */
export function writeClassifier(weights: ArrayLike<number>): string {
  return Array.from(weights, (weight) => {
    const whole = Math.round(Math.max(-weightRange, Math.min(weightRange, weight)));
    return alphabet[whole + weightRange]!;
  }).join('');
}

export function scoreOf({ bits, weights }: LinearClassifier, features: readonly number[]): number {
  let sum = 0;
  for (const feature of features) sum += weights[rowOf(feature, bits)]!;
  return sum;
}

/** Gathers the features of one question: each is a template, told by its place in the order, filled with values. */
export class FeatureList {
  readonly hashes: number[] = [];
  private readonly seed: number;

  constructor(seed: number) {
    this.seed = seed;
  }

  add(a: number, b?: number, c?: number, d?: number, e?: number): void {
    let hash = combine(combine(this.seed, this.hashes.length), a);
    if (b !== undefined) hash = combine(hash, b);
    if (c !== undefined) hash = combine(hash, c);
    if (d !== undefined) hash = combine(hash, d);
    if (e !== undefined) hash = combine(hash, e);
    this.hashes.push(hash);
  }
}
