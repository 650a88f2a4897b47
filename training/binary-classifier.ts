// Trains the weights of a yes-or-no classifier over hashed features: logistic regression by AdaGrad, examples in an
// order that a seed decides.
import { rowOf } from '../src/reader/syntax/hashing.ts';
import { shuffled } from './random.ts';

export interface Example {
  readonly features: readonly number[];
  readonly yes: boolean;
}

export interface Training {
  readonly bits: number;
  readonly rounds: number;
  readonly rate: number;
  /** How much weight decays: keeps rare features small. */
  readonly decay: number;
  readonly seed: number;
}

export function trainClassifier(examples: readonly Example[], options: Training): Float32Array {
  const { bits, rounds, rate, decay, seed } = options;
  const weights = new Float32Array(2 ** bits);
  const slopes = new Float32Array(2 ** bits).fill(1e-2);
  const rows = examples.map(({ features }) => Int32Array.from(features, (feature) => rowOf(feature, bits)));
  for (let round = 0; round < rounds; round++) {
    for (const at of shuffled(examples.length, seed + round)) {
      let score = 0;
      for (const row of rows[at]!) score += weights[row]!;
      const error = (examples[at]!.yes ? 1 : 0) - 1 / (1 + Math.exp(-score));
      if (Math.abs(error) < 1e-3) continue;
      for (const row of rows[at]!) {
        const slope = error - decay * weights[row]!;
        slopes[row]! += slope * slope;
        weights[row]! += (rate * slope) / Math.sqrt(slopes[row]!);
      }
    }
  }
  return weights;
}

/** Weights in whole steps, the largest `share` of a step short of `range`. */
export function quantized(weights: Float32Array, range: number): Float32Array {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  const largest = sizes[Math.floor(sizes.length * 0.9999)]!;
  return weights.map((weight) => Math.round((weight / largest) * range));
}
