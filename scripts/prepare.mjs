// Installs what is missing and builds what is stale. Runs with nothing but Node: everything else goes through it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Installs the dependencies unless those that package-lock.json names are there. */
export function ensureInstalled() {
  const wanted = hash(readFileSync(join(root, 'package-lock.json')));
  const stamp = join(root, 'node_modules', '.hearsay-installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('Installing dependencies (once) …');
  run(npm(), ['ci', '--no-fund', '--no-audit', '--loglevel=error'], { shell: process.platform === 'win32' });
  writeFileSync(stamp, wanted);
}

/** Compiles src/ to dist/, and bundles the reader for pages, unless that is newer. */
export function ensureBuilt() {
  const wanted = sourceState();
  const stamp = join(root, 'dist', '.built-from');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('Building …');
  mkdirSync(join(root, 'dist'), { recursive: true });
  run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json']);
  run(process.execPath, [join(root, 'scripts/bundle-reader.mjs')]);
  writeFileSync(stamp, wanted);
}

export function prepare() {
  ensureInstalled();
  ensureBuilt();
}

/** Runs a program of the checkout to its end; a failure ends this process with its status. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['inherit', process.stderr, 'inherit'],
    ...options,
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

export function say(message) {
  process.stderr.write(`${message}\n`);
}

// Paths, sizes and times of everything that is compiled: as good as a hash of the contents, in a few milliseconds.
function sourceState() {
  const state = createHash('sha256');
  const add = (path) => {
    const { size, mtimeMs } = statSync(path);
    state.update(`${path} ${size} ${mtimeMs}\n`);
  };
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (/\.(?:ts|json|yml)$/.test(entry.name) && !entry.name.endsWith('.test.ts')) add(path);
    }
  };
  walk(join(root, 'src'));
  for (const folder of ['models', 'docs/reader-page']) {
    for (const file of readdirSync(join(root, folder))) add(join(root, folder, file));
  }
  add(join(root, 'scripts/bundle-reader.mjs'));
  add(join(root, 'tsconfig.json'));
  add(join(root, 'tsconfig.build.json'));
  return state.digest('hex');
}

function hash(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

function npm() {
  return process.platform === 'win32' ? 'npm.cmd' : 'npm';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) prepare();
