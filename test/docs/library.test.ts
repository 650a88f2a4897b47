// The examples of docs/library.md, run as they stand against the package as it is built: each prints what the page says.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderOf, hearsay } from '../cli/run-hearsay.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Within the package, so that an example finds it by its name.
const folder = join(root, 'dist', 'tested-examples');
const sections = readFileSync(join(root, 'docs/library.md'), 'utf8').split(/^## /m);
const examples = sections.flatMap((section) => {
  const [, program, output] = /^```js\n([\s\S]*?)^```\n\n^```text\n([\s\S]*?)^```/m.exec(section) ?? [];
  return program === undefined ? [] : [[section.split('\n')[0]!, program, output!] as const];
});

describe('docs/library.md', { timeout: 120_000 }, () => {
  beforeAll(() => {
    hearsay(folderOf(), ['--version']);
    mkdirSync(folder, { recursive: true });
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has its examples', () => {
    expect(examples.length).toBeGreaterThanOrEqual(7);
  });

  it.each(examples)('%s', (title, program, output) => {
    const file = join(folder, `${title.toLowerCase().replaceAll(/\W+/g, '-')}.mjs`);
    writeFileSync(file, program);
    const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: output, stderr: '' });
  });
});
