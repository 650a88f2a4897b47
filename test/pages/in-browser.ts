/// <reference lib="dom" />
// A browser at a Hearsay that runs as a person's does, with a ledger of example articles: for the tests of the pages, which
// are skipped where there is no browser.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type Served, serveExamples } from './serve-examples.ts';

const { HEARSAY_CHROMIUM: executablePath = '' } = process.env;
if (!executablePath) console.log('HEARSAY_CHROMIUM names no browser: the tests of the pages are skipped.');

export const hasBrowser = executablePath !== '';
// A busy machine takes its time.
export const patience = 45_000;
export const wide = { width: 1280, height: 900 };
export const narrow = { width: 360, height: 780 };

export interface InBrowser {
  readonly served: Served;
  readonly browser: Browser;
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** The article of the talks in Oslo, with nothing selected. */
  openTalks(options?: BrowserContextOptions): Promise<Page>;
}

/** Serves those examples for the tests of a `describe`, and ends with it. */
export function inBrowser(examples: readonly string[]): InBrowser {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    served = await serveExamples(examples);
    const asRoot = process.getuid?.() === 0;
    browser = await chromium.launch({ executablePath, args: asRoot ? ['--no-sandbox'] : [] });
  }, 4 * patience);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: wide, reducedMotion: 'reduce', ...options });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    await page.goto(served.address + path);
    await page.locator('h1').first().waitFor({ state: 'attached' });
    return page;
  }

  async function openTalks(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await open('/documents', options);
    await page.getByRole('link', { name: /keep talking as Oslo round ends/ }).click();
    await page.locator('.article').waitFor();
    return page;
  }

  return {
    get served() {
      return served;
    },
    get browser() {
      return browser;
    },
    open,
    openTalks,
  };
}

/** As with the mouse from before the words to after them. */
export async function dragOver(page: Page, words: string): Promise<void> {
  const [from, to] = (await page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.querySelector('.article')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent!.indexOf(sought);
      if (start < 0) continue;
      node.parentElement!.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + sought.length);
      const rects = [...range.getClientRects()];
      const [first, last] = [rects[0]!, rects.at(-1)!];
      return [
        { x: first.left + 1, y: first.top + first.height / 2 },
        { x: last.right - 1, y: last.top + last.height / 2 },
      ];
    }
    throw new Error(`The article does not hold “${sought}”.`);
  }, words)) as { x: number; y: number }[];
  await page.mouse.move(from!.x, from!.y);
  await page.mouse.down();
  await page.mouse.move(to!.x, to!.y, { steps: 4 });
  await page.mouse.up();
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// The rules of the server let no page run what is written into it: the debugger's way in is not bound by them.
export async function axeFindings(page: Page): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe });
  return page.evaluate(`axe.run('html', {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => html.slice(0, 120) + failureSummary)]))`);
}
