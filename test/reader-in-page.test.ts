// The reader as it is bundled for pages: the example page on a static host, in a browser, and what it costs to load.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { weightNames } from '../src/in-page/weight-names.ts';
import { loadModels, type ReadOptions, read } from '../src/index.ts';
import { folderOf, hearsay } from './cli/run-hearsay.ts';

const { HEARSAY_CHROMIUM: executablePath = '' } = process.env;
if (!executablePath) console.log('HEARSAY_CHROMIUM names no browser: the reader’s page is not tested.');

const folder = fileURLToPath(new URL('../dist/browser/', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
};
const article = `Bridge reopens in Larnow

“We don’t wait,” Orla Vance, the mayor of Larnow, told Radio Meridian on Monday. A driver said that, according to
the police, at least 40 people had left. <b>“Nobody asked,”</b> she said.
`;

describe('the bundled reader', () => {
  beforeAll(() => void hearsay(folderOf(), ['--version']), 240_000);

  it('names the weights that there are', () => {
    const files = readdirSync(new URL('../models/', import.meta.url)).filter((file) => file.endsWith('.bin'));
    expect(files.sort()).toEqual(weightNames.map((name) => `${name}.bin`));
  });

  it('loads in at most 12 MB compressed, all in all', () => {
    const sizes = readdirSync(folder).map((file) => {
      const bytes = readFileSync(join(folder, file));
      return file.endsWith('.gz') ? bytes.length : gzipSync(bytes).length;
    });
    const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 1e6;
    console.log(`The reader for pages, compressed: ${megabytes.toFixed(1)} MB.`);
    expect(megabytes).toBeLessThan(12);
  });

  it('reads as the library does', async () => {
    const bundled = await import(pathToFileURL(join(folder, 'hearsay-reader.js')).href);
    const options: ReadOptions = { models: loadModels() };
    expect(bundled.read({ text: article }, { models: bundledModels(bundled) })).toEqual(
      read({ text: article }, options),
    );
  });
});

function bundledModels(bundled: typeof import('../src/in-page/index.ts')) {
  const bytes = (name: string) => readFileSync(new URL(`../models/${name}.bin`, import.meta.url));
  return bundled.openModels(Object.fromEntries(weightNames.map((name) => [name, bytes(name)])));
}

describe.skipIf(!executablePath)('the example page', { timeout: 120_000 }, () => {
  let server: Server;
  let browser: Browser;

  beforeAll(async () => {
    server = await serve();
    const asRoot = process.getuid?.() === 0;
    browser = await chromium.launch({ executablePath, args: asRoot ? ['--no-sandbox'] : [] });
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it('reads pasted text with no server but the one that lays out its files', async () => {
    const { port } = server.address() as AddressInfo;
    const tab = await browser.newPage();
    tab.setDefaultTimeout(90_000);
    const faults: string[] = [];
    const asked: string[] = [];
    tab.on('pageerror', ({ message }) => faults.push(message));
    tab.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    tab.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await tab.goto(`http://127.0.0.1:${port}/`);
    await tab.getByLabel('Article').fill(article);
    await tab.getByLabel('Published').fill('2031-03-12');
    await tab.getByRole('button', { name: 'Read' }).click();
    const statements = tab.getByRole('list', { name: 'Statements' }).getByRole('listitem');
    await statements.first().waitFor();
    expect(faults.filter((fault) => !fault.includes('favicon'))).toEqual([]);
    expect(await statements.allInnerTexts()).toEqual(await expectedStatements());
    expect(asked.filter((path) => !path.includes('favicon')).sort()).toEqual(
      ['/', '/hearsay-reader.js', '/page.css', '/page.js', ...weightNames.map((name) => `/${name}.bin.gz`)]
        .map((path) => `GET ${path}`)
        .sort(),
    );
  });
});

async function expectedStatements(): Promise<unknown[]> {
  const { attributions, document } = read(
    { text: article, published: '2031-03-12' },
    { models: loadModels() },
  );
  expect(attributions.length).toBeGreaterThan(1);
  return attributions.map(({ content }) =>
    expect.stringContaining(document.text.slice(...content.spans[0]!).replaceAll(/\s+/g, ' ')),
  );
}

async function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = pathname === '/' ? 'index.html' : pathname.slice(1);
    if (!readdirSync(folder).includes(file)) return void response.writeHead(404).end();
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type }).end(readFileSync(join(folder, file)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
