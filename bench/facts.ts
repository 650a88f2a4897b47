// What the reader makes of claims: figures, positions and shifts, by every measure there is. The article that the project
// began with, the checks of the examples, MEANTIME's figures, and the share that is right of what a person judged.
import { parseArgs } from 'node:util';
import { labelsPath, readLabelledArticles } from './corpora/labelled-articles.ts';
import { dataOption, needShared } from './corpora/shared-data.ts';
import { run as runExamples } from './examples.ts';
import { run as runFigures } from './figures.ts';
import { calibrationOf, type Judged } from './scorers/calibration.ts';
import { type Entry, keyString, type LabelledKind, readLabels } from './scorers/labelled-entries.ts';
import { printCalibration } from './scorers/print-scores.ts';
import { run as runSeed } from './seed.ts';

export const about =
  'figures, positions and shifts: the first article, the examples, MEANTIME, and precision by labels of our own (entries prints what is to be labelled)';

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: dataOption });
  const data = values.data === undefined ? [] : ['--data', values.data];
  console.log('The article that the project began with');
  await runSeed(data);
  console.log('\nExamples');
  for (const kind of ['position', 'shift', 'figure']) await runExamples(['--kind', kind, '--sum']);
  console.log('');
  await runFigures(data);
  printPrecision(needShared('facts', 'data/polnear/dev.jsonl', values.data));
}

function printPrecision(path: string): void {
  const right = new Map(readLabels(labelsPath).map((label) => [keyString(label), label.right]));
  const articles = readLabelledArticles(path);
  console.log('\nPrecision by hand labels, PolNeAR dev');
  for (const kind of ['position', 'shift', 'figure'] as const) {
    const entries = articles.map((article) => article.entries.filter(({ key }) => key.kind === kind));
    const halves = [0, 1].map((half) => entries.filter((_, at) => at % 2 === half).flat());
    printKind(kind, halves, right);
  }
}

function printKind(
  kind: LabelledKind,
  halves: readonly (readonly Entry[])[],
  right: ReadonlyMap<string, boolean>,
): void {
  const judged = halves.map((entries) => judge(entries, right));
  const all = judged.flat();
  const held = all.filter(({ isRight }) => isRight).length;
  const open = halves.flat().length - all.length;
  const share = all.length > 0 ? ((100 * held) / all.length).toFixed(1) : '–';
  console.log(
    `${kind.padEnd(12)}${share.padStart(6)} %  ${held} of ${all.length} right, ${open} not labelled`,
  );
  for (const [at, name] of ['even', 'odd'].entries()) {
    if (kind !== 'shift') printCalibration(`${kind}s of the ${name} articles`, calibrationOf(judged[at]!));
  }
}

function judge(entries: readonly Entry[], right: ReadonlyMap<string, boolean>): Judged[] {
  return entries.flatMap(({ key, confidence }) => {
    const isRight = right.get(keyString(key));
    return isRight === undefined ? [] : [{ confidence, isRight }];
  });
}
