// `npm run bench -- NAME …` runs bench/NAME.ts; alone it lists what there is. A file put there is found by itself: it
// exports `about`, a line for the list, and `run`, which gets the arguments after NAME.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare, root, say } from './prepare.mjs';

prepare();
const { register } = await import('tsx/esm/api');
register();

const folder = join(root, 'bench');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => file.slice(0, -'.ts'.length));
const [name, ...args] = process.argv.slice(2);

if (name === undefined) await list();
else if (names.includes(name)) await runBench();
else fail(`There is no bench "${name}". There are: ${names.join(', ')}.`);

async function list() {
  console.log('npm run bench -- NAME, where NAME is\n');
  const width = Math.max(...names.map(({ length }) => length)) + 2;
  for (const each of names) console.log(`  ${each.padEnd(width)}${(await load(each)).about}`);
}

async function runBench() {
  const bench = await load(name);
  try {
    await bench.run(args);
  } catch (error) {
    const known = error.name === 'MissingDataError' || error.code?.startsWith('ERR_PARSE_ARGS');
    if (!known) throw error;
    fail(error.message);
  }
}

function load(each) {
  return import(pathToFileURL(join(folder, `${each}.ts`)).href);
}

function fail(message) {
  say(message);
  process.exitCode = 2;
}
