// The trained parts of the attributions stage, opened from their weights: how likely a token heads a cue, which roles
// the tokens around a cue have, and how much to believe the whole.
import { rowOf } from '../syntax/hashing.ts';
import { openWeights } from '../syntax/weights.ts';
import { cueFeatureCount } from './cue-features.ts';
import type { ChainScores } from './role-chain.ts';
import { roleCount } from './role-chain.ts';
import { roleFeatureCount, stepFeatureCount } from './role-features.ts';

export interface AttributionModel {
  /** SHA-256 of the weights, in hexadecimal. */
  readonly hash: string;
  readonly cues: LinearTable;
  readonly roles: LinearTable;
  readonly steps: LinearTable;
  /** Weights of `wholeFeatures`, the bias first. */
  readonly whole: readonly number[];
  /** Cues are looked at from this probability on, attributions kept from that one on. */
  readonly thresholds: { readonly cue: number; readonly whole: number };
}

/** `2 ** bits` rows of weights, `columns` wide; a weight is its entry times `unit`. */
export interface LinearTable {
  readonly bits: number;
  readonly columns: number;
  readonly unit: number;
  readonly weights: Int8Array | Float32Array;
}

/** @throws {Error} where the bytes are not those of an attribution model */
export function openAttributionModel(bytes: Uint8Array): AttributionModel {
  const weights = openWeights(bytes);
  const units = weights.data<Record<string, number>>('units');
  const open = (name: string, columns: number): LinearTable => {
    const table = weights.table(name, 'int8');
    return { bits: Math.log2(table.length / columns), columns, unit: units[name]!, weights: table };
  };
  return {
    hash: weights.data('hash'),
    cues: open('cues', 1),
    roles: open('roles', roleCount),
    steps: open('steps', roleCount * roleCount),
    whole: weights.data('whole'),
    thresholds: weights.data('thresholds'),
  };
}

/** Probability that a token with these features heads a cue. */
export function cueProbability(
  { bits, unit, weights }: LinearTable,
  features: Int32Array,
  at: number,
): number {
  let sum = 0;
  for (let i = at; i < at + cueFeatureCount; i++) sum += weights[rowOf(features[i]!, bits)]!;
  return 1 / (1 + Math.exp(-sum * unit));
}

/** Scores of the roles of a window, and of the steps between them. */
export function chainScores(
  model: Pick<AttributionModel, 'roles' | 'steps'>,
  own: Int32Array,
  step: Int32Array,
  length: number,
  cue: number,
): ChainScores {
  return {
    length,
    cue,
    own: sumRows(model.roles, own, roleFeatureCount, length),
    step: sumRows(model.steps, step, stepFeatureCount, length),
  };
}

function sumRows(
  { bits, columns, unit, weights }: LinearTable,
  features: Int32Array,
  count: number,
  length: number,
): Float64Array {
  const sums = new Float64Array(length * columns);
  for (let token = 0; token < length; token++) {
    const out = token * columns;
    for (let i = token * count; i < (token + 1) * count; i++) {
      const row = rowOf(features[i]!, bits) * columns;
      for (let column = 0; column < columns; column++) sums[out + column]! += weights[row + column]!;
    }
    for (let column = out; column < out + columns; column++) sums[column]! *= unit;
  }
  return sums;
}
