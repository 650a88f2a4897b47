// Trains the finder of cues: logistic regression over hashed features, AdaGrad, dropout of whole features.

import type { LinearTable } from '../../src/reader/attributions/attribution-model.ts';
import { cueFeatureCount, cueFeatures } from '../../src/reader/attributions/cue-features.ts';
import { FeatureRow } from '../../src/reader/attributions/feature-row.ts';
import { role } from '../../src/reader/attributions/role-chain.ts';
import { rowOf } from '../../src/reader/syntax/hashing.ts';
import { random as randomFrom, shuffled } from '../random.ts';
import type { Prepared } from './prepare.ts';

export interface CueSettings {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  readonly dropout: number;
  readonly decay: number;
}

export const cueSettings: CueSettings = { bits: 20, epochs: 5, rate: 0.1, dropout: 0.3, decay: 2e-6 };

/** Features of every token of a document. */
export function cueFeaturesOf({ page, children, rules }: Prepared): Int32Array {
  const out = new Int32Array(page.count * cueFeatureCount);
  const row = new FeatureRow(out);
  for (let token = 0; token < page.count; token++) {
    cueFeatures(page, children, token, rules.at.get(token)?.by ?? 0, row, token * cueFeatureCount);
  }
  return out;
}

export function trainCues(documents: readonly Prepared[], settings: CueSettings, seed: number): LinearTable {
  const { bits, epochs } = settings;
  const weights = new Float32Array(2 ** bits);
  const squares = new Float32Array(2 ** bits).fill(1e-3);
  const random = randomFrom(seed);
  const rows = new Int32Array(cueFeatureCount);
  const examples = documents.map((document) => ({
    features: cueFeaturesOf(document),
    labels: labelsOf(document),
  }));
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const index of shuffled(examples.length, seed + epoch)) {
      const { features, labels } = examples[index]!;
      labels.forEach((label, token) => {
        if (label < 0) return;
        const kept = keepSome(features, token * cueFeatureCount, rows, settings, random);
        learn(weights, squares, rows.subarray(0, kept), label, settings);
      });
    }
  }
  return { bits, columns: 1, unit: 1, weights };
}

// The rows of the features that are not dropped, to `rows`; returns how many they are.
function keepSome(
  features: Int32Array,
  at: number,
  rows: Int32Array,
  { bits, dropout }: CueSettings,
  random: () => number,
): number {
  let kept = 0;
  for (let i = at; i < at + cueFeatureCount; i++) {
    if (random() >= dropout) rows[kept++] = rowOf(features[i]!, bits);
  }
  return kept;
}

function learn(
  weights: Float32Array,
  squares: Float32Array,
  rows: Int32Array,
  label: number,
  settings: CueSettings,
): void {
  const { rate, dropout, decay } = settings;
  let sum = 0;
  for (const row of rows) sum += weights[row]!;
  const error = 1 / (1 + Math.exp(-sum / (1 - dropout))) - label;
  for (const row of rows) {
    const gradient = error + decay * weights[row]!;
    squares[row]! += gradient * gradient;
    weights[row]! -= (rate * gradient) / Math.sqrt(squares[row]!);
  }
}

// 1 for heads of cues, 0 for others; -1 for what stands in a content, where the annotators marked nothing.
function labelsOf({ page, gold }: Prepared): Int8Array {
  const labels = new Int8Array(page.count);
  for (const { roles } of gold)
    for (const [token, value] of roles) if (value === role.content) labels[token] = -1;
  for (const { cue } of gold) if (cue >= 0) labels[cue] = 1;
  return labels;
}
