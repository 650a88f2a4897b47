// The page in a browser, as its reader meets it: keys, filter, narrow screens, no script, no network.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../src/exports/html/render-html.ts';
import type { HearsayRecord } from '../src/reader/index.ts';
import { damRecord } from './records/dam-record.ts';

const { HEARSAY_CHROMIUM: executablePath = '' } = process.env;
if (!executablePath)
  console.log('HEARSAY_CHROMIUM names no browser: the tests of the HTML page are skipped.');

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// A busy machine takes its time to open a page.
const patience = 120_000;
const wide = { width: 1280, height: 900 };
const narrow = { width: 360, height: 780 };

describe.skipIf(!executablePath)('the HTML page', { timeout: 2 * patience }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-page-'));
  const record = damRecord();
  let browser: Browser;

  beforeAll(async () => {
    const asRoot = process.getuid?.() === 0;
    browser = await chromium.launch({ executablePath, args: asRoot ? ['--no-sandbox'] : [] });
  }, patience);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(options: BrowserContextOptions = {}, html = renderHtml(record)): Promise<Page> {
    const path = join(folder, 'page.html');
    writeFileSync(path, html);
    const context = await browser.newContext({ viewport: wide, reducedMotion: 'reduce', ...options });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    await page.goto(pathToFileURL(path).href);
    return page;
  }

  it.each([
    ['light', wide],
    ['dark', wide],
    ['light', narrow],
    ['dark', narrow],
  ] as const)('gives axe nothing to find: %s, %o', async (colorScheme, viewport) => {
    const page = await open({ colorScheme, viewport });
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await axeFindings(page)).toEqual([]);
  });

  it('gives axe nothing to find on a page of several articles and in the list of keys', async () => {
    const page = await open({}, renderHtml([record, untitled(record)]));
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('?');
    expect(await axeFindings(page, '#help')).toEqual([]);
  });

  it('asks nobody for anything', async () => {
    const asked: string[] = [];
    const page = await open();
    await page.route('**/*', (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    page.on('console', (message) => asked.push(message.text()));
    await page.setContent(renderHtml(record), { waitUntil: 'load' });
    expect(asked).toEqual([]);
    expect(await page.evaluate('performance.getEntriesByType("resource").length')).toBe(0);
  });

  it('moves through the statements with j and k and lets go with Escape', async () => {
    const page = await open();
    await page.keyboard.press('j');
    expect(await chosen(page)).toBe('a1');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await chosen(page)).toBe('a3');
    await page.keyboard.press('k');
    expect(await chosen(page)).toBe('a2');
    expect(await page.locator('#a2 dl').isVisible()).toBe(true);
    expect(await page.locator('#a3 dl').first().isVisible()).toBe(false);
    await page.keyboard.press('Escape');
    expect(await page.locator('.is-chosen').count()).toBe(0);
  });

  it('leaves the letters alone where a reader turned single keys off', async () => {
    const page = await open();
    await page.keyboard.press('?');
    await page.getByLabel('Single keys are on').uncheck();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('j');
    expect(await page.locator('.is-chosen').count()).toBe(0);
  });

  it('shows all of a statement when its words are clicked, the innermost first', async () => {
    const page = await open();
    await page.getByText('the ministry has known').last().click();
    expect(await chosen(page)).toBe('a7');
    const note = await page.locator('#a7 dl').innerText();
    expect(note).toMatch(/The Valley Courier › Jonas Ekberg › the Courier › two people briefed/);
    expect(note).toMatch(/84 of 100/);
  });

  it('filters by source and keeps what reaches the reader through it', async () => {
    const page = await open();
    await page.getByLabel('Source').selectOption({ label: 'Jonas Ekberg (1)' });
    const shown = page.locator('.note:visible');
    expect(await shown.evaluateAll((notes) => notes.map(({ id }) => id))).toEqual([
      'a3',
      'a4',
      'a5',
      'a6',
      'a7',
    ]);
    expect(await page.getByRole('status').innerText()).toBe('5 of 20');
    await page.getByLabel('Source').selectOption({ label: 'all' });
    expect(await shown.count()).toBe(20);
  });

  it('changes between light and dark at a click', async () => {
    const page = await open({ colorScheme: 'light' });
    const paper = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const light = await paper();
    await page.getByRole('button', { name: 'Dark' }).click();
    expect(await paper()).not.toBe(light);
    await page.getByRole('button', { name: 'Light' }).click();
    expect(await paper()).toBe(light);
  });

  it.each([wide, narrow])('never needs scrolling to the side: %o', async (viewport) => {
    const page = await open({ viewport });
    const width = await page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(viewport.width);
  });

  it('is complete without scripts: the cue leads to its note, a note opens, no dead controls', async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await page.locator('.tools').isVisible()).toBe(false);
    await page.locator('#a2 summary').click();
    expect(await page.locator('#a2 dl').isVisible()).toBe(true);
    expect(await page.locator('#a2 dl').innerText()).toMatch(/Radio Meridian/);
    await page.locator('a.cue[href="#a4"]').click();
    expect(page.url()).toMatch(/#a4$/);
  });

  it('holds the text of the article, unchanged, in its text nodes', async () => {
    const page = await open();
    const text = await page.evaluate(
      `(() => { const article = document.querySelector('.article').cloneNode(true);
        for (const notes of article.querySelectorAll('.notes')) notes.remove();
        return article.textContent; })()`,
    );
    expect(text).toBe(record.document.text);
  });

  it('runs nothing that an article brings', async () => {
    const hostile = '<script>document.title = "taken"</script><img src=x onerror=alert(1)> </style></title>';
    const document = {
      ...record.document,
      text: hostile,
      title: hostile,
      url: 'javascript:alert(1)',
      blocks: [],
    };
    const empty = { entities: [], attributions: [], times: [], figures: [], positions: [], shifts: [] };
    const page = await open({}, renderHtml({ ...record, ...empty, document, warnings: [] }));
    expect(await page.locator('.article').innerText()).toBe(hostile);
    expect(await page.locator('script, img, a[href^="javascript"]').count()).toBe(1);
    expect(await page.title()).toBe(hostile);
  });
});

function untitled(record: HearsayRecord): HearsayRecord {
  const [, ...blocks] = record.document.blocks;
  return { ...record, document: { ...record.document, blocks } };
}

async function chosen(page: Page): Promise<string | null> {
  return page.locator('.note.is-chosen').getAttribute('id');
}

async function axeFindings(page: Page, within = 'html'): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(`axe.run('${within}', {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => html.slice(0, 120) + failureSummary)]))`);
}
