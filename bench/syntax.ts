// Sentences, words, tags, trees and names against the dev portions of two treebanks and of Universal NER; speed beside
// two English toolkits; size and loading time of the weights.
import { parseArgs } from 'node:util';
import { dataOption, needShared } from './corpora/shared-data.ts';
import { type Figure, measureAccuracy } from './syntax/accuracy.ts';
import { openBuilt } from './syntax/built.ts';
import { printSpeed, printWeights } from './syntax/cost.ts';

export const about =
  'tags, trees and names on the dev portions of EWT, GUM and UNER, beside the floors; speed and size (--rounds 5)';

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { ...dataOption, rounds: { type: 'string', default: '5' } },
  });
  const shared = (path: string): string => needShared('syntax', path, values.data);
  const built = await openBuilt();
  printFigures(measureAccuracy(built, shared));
  printWeights();
  printSpeed(built, shared('data/polnear/dev.jsonl'), Number(values.rounds));
}

function printFigures(figures: readonly Figure[]): void {
  console.log(`${''.padEnd(36)}${['measured', 'floor', 'aim'].map((name) => name.padStart(9)).join('')}`);
  for (const { of, measure, value, floor, aim } of figures) {
    const cells = [value.toFixed(2), floor?.toFixed(1) ?? '', aim?.toFixed(1) ?? ''];
    const note = floor !== undefined && value < floor ? '  below the floor' : '';
    console.log(
      `${of.padEnd(24)}${measure.padEnd(12)}${cells.map((cell) => cell.padStart(9)).join('')}${note}`,
    );
  }
}
