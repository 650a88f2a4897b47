// Makes the README's picture: `node scripts/screenshot.mjs [ARTICLE [OPTION …]]` reads an article with the options of
// `hearsay read` and photographs the top of its page, with one statement chosen, as docs/images/page.png.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { ensureChromium } from './chromium.mjs';
import { prepare, root, run, say } from './prepare.mjs';

const picture = join(root, 'docs/images/page.png');
const example = [
  'examples/soldiers-blog/article.txt',
  ...['--published', '2031-03-13', '--publisher', 'Ridge Watch'],
  ...[
    '--url',
    'https://ridgewatch.example/going-home',
    '--title',
    'Are the soldiers on the ridge going home?',
  ],
];
const given = process.argv.slice(2);

prepare();
const folder = mkdtempSync(join(tmpdir(), 'hearsay-picture-'));
const page = join(folder, 'page.html');
run(process.execPath, [
  join(root, 'bin/hearsay'),
  'read',
  ...(given.length > 0 ? given : example),
  '--format',
  'html',
  '--out',
  page,
]);
mkdirSync(dirname(picture), { recursive: true });
await photograph(page);
rmSync(folder, { recursive: true, force: true });
say('The picture is docs/images/page.png.');

async function photograph(path) {
  const asRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: asRoot ? ['--no-sandbox'] : [],
  });
  const view = await browser.newPage({
    viewport: { width: 1200, height: 860 },
    deviceScaleFactor: 1.5,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await view.goto(pathToFileURL(path).href);
  // A nested statement, so that the picture shows a chain.
  await view.locator('.note .note').first().locator('summary').first().click();
  await view.evaluate('scrollTo(0, 0)');
  await view.screenshot({ path: picture });
  await browser.close();
}
