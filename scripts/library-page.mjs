// docs/library.md with the output of its examples made anew: each is run as it stands, against the package as it is built.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './prepare.mjs';

const examples = /(^```js\n([\s\S]*?)^```\n\n^```text\n)[\s\S]*?(^```)/gm;

export function libraryPage() {
  // Within the package, so that an example finds it by its name.
  const folder = join(root, 'dist', 'library-examples');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${process.pid}.mjs`);
  try {
    return readFileSync(join(root, 'docs/library.md'), 'utf8').replace(
      examples,
      (_, first, program, last) => {
        writeFileSync(file, program);
        return `${first}${outputOf(file)}${last}`;
      },
    );
  } finally {
    rmSync(file);
  }
}

function outputOf(file) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`An example of docs/library.md fails: ${stderr}`);
  return stdout;
}
