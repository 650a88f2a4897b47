// The reader as it is built, in a browser: its modules load there as they are, without a bundler, open the weights from
// fetched bytes, and read as they do on Node.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderOf, hearsay } from './cli/run-hearsay.ts';

const { HEARSAY_CHROMIUM: executablePath = '' } = process.env;
if (!executablePath)
  console.log('HEARSAY_CHROMIUM names no browser: that the reader runs in one is not tested.');

const root = fileURLToPath(new URL('..', import.meta.url));
const weights = readdirSync(join(root, 'models')).filter((file) => file.endsWith('.bin'));
const served = /^\/(?:dist\/reader|models|node_modules\/(?:eld|@noble\/hashes))\/[\w@./-]+$/;
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.bin': 'application/octet-stream',
};
const page = `<!doctype html><meta charset="utf-8"><script type="importmap">{"imports": {
  "eld/extrasmall": "/node_modules/eld/src/entries/static.extrasmall.js",
  "@noble/hashes/": "/node_modules/@noble/hashes/"
}}</script>`;

const article = `Bridge reopens in Larnow

“We don’t wait,” Orla Vance, the mayor of Larnow, told Radio Meridian on Monday. At least 40 people have left, she
said. The council, which had demanded a new bridge, now accepts repairs, according to two people briefed on the talks.
`;

describe.skipIf(!executablePath)('the reader in a browser', { timeout: 120_000 }, () => {
  let server: Server;
  let browser: Browser;

  beforeAll(async () => {
    hearsay(folderOf(), ['--version']);
    server = await serve();
    const asRoot = process.getuid?.() === 0;
    browser = await chromium.launch({ executablePath, args: asRoot ? ['--no-sandbox'] : [] });
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it('gives the same record, the same syntax and names as on Node', async () => {
    const { port } = server.address() as AddressInfo;
    const tab = await browser.newPage();
    const faults: string[] = [];
    tab.on('pageerror', ({ message }) => faults.push(message));
    await tab.goto(`http://127.0.0.1:${port}/`);
    const inBrowser = await tab.evaluate(
      `import('/dist/reader/index.js').then(async (reader) => {
        const bytes = async (file) => new Uint8Array(await (await fetch('/models/' + file)).arrayBuffer());
        return (${readArticle})(reader, bytes, ${JSON.stringify(weights)}, ${JSON.stringify(article)});
      })`,
    );
    const reader = await import(pathToFileURL(join(root, 'dist/reader/index.js')).href);
    const bytes = (file: string) => readFile(join(root, 'models', file));
    const onNode = await readArticle(reader, bytes, weights, article);
    expect(faults).toEqual([]);
    expect(inBrowser).toEqual(onNode);
    expect(onNode.record.attributions.length).toBeGreaterThan(1);
    expect(onNode.syntax).toContain('Name=B-PER');
  });
});

// Also sent to the browser as it is written: it may use nothing but its arguments.
async function readArticle(
  reader: typeof import('../src/reader/index.ts'),
  bytes: (file: string) => Promise<Uint8Array>,
  weights: readonly string[],
  text: string,
) {
  const files = await Promise.all(weights.map(async (file) => [file.replace('.bin', ''), await bytes(file)]));
  const models = reader.openModels(Object.fromEntries(files));
  const record = reader.read({ text, published: '2024-12-03' }, { models });
  const syntax = reader.parseText({ text }, models).sentences.map(reader.writeConllu).join('');
  return { record, syntax };
}

async function serve(): Promise<Server> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    try {
      const body = path === '/' ? page : await contentOf(path);
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/html' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function contentOf(path: string): Promise<Buffer> {
  if (!served.test(path)) throw new Error(`${path} is not served.`);
  return readFile(join(root, path));
}
