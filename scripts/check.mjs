// `npm run check`: every check but the tests. Runs all of them, then says which failed.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { prepare, root } from './prepare.mjs';

prepare();
const bin = (path) => join(root, 'node_modules', path);
const checks = [
  ['format and lint', bin('@biomejs/biome/bin/biome'), ['check', '--error-on-warnings', '.']],
  ['types', bin('typescript/bin/tsc'), ['-p', 'tsconfig.json']],
  ['types of the reader, without Node', bin('typescript/bin/tsc'), ['-p', 'src/reader', '--noEmit']],
  ['types of the pages', bin('typescript/bin/tsc'), ['-p', 'web']],
  [
    'import directions',
    bin('dependency-cruiser/bin/dependency-cruise.mjs'),
    ['--config', '.dependency-cruiser.cjs', 'src', 'web/src'],
  ],
  ['unused code', bin('knip/bin/knip.js'), []],
  ['generated files', join(root, 'scripts/generate.mjs'), ['--check']],
];
const failed = checks.filter(([name, program, args]) => {
  console.log(`\n— ${name}`);
  return spawnSync(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit' }).status !== 0;
});
console.log(
  failed.length === 0 ? '\nAll checks hold.' : `\nFailed: ${failed.map(([name]) => name).join('; ')}.`,
);
process.exit(failed.length === 0 ? 0 : 1);
