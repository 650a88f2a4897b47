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

const builds = [
  {
    what: 'the program',
    stamp: '.built-from',
    sources: ['src', 'tsconfig.json', 'tsconfig.build.json'],
    commands: [['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']],
  },
  {
    what: 'the reader for pages',
    stamp: '.reader-built-from',
    sources: ['src/reader', 'src/in-page', 'docs/reader-page', 'models', 'scripts/bundle-reader.mjs'],
    commands: [['scripts/bundle-reader.mjs']],
  },
  {
    what: 'the pages',
    stamp: '.pages-built-from',
    // The pages are made of some of the program's files too.
    sources: ['web', 'src/exports', 'src/reader/spans.ts'],
    commands: [['node_modules/vite/bin/vite.js', 'build', 'web', '--logLevel', 'warn']],
  },
];

/** Builds into dist/ what is not built from the sources as they are now. */
export function ensureBuilt() {
  for (const { what, stamp, sources, commands } of builds) {
    const wanted = stateOf(sources);
    const path = join(root, 'dist', stamp);
    if (existsSync(path) && readFileSync(path, 'utf8') === wanted) continue;
    say(`Building ${what} …`);
    mkdirSync(join(root, 'dist'), { recursive: true });
    for (const [program, ...args] of commands) run(process.execPath, [join(root, program), ...args]);
    writeFileSync(path, wanted);
  }
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

// Paths, sizes and times of everything that is built from: as good as a hash of the contents, in a few milliseconds.
function stateOf(sources) {
  const state = createHash('sha256');
  const add = (path) => {
    const { size, mtimeMs } = statSync(path);
    state.update(`${path} ${size} ${mtimeMs}\n`);
  };
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (
        /\.(?:tsx?|js|mjs|json|yml|css|html|svg|bin)$/.test(entry.name) &&
        !entry.name.endsWith('.test.ts')
      )
        add(path);
    }
  };
  for (const source of sources) {
    const path = join(root, source);
    if (statSync(path).isDirectory()) walk(path);
    else add(path);
  }
  return state.digest('hex');
}

function hash(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

function npm() {
  return process.platform === 'win32' ? 'npm.cmd' : 'npm';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) prepare();
