// Makes the pictures of the application: `node scripts/picture-pages.mjs` reads the example articles into a ledger, serves
// it, and photographs every page, light and dark, wide and narrow, into docs/images/pages.
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureChromium } from './chromium.mjs';
import { prepare, root, say } from './prepare.mjs';

const pictures = join(root, 'docs/images/pages');
const looks = [
  { name: 'wide', viewport: { width: 1280, height: 860 }, colorScheme: 'light' },
  { name: 'wide-dark', viewport: { width: 1280, height: 860 }, colorScheme: 'dark' },
  { name: 'narrow', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'narrow-dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
];

prepare();
const folder = mkdtempSync(join(tmpdir(), 'hearsay-pictures-'));
const ledger = join(folder, 'examples.db');
writeFileSync(
  join(folder, 'examples.jsonl'),
  articles()
    .map((article) => `${JSON.stringify(article)}\n`)
    .join(''),
);
spawnSync(
  process.execPath,
  [join(root, 'bin/hearsay'), 'add', join(folder, 'examples.jsonl'), '--ledger', ledger],
  {
    stdio: 'ignore',
  },
);
const server = spawn(process.execPath, [
  join(root, 'bin/hearsay'),
  'serve',
  '--ledger',
  ledger,
  '--port',
  '0',
]);
const address = await new Promise((resolve) => {
  server.stdout.on('data', (data) => {
    const found = /http:\/\/[\d.]+:\d+/.exec(String(data));
    if (found) resolve(found[0]);
  });
});
mkdirSync(pictures, { recursive: true });
await photograph(await pagesOf(address));
server.kill('SIGINT');
rmSync(folder, { recursive: true, force: true });
say('The pictures are in docs/images/pages.');

async function pagesOf(address) {
  const { items } = await (await fetch(`${address}/api/documents?limit=200`)).json();
  const { id } = items.find(({ name }) => name.includes('soldiers on the ridge'));
  return {
    home: '/',
    documents: '/documents',
    read: `/documents/${id}?selected=a2`,
    statements: '/statements?q=withdraw',
    positions: '/positions',
    compare: '/positions/compare?left=Peru&right=Ecuador',
    actor: '/actors/Peru',
    figures: '/figures?q=people',
    origins: '/origins?text=as%20many%20as%204%2C000%20troops%20could%20be%20withdrawn%20from%20the%20ridge',
    contradictions: '/origins?show=contradictions',
  };
}

async function photograph(pages) {
  const asRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: asRoot ? ['--no-sandbox'] : [],
  });
  for (const { name: look, ...options } of looks) {
    const context = await browser.newContext({ ...options, deviceScaleFactor: 1, reducedMotion: 'reduce' });
    const page = await context.newPage();
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(address + path);
      await page.waitForLoadState('networkidle');
      await page.locator('h1').first().waitFor({ state: 'attached' });
      await page.screenshot({ path: join(pictures, `${name}-${look}.png`) });
    }
    await context.close();
  }
  await browser.close();
}

function articles() {
  const examples = join(root, 'examples');
  return readdirSync(examples).flatMap((name) => {
    const path = join(examples, name, 'article.txt');
    if (!existsSync(path)) return [];
    const { options = {} } = JSON.parse(readFileSync(join(examples, name, 'expected.json'), 'utf8'));
    const { title, url, publisher, published } = options;
    return [{ id: name, text: readFileSync(path, 'utf8'), title, url, publisher, published }];
  });
}
