// Trains the roles around a cue: a linear-chain CRF by stochastic gradient (AdaGrad) on the log-likelihood, with dropout
// of whole features, which it needs: without it two epochs overfit.
import type { LinearTable } from '../../src/reader/attributions/attribution-model.ts';
import { fixCue, roleCount, sumPaths } from '../../src/reader/attributions/role-chain.ts';
import {
  type CueScores,
  roleFeatureCount,
  roleFeatures,
  stepFeatureCount,
  type Window,
  windowOf,
} from '../../src/reader/attributions/role-features.ts';
import { rolesOf } from '../../src/reader/attributions/rule-readings.ts';
import { rowOf } from '../../src/reader/syntax/hashing.ts';
import { random as randomFrom, shuffled } from '../random.ts';
import type { Prepared } from './prepare.ts';

export interface RoleSettings {
  readonly bits: number;
  readonly stepBits: number;
  readonly epochs: number;
  readonly rate: number;
  readonly dropout: number;
}

export const roleSettings: RoleSettings = { bits: 19, stepBits: 14, epochs: 5, rate: 0.08, dropout: 0.4 };

export interface RoleTables {
  readonly roles: LinearTable;
  readonly steps: LinearTable;
}

/** What the roles around one cue are read from. */
export interface RoleInput {
  readonly window: Window;
  readonly own: Int32Array;
  readonly step: Int32Array;
}

export function roleInput(document: Prepared, cue: number, scores: CueScores): RoleInput {
  const window = windowOf(document.page, cue);
  const length = window.end - window.first;
  const own = new Int32Array(length * roleFeatureCount);
  const step = new Int32Array(length * stepFeatureCount);
  const rule = document.rules.at.get(cue);
  roleFeatures(document.page, window, rule ? rolesOf(document.draft, rule, window) : null, scores, own, step);
  return { window, own, step };
}

interface Example extends RoleInput {
  readonly gold: Uint8Array;
}

export function trainRoles(
  documents: readonly Prepared[],
  scores: readonly CueScores[],
  settings: RoleSettings,
  seed: number,
): RoleTables {
  const { bits, stepBits, epochs, rate, dropout } = settings;
  const random = randomFrom(seed);
  const tables: RoleTables = {
    roles: { bits, columns: roleCount, unit: 1, weights: new Float32Array(2 ** bits * roleCount) },
    steps: {
      bits: stepBits,
      columns: roleCount ** 2,
      unit: 1,
      weights: new Float32Array(2 ** stepBits * roleCount ** 2),
    },
  };
  const squares = [tables.roles, tables.steps].map(({ weights }) =>
    new Float32Array(weights.length).fill(1e-3),
  );
  const examples = documents.flatMap((document, index) => examplesOf(document, scores[index]!));
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffled(examples.length, seed + epoch)) {
      learn(tables, squares as [Float32Array, Float32Array], examples[index]!, rate, dropout, random);
    }
  }
  return tables;
}

function examplesOf(document: Prepared, scores: CueScores): Example[] {
  return document.gold.flatMap(({ cue, roles }) => {
    if (cue < 0 || document.page.block[cue]! < 0) return [];
    const input = roleInput(document, cue, scores);
    const { first, end } = input.window;
    return { ...input, gold: Uint8Array.from({ length: end - first }, (_, i) => roles.get(first + i) ?? 0) };
  });
}

// A dropped feature has the row -1 and takes no part.
function learn(
  { roles, steps }: RoleTables,
  [ownSquares, stepSquares]: [Float32Array, Float32Array],
  { window, own, step, gold }: Example,
  rate: number,
  dropout: number,
  random: () => number,
): void {
  const length = window.end - window.first;
  const ownRows = rowsOf(own, roles.bits, dropout, random);
  const stepRows = rowsOf(step, steps.bits, dropout / 2, random);
  const scores = {
    length,
    cue: window.cue - window.first,
    own: sum(roles, ownRows, roleFeatureCount, length, 1 / (1 - dropout)),
    step: sum(steps, stepRows, stepFeatureCount, length, 1 / (1 - dropout / 2)),
  };
  fixCue(scores);
  const forward = new Float64Array(length * roleCount);
  const backward = new Float64Array(length * roleCount);
  const total = sumPaths(scores, forward, backward);
  const ownGradient = new Float64Array(roleCount);
  const stepGradient = new Float64Array(roleCount ** 2);
  for (let at = 0; at < length; at++) {
    for (let r = 0; r < roleCount; r++) {
      const p = Math.exp(forward[at * roleCount + r]! + backward[at * roleCount + r]! - total);
      ownGradient[r] = p - (gold[at] === r ? 1 : 0);
    }
    if (at !== scores.cue) update(roles, ownSquares, ownRows, at, roleFeatureCount, ownGradient, rate);
    if (at === 0) continue;
    for (let b = 0; b < roleCount; b++) {
      for (let r = 0; r < roleCount; r++) {
        const k = b * roleCount + r;
        const log =
          forward[(at - 1) * roleCount + b]! +
          scores.step[at * 16 + k]! +
          scores.own[at * roleCount + r]! +
          backward[at * roleCount + r]! -
          total;
        stepGradient[k] = Math.exp(log) - (gold[at - 1] === b && gold[at] === r ? 1 : 0);
      }
    }
    update(steps, stepSquares, stepRows, at, stepFeatureCount, stepGradient, rate);
  }
}

function rowsOf(features: Int32Array, bits: number, dropout: number, random: () => number): Int32Array {
  return features.map((feature) => (random() < dropout ? -1 : rowOf(feature, bits)));
}

function sum(
  { columns, weights }: LinearTable,
  rows: Int32Array,
  count: number,
  length: number,
  scale: number,
): Float64Array {
  const sums = new Float64Array(length * columns);
  for (let token = 0; token < length; token++) {
    const out = token * columns;
    for (let i = token * count; i < (token + 1) * count; i++) {
      const row = rows[i]! * columns;
      if (row < 0) continue;
      for (let column = 0; column < columns; column++) sums[out + column]! += weights[row + column]!;
    }
    for (let column = out; column < out + columns; column++) sums[column]! *= scale;
  }
  return sums;
}

function update(
  { columns, weights }: LinearTable,
  squares: Float32Array,
  rows: Int32Array,
  token: number,
  count: number,
  gradient: Float64Array,
  rate: number,
): void {
  let largest = 0;
  for (let column = 0; column < columns; column++) largest = Math.max(largest, Math.abs(gradient[column]!));
  if (largest < 1e-3) return;
  for (let i = token * count; i < (token + 1) * count; i++) {
    const row = rows[i]! * columns;
    if (row < 0) continue;
    for (let column = 0; column < columns; column++) {
      const g = gradient[column]!;
      squares[row + column]! += g * g;
      weights[row + column]! -= (rate * g) / Math.sqrt(squares[row + column]!);
    }
  }
}
