// Makes dist/browser: the reader as one module for pages, its weights compressed beside it, and the example page. All of it
// can be laid on any static host as it is. Runs at the end of every build.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './prepare.mjs';

const folder = join(root, 'dist', 'browser');
const page = join(root, 'docs', 'reader-page');
const models = join(root, 'models');

mkdirSync(folder, { recursive: true });
await build({
  entryPoints: [join(root, 'src', 'in-page', 'index.ts')],
  outfile: join(folder, 'hearsay-reader.js'),
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  legalComments: 'eof',
  logLevel: 'warning',
});
for (const file of readdirSync(page)) copyFileSync(join(page, file), join(folder, file));
for (const file of readdirSync(models).filter((name) => name.endsWith('.bin'))) {
  const from = join(models, file);
  const to = join(folder, `${file}.gz`);
  const isFresh = existsSync(to) && statSync(to).mtimeMs >= statSync(from).mtimeMs;
  if (!isFresh) writeFileSync(to, gzipSync(readFileSync(from), { level: 9 }));
}
