// The articles of examples/ against what a reader would write down of them: how many checks hold, by kind and by
// article, and why the others fail.
import { parseArgs } from 'node:util';
import { type Example, readExamples } from './corpora/example-articles.ts';
import { type CheckResult, checkRecord } from './scorers/check-record.ts';

export const about =
  'the checks of the articles in examples/ (--errors, --article NAME, --kind attribution, --sum)';

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      errors: { type: 'boolean', default: false },
      article: { type: 'string' },
      kind: { type: 'string' },
      sum: { type: 'boolean', default: false },
    },
  });
  const { article, kind } = values;
  const examples = (await readExamples()).filter(({ name }) => !article || name === article);
  const results = examples.map((example) => checkKind(example, kind));
  for (const { example, result } of values.sum ? [] : results) {
    console.log(`${example.name.padEnd(24)}${share(result.passed, result.total)}`);
    if (!values.errors && !article) continue;
    for (const { check, why } of result.failures) console.log(`  fails  ${check} — ${why}`);
  }
  if (!values.sum) console.log('');
  for (const each of new Set(
    examples.flatMap(({ expected }) => expected.checks.map((check) => check.kind)),
  )) {
    if (!kind || kind === each)
      printSum(
        each,
        examples.map((example) => checkKind(example, each).result),
      );
  }
  if (!kind)
    printSum(
      'all',
      results.map(({ result }) => result),
    );
}

function checkKind(example: Example, kind?: string): { example: Example; result: CheckResult } {
  const checks = example.expected.checks.filter((check) => !kind || check.kind === kind);
  return { example, result: checkRecord({ ...example.expected, checks }, example.record, example.source) };
}

function printSum(name: string, results: readonly CheckResult[]): void {
  const sum = (field: 'passed' | 'total') => results.reduce((total, result) => total + result[field], 0);
  console.log(`${name.padEnd(24)}${share(sum('passed'), sum('total'))}`);
}

function share(passed: number, total: number): string {
  return `${passed} of ${total}`.padStart(12);
}
