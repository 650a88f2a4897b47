// Trains the weights by which pronouns find their antecedents on GUM's coreference, train portion, all genres. A
// log-linear model: the chance of an earlier mention, or of none, among all that agree; those of the right entity count
// together. The three classes of pronouns have weights of their own, held near common ones.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadModels } from '../src/load-models.ts';
import { antecedentSigns, openSigns } from '../src/reader/entities/pronoun-signs.ts';
import type { PronounClass, Weights } from '../src/reader/entities/resolve-pronouns.ts';
import { type PronounChoice, readGumPronouns } from './gum-pronouns.ts';

const classes: readonly PronounClass[] = ['he', 'it', 'they'];
const options = { rounds: 400, rate: 0.05, common: 1, own: 4 };
const width = antecedentSigns.length + openSigns.length;

export function trainPronouns(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string', default: '../shared/data' },
      out: { type: 'string', default: 'src/reader/entities/pronoun-weights.generated.ts' },
    },
  });
  const [gum, models] = [convertGum(values.data), loadModels()];
  // First with the right history, then with the history that such weights give.
  const first = byClass(estimate(readGumPronouns(gum, models, null)));
  const weights = byClass(estimate(readGumPronouns(gum, models, first)));
  writeFileSync(values.out, written(weights));
}

function convertGum(data: string): string {
  const program = join(data, '../eval/convert-gum.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, join(data, 'ud/en_gum-train.conllu')],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

// Row 0 is common to the classes, the others are what each adds. Adam over the whole batch: nothing is random.
function estimate(choices: readonly PronounChoice[]): Float64Array {
  const weights = new Float64Array(width * (classes.length + 1));
  const mean = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  for (let round = 1; round <= options.rounds; round++) {
    const gradient = weights.map((weight, i) => weight * (i < width ? options.common : options.own));
    for (const choice of choices) addGradient(choice, weights, gradient);
    for (let i = 0; i < weights.length; i++) {
      mean[i] = 0.9 * mean[i]! + 0.1 * gradient[i]!;
      square[i] = 0.999 * square[i]! + 0.001 * gradient[i]! ** 2;
      const step = mean[i]! / (1 - 0.9 ** round) / (Math.sqrt(square[i]! / (1 - 0.999 ** round)) + 1e-8);
      weights[i]! -= options.rate * (1 - round / (options.rounds + 1)) * step;
    }
  }
  return weights;
}

function addGradient(choice: PronounChoice, weights: Float64Array, gradient: Float64Array): void {
  const row = (classes.indexOf(choice.class) + 1) * width;
  const scores = choice.options.map(({ at, signs }) => {
    let score = 0;
    signs.forEach((sign, i) => {
      score += sign * (weights[at + i]! + weights[row + at + i]!);
    });
    return score;
  });
  const chances = softmax(scores);
  const right = choice.options.reduce((sum, { isRight }, i) => sum + (isRight ? chances[i]! : 0), 0);
  choice.options.forEach(({ at, signs, isRight }, option) => {
    const error = chances[option]! - (isRight ? chances[option]! / right : 0);
    signs.forEach((sign, i) => {
      gradient[at + i]! += error * sign;
      gradient[row + at + i]! += error * sign;
    });
  });
}

function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

function byClass(weights: Float64Array): Weights {
  const [he, it, they] = classes.map((_, index) => {
    const row = (index + 1) * width;
    const sums = Array.from({ length: width }, (_, i) =>
      Number((weights[i]! + weights[row + i]!).toFixed(2)),
    );
    return { antecedent: sums.slice(0, antecedentSigns.length), none: sums.slice(antecedentSigns.length) };
  });
  return { he: he!, it: it!, they: they! };
}

function written(weights: Weights): string {
  const listed = (values: readonly number[], signs: readonly string[]): string =>
    signs.map((sign, i) => `${sign}: ${values[i]}`).join(', ');
  const rows = classes.map((name) => {
    const { antecedent, none } = weights[name];
    return `  ${name}: {
    antecedent: { ${listed(antecedent, antecedentSigns)} },
    none: { ${listed(none, openSigns)} },
  },`;
  });
  return `// Made by \`npm run train -- pronouns\` from GUM; do not edit. See models/README.md.
import type { AntecedentSign, OpenSign } from './pronoun-signs.ts';

export interface PronounWeights {
  readonly antecedent: Readonly<Record<AntecedentSign, number>>;
  readonly none: Readonly<Record<OpenSign, number>>;
}

export const pronounWeights: Readonly<Record<'he' | 'it' | 'they', PronounWeights>> = {
${rows.join('\n')}
};
`;
}
