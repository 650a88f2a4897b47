// The reader's syntax in a browser: the same modules, the same weights, the same trees as on Node.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSyntaxModel, readSyntax } from '../src/reader/syntax/model.ts';

const { HEARSAY_CHROMIUM: executablePath = '' } = process.env;
if (!executablePath) console.log('HEARSAY_CHROMIUM names no browser: the test of syntax in one is skipped.');

const root = new URL('../', import.meta.url);
const forms = 'The envoy , who left early , did not say why .'.split(' ');

describe.skipIf(!executablePath)('syntax in a browser', { timeout: 120_000 }, () => {
  let server: Server;
  let browser: Browser;

  beforeAll(async () => {
    server = await serveSources();
    const asRoot = process.getuid?.() === 0;
    browser = await chromium.launch({ executablePath, args: asRoot ? ['--no-sandbox'] : [] });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it('reads as on Node', async () => {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const inBrowser = await page.evaluate(
      `(async (forms) => {
        const { openSyntaxModel, readSyntax } = await import('/src/reader/syntax/model.ts');
        const bytes = async (path) => new Uint8Array(await (await fetch(path)).arrayBuffer());
        const files = [await bytes('/models/syntax-en.bin'), await bytes('/models/clusters-en.bin')];
        return readSyntax(openSyntaxModel(...files), forms);
      })(${JSON.stringify(forms)})`,
    );
    const file = (name: string): Uint8Array => readFileSync(new URL(`models/${name}-en.bin`, root));
    expect(inBrowser).toEqual(readSyntax(openSyntaxModel(file('syntax'), file('clusters')), forms));
  });
});

// Sources as a browser takes them: types stripped, one by one, nothing bundled and nothing put in for Node.
async function serveSources(): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    if (url === '/') return void response.setHeader('content-type', 'text/html').end('<!doctype html>');
    if (!/^\/(?:src|models)\/[\w/-]+\.(?:ts|bin)$/.test(url)) return void response.writeHead(404).end();
    const bytes = readFileSync(new URL(`.${url}`, root));
    if (url.endsWith('.bin')) return void response.end(bytes);
    const { outputText } = ts.transpileModule(bytes.toString(), {
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        verbatimModuleSyntax: true,
      },
    });
    response.setHeader('content-type', 'text/javascript').end(outputText);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
