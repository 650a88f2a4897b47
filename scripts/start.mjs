// `npm start` reads the articles in examples/, prints the record of one and writes a page of all; `npm start -- COMMAND …`
// runs a command of the command line.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare, root } from './prepare.mjs';

prepare();
const args = process.argv.slice(2);
if (args.length > 0) process.exitCode = runCommand();
else await showExamples();

function runCommand() {
  const cwd = process.env.INIT_CWD ?? process.cwd();
  return (
    spawnSync(process.execPath, [join(root, 'bin/hearsay'), ...args], { cwd, stdio: 'inherit' }).status ?? 1
  );
}

async function showExamples() {
  const { openParcel } = await built('intake/open-parcel.js');
  const { loadModels, read } = await built('index.js');
  const models = loadModels();
  const { renderHtml, renderText } = await built('exports/index.js');
  const articles = findArticles();
  if (articles.length === 0)
    return print('examples/ holds no article. Read your own: npm start -- read FILE');
  const records = [];
  for (const path of articles) {
    const format = extname(path) === '.txt' ? 'text' : 'html';
    const [{ document, error }] = await openParcel({ path, format, bytes: null, size: 0 }, statedOf(path));
    if (error) throw error;
    records.push(read(document, { models }));
  }
  const shown = articles.findIndex((path) => path.includes('ceasefire-talks'));
  print(renderText(records.at(shown), terminal()));
  const page = join(root, 'out', 'examples.html');
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, renderHtml(records));
  print(`
That was ${relative(root, articles.at(shown))}, one of the ${articles.length} articles in examples/.
All of them are on one page; open it in a browser:
  ${page}

Next, read an article of your own:
  npm start -- read ARTICLE.html
  bin/hearsay read ARTICLE.txt --published 2024-12-01 --format json
  bin/hearsay read --help`);
}

// A folder an article: article.txt or article.html, beside what is known of it.
function findArticles() {
  const folder = join(root, 'examples');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((name) => ['article.txt', 'article.html'].map((file) => join(folder, name, file)))
    .filter((path) => existsSync(path));
}

function statedOf(article) {
  const path = join(dirname(article), 'expected.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')).options ?? {}) : {};
}

function terminal() {
  const colour = Boolean(process.stdout.isTTY) && !process.env.NO_COLOR;
  return { colour, width: process.stdout.columns ?? 100 };
}

function built(path) {
  return import(pathToFileURL(join(root, 'dist', path)).href);
}

function print(text) {
  process.stdout.write(`${text}\n`);
}
