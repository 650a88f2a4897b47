// The article that the project began with, against what a reader of it would write down.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadModels } from '../src/load-models.ts';
import { read } from '../src/reader/index.ts';
import { dataOption, needShared } from './corpora/shared-data.ts';
import { checkRecord } from './scorers/check-record.ts';
import type { Expected } from './scorers/checks/expected.ts';

export const about = 'the checks of the article that the project began with, and why the failing ones fail';

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: dataOption });
  const path = needShared('seed', 'data/seed/expected.json', values.data);
  const expected = JSON.parse(readFileSync(path, 'utf8')) as Expected;
  const text = readFileSync(join(dirname(path), expected.article), 'utf8');
  const { total, passed, failures } = checkRecord(
    expected,
    read({ text, ...expected.options }, { models: loadModels() }),
    text,
  );
  for (const { check, why } of failures) console.log(`fails  ${check} — ${why}`);
  console.log(`${passed} of ${total} checks hold`);
}
