// Each page, opened in a browser of its own so that nothing of it is known there yet: the time until what it is for is shown.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

const hearsay = fileURLToPath(new URL('../../bin/hearsay', import.meta.url));
const asked = 1_000;

interface Page {
  readonly name: string;
  readonly path: string;
  /** What it is for. */
  readonly shows: string;
}

export async function timePages(ledger: string, rounds: number): Promise<void> {
  const { HEARSAY_CHROMIUM: executablePath = '/usr/bin/chromium' } = process.env;
  const server = spawn(process.execPath, [hearsay, 'serve', '--ledger', ledger, '--port', '0']);
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const address = await addressOf(server);
    console.log(`\nfirst view, of ${rounds} (milliseconds)\n${'page'.padEnd(24)}median  longest`);
    for (const page of await pagesOf(address)) {
      const times: number[] = [];
      for (let round = 0; round < rounds; round++) times.push(await timeOf(browser, address, page));
      times.sort((a, b) => a - b);
      const [median, longest] = [times[Math.floor(rounds / 2)]!, times.at(-1)!];
      const mark = median > asked ? '  more than a second' : '';
      console.log(
        `${page.name.padEnd(24)}${median.toFixed(0).padStart(6)}${longest.toFixed(0).padStart(9)}${mark}`,
      );
    }
  } finally {
    await browser.close();
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
}

async function timeOf(browser: Browser, address: string, { path, shows }: Page): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(address + path, { waitUntil: 'commit' });
  await page.locator(shows).first().waitFor({ timeout: 120_000 });
  const took = performance.now() - start;
  await context.close();
  return took;
}

async function pagesOf(address: string): Promise<Page[]> {
  const get = async (path: string) => (await fetch(`${address}/api${path}`)).json();
  const [documents, actors, table] = await Promise.all([
    get('/documents?limit=50'),
    get('/actors?limit=2'),
    get('/positions/table'),
  ]);
  const longest = documents.items.toSorted(
    (a: { statements: number }, b: { statements: number }) => b.statements - a.statements,
  )[0];
  const actor = encodeURIComponent(actors.items[0].name);
  const [left, right] = table.actors.map(encodeURIComponent);
  return [
    { name: 'home', path: '/', shows: '.latest, .tries, main li' },
    { name: 'read', path: `/documents/${longest.id}`, shows: '.article .note' },
    { name: 'documents', path: '/documents', shows: '[role=table] .body .line' },
    { name: 'statements', path: '/statements', shows: '.statement-lines .body .line' },
    { name: 'statements, searched', path: '/statements?q=ceasefire', shows: '.statement-lines .body .line' },
    { name: 'statements, unnamed', path: '/statements?unnamed=true', shows: '.facets li' },
    { name: 'actors', path: '/actors', shows: '.actor-lines .body .line' },
    { name: 'actor', path: `/actors/${actor}`, shows: '.statement-lines .body .line' },
    { name: 'positions', path: '/positions', shows: '.matrix .cell' },
    { name: 'compare', path: `/positions/compare?left=${left}&right=${right}`, shows: '.compared' },
    { name: 'figures', path: '/figures?q=people', shows: '.chart svg' },
    {
      name: 'origins',
      path: '/origins?text=troops%20withdrawn%20from%20the%20ridge',
      shows: '.counting, .state',
    },
    { name: 'contradictions', path: '/origins?show=contradictions', shows: '.section, .state, main li' },
    { name: 'shifts', path: '/origins?show=shifts', shows: '.section, .state, main li' },
    { name: 'copies', path: '/origins?show=copies', shows: '.section, .state, main li' },
  ];
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.stdout!.on('data', (data) => {
      const found = /http:\/\/[\d.]+:\d+/.exec(String(data));
      if (found) resolve(found[0]);
    });
    server.once('exit', (code) => reject(new Error(`hearsay serve ended with ${code}.`)));
  });
}
