// `npm start` reads the articles in examples/, prints the record of one, writes a page of all, adds them to a ledger, prints
// what that tells and, at a terminal, shows it in a browser until Ctrl-C. `npm start -- --serve` shows it where there is no
// terminal too, `npm start -- COMMAND …` runs a command of the command line.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare, root } from './prepare.mjs';

prepare();
const args = process.argv.slice(2);
if (args.length === 0 || args[0] === '--serve') {
  await showExamples();
  await serveLedger();
} else process.exitCode = runCommand();

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
  const ledger = relative(root, ledgerPath());
  await addToLedger(
    ledgerPath(),
    records.map((record, index) => ({ record, place: relative(root, articles[index]) })),
  );
  print(`
That was ${relative(root, articles.at(shown))}, one of the ${articles.length} articles in examples/.
All of them are on one page; open it in a browser:
  ${page}

They are in a ledger too, to be asked:
  bin/hearsay positions ceasefire --ledger ${ledger}
  bin/hearsay who Solheim --ledger ${ledger}

Next, articles of your own:
  npm start -- read ARTICLE.html
  npm start -- add FOLDER
  bin/hearsay --help
`);
  showLedger(ledger);
}

// What the ledger tells across the articles of examples/ and the reports of examples/across.
function showLedger(ledger) {
  const ask = (...words) =>
    spawnSync(process.execPath, [join(root, 'bin/hearsay'), ...words, '--ledger', ledger], {
      cwd: root,
      stdio: 'inherit',
    });
  ask('add', 'examples/across/documents.jsonl');
  const shown = [
    ['Where a claim comes from: hearsay origins', 'origins', '--limit', '3'],
    ['Who copies whom: hearsay copies', 'copies', '--limit', '3'],
    ['Who changed position: hearsay shifts', 'shifts', '--limit', '4'],
    ['What cannot both be true: hearsay contradictions', 'contradictions', '--limit', '4'],
    ['All of it: hearsay status', 'status'],
  ];
  for (const [title, ...words] of shown) {
    print(`\n── ${title}\n`);
    ask(...words);
  }
}

// Those that are there are read again: what somebody decided about them meanwhile, or added to them, stays.
async function addToLedger(place, additions) {
  const { openLedger } = await built('ledger/ledger.js');
  const { addRecords } = await built('ledger/store/add-records.js');
  const { replaceReadings } = await built('ledger/store/replace-reading.js');
  const now = new Date().toISOString();
  const ledger = await openLedger(place, { purpose: 'add', now });
  const added = await addRecords(ledger, additions, { now });
  const known = added.flatMap(({ outcome, id }, index) =>
    outcome === 'known' ? [{ id, record: additions[index].record }] : [],
  );
  await replaceReadings(ledger, known, { now });
  await ledger.close();
}

// A program that runs `npm start` waits for its end: it is served only to somebody who can end it, or who asks for it.
async function serveLedger() {
  const ledger = relative(root, ledgerPath());
  const isAtTerminal = process.stdin.isTTY && process.stdout.isTTY && !process.env.CI;
  if (args.length === 0 && !isAtTerminal)
    return print(`\nIn a browser: npm start -- --serve, or bin/hearsay serve --ledger ${ledger}`);
  print('\n── In a browser: hearsay serve\n');
  const words = ['serve', '--ledger', ledger, ...args.slice(1)];
  const server = spawn(process.execPath, [join(root, 'bin/hearsay'), ...words], {
    cwd: root,
    stdio: 'inherit',
  });
  // Ctrl-C reaches the server too: this process ends when that has.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => server.kill('SIGTERM'));
  process.exitCode = await new Promise((resolve) => server.once('exit', (code) => resolve(code ?? 1)));
}

function ledgerPath() {
  return join(root, 'out', 'examples.db');
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
