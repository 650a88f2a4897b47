// The application in a browser, as a person uses it: against the real server, with a real ledger of example articles.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { axeFindings, hasBrowser, inBrowser, narrow, patience, wide } from './in-browser.ts';

const examples = [
  'ceasefire-talks',
  'unnamed-officials',
  'soldiers-blog',
  'conflicting-tolls',
  'truce-proposal',
];

describe.skipIf(!hasBrowser)('the pages', { timeout: 3 * patience }, () => {
  const at = inBrowser(examples);
  const { open, openTalks } = at;

  const paths = [
    '/',
    '/documents',
    '/statements?q=withdraw&unnamed=true',
    '/positions',
    '/positions/compare?left=Peru&right=Ecuador',
    '/figures?q=people',
    '/actors',
    '/actors/Peru',
    '/origins?text=as%20many%20as%204%2C000%20troops',
    '/origins?show=contradictions',
    '/origins?show=shifts',
    '/origins?show=copies',
    '/documents/999',
    '/nowhere',
  ];
  describe.each([
    ['light', wide],
    ['dark', wide],
    ['light', narrow],
    ['dark', narrow],
  ] as const)('%s, %o', (colorScheme, viewport) => {
    it.each(paths)('give axe nothing to find, and never need scrolling to the side: %s', async (path) => {
      const page = await open(path, { colorScheme, viewport });
      await page.waitForLoadState('networkidle');
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(viewport.width);
      await page.context().close();
    });

    it('give axe nothing to find in an article, in a selected statement and in the list of keys', async () => {
      const page = await openTalks({ colorScheme, viewport });
      expect(await axeFindings(page)).toEqual([]);
      await page.keyboard.press('j');
      await page.locator('.panel .facts').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.keyboard.press('?');
      expect(await axeFindings(page)).toEqual([]);
      await page.context().close();
    });
  });

  it('ask no other host for anything, and break none of the rules of the server', async () => {
    const asked = new Set<string>();
    const told: string[] = [];
    const context = await at.browser.newContext({ viewport: wide });
    context.on('request', (request) => asked.add(new URL(request.url()).host));
    const page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && told.push(message.text()));
    page.on('pageerror', (error) => told.push(String(error)));
    for (const path of [
      '/',
      '/statements',
      '/figures?q=people',
      '/positions/compare?left=Peru&right=Ecuador',
    ]) {
      await page.goto(at.served.address + path);
      await page.waitForLoadState('networkidle');
    }
    expect([...asked]).toEqual([new URL(at.served.address).host]);
    expect(told).toEqual([]);
    expect(at.served.broken()).toBe('');
  });

  it('show a first visitor the example ledger and what to try', async () => {
    const page = await open('/');
    await page.getByText('This is the example ledger').waitFor();
    await page.getByRole('link', { name: 'Find what unnamed sources say' }).click();
    await page.getByRole('table', { name: 'Statements' }).waitFor();
    expect(page.url()).toMatch(/\/statements\?unnamed=true$/);
  });

  it('add an article that is pasted, and lead to it', async () => {
    const page = await open('/documents');
    await page.getByLabel('Paste a text').check();
    await page
      .getByLabel('Text of the article')
      .fill(
        'Harbour to reopen\n\nThe harbour will reopen in May, the mayor, Ada Brook, said on Friday. “We are ready,” she told Coast Radio.',
      );
    await page.getByLabel('Outlet').fill('Harbour Post');
    await page.getByLabel('Published on').fill('2031-04-02');
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByText('1 document added').waitFor();
    await page.getByRole('link', { name: 'Read it' }).click();
    await page.locator('.article').waitFor();
    expect(await page.locator('.article').innerText()).toMatch(/The harbour will reopen in May/);
    await page.goto(`${at.served.address}/documents?q=harbour`);
    await page.getByRole('button', { name: /^Remove Harbour to reopen/ }).click();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByText('No such document').waitFor();
  });

  it('take an article that is dropped, and say why a file cannot be read', async () => {
    const page = await open('/documents');
    await page.getByLabel('Files').check();
    await page
      .getByLabel(/Articles as text/)
      .setInputFiles({ name: 'empty.pdf', mimeType: 'application/pdf', buffer: Buffer.from('no PDF') });
    await page.locator('.jobs .failed').waitFor();
    expect(await page.locator('.jobs .failed').innerText()).not.toBe('');
  });

  it('go through the statements of an article with j and k, and keep the selection in the address', async () => {
    const page = await openTalks();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await page.locator('.note[aria-pressed=true] .number').innerText()).toBe('2');
    await page.reload();
    await page.locator('.panel .facts').waitFor();
    expect(await page.locator('.note[aria-pressed=true] .number').innerText()).toBe('2');
    await page.keyboard.press('k');
    expect(await page.locator('.note[aria-pressed=true] .number').innerText()).toBe('1');
    await page.keyboard.press('Escape');
    expect(await page.locator('.note[aria-pressed=true]').count()).toBe(0);
  });

  it('show who, how and on whose word when words are clicked', async () => {
    const page = await openTalks();
    await page.getByText('“Both sides came here to listen').click();
    const panel = page.locator('.panel');
    await panel.locator('.facts').waitFor();
    expect(await panel.innerText()).toMatch(/Ingrid Solheim/);
    expect(await panel.locator('.chain').innerText()).toMatch(/Meridian News Agency/);
  });

  it('leave single letters alone where somebody turned them off', async () => {
    const page = await openTalks();
    await page.keyboard.press('?');
    await page.getByLabel('Single letters are on').uncheck();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('j');
    expect(await page.locator('.note[aria-pressed=true]').count()).toBe(0);
  });

  it('find statements as one types, narrow them by facets, and lift what was chosen', async () => {
    const page = await open('/statements');
    await page.getByLabel('Search the words').pressSequentially('withdr');
    await page.locator('.statement-lines mark').first().waitFor();
    await page.waitForURL(/q=withdr$/);
    const count = async () => Number.parseInt(await page.locator('.found').innerText(), 10);
    const all = await count();
    await page.locator('.facets section', { hasText: 'Source' }).getByRole('link').first().click();
    await expect.poll(count, { timeout: patience }).toBeLessThan(all);
    await page.getByRole('link', { name: 'Take all away' }).click();
    await expect.poll(count, { timeout: patience }).toBe(all);
  });

  it('keep a view under a name, over a reload', async () => {
    const page = await open('/statements?unnamed=true');
    await page.getByText('Views').click();
    await page.getByLabel('Name of the view').fill('Without a name');
    await page.getByRole('button', { name: 'Keep this view' }).click();
    await page.goto(`${at.served.address}/statements`);
    await page.getByText('Views (1)').click();
    await page.getByRole('link', { name: 'Without a name', exact: true }).first().click();
    await page.waitForURL(/unnamed=true/);
  });

  it('give what is shown as a file', async () => {
    const page = await open('/statements?q=withdraw');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /^CSV/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/statements\.csv$/);
    expect(readFileSync(await download.path(), 'utf8')).toMatch(/withdraw/);
  });

  it('narrow statements to what was accepted, and show it beside them', async () => {
    const page = await openTalks();
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    await page.locator('.panel .done').getByText('Accepted.').waitFor();
    await page.goto(`${at.served.address}/statements`);
    await page
      .locator('.facets section', { hasText: 'Review' })
      .getByRole('link', { name: 'accepted' })
      .click();
    await page.waitForURL(/decision=accepted/);
    await expect
      .poll(() => page.locator('.found').innerText(), { timeout: patience })
      .toMatch(/^1 statement/);
    expect(await page.locator('.statement-lines .tag').innerText()).toBe('accepted');
  });

  it('show what was said by somebody, and about them', async () => {
    const page = await open('/actors/Peru');
    await page.getByRole('link', { name: 'About them' }).click();
    await page.waitForURL(/show=about/);
    await page.locator('.statement-lines .body .line').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('take two names for one actor, say why, and take it back', async () => {
    const page = await open('/actors/Peru');
    await page.getByText('The same as somebody else').click();
    await page.getByLabel('Name of the other').fill('Ecuador');
    await page.getByLabel('Why').first().fill('To try it.');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Merge with Ecuador', exact: true }).click();
    await page.getByText('They are one from now on.').waitFor();
    expect(await page.locator('.decisions').innerText()).toMatch(/Peru.*To try it\./s);
    await page.reload();
    await page.getByRole('button', { name: 'Undo the last' }).click();
    await expect.poll(() => page.locator('.decisions').count(), { timeout: patience }).toBe(0);
  });

  it('split off what some documents call an actor, and lead to both', async () => {
    const page = await open('/actors/Peru');
    await page.getByText('Somebody else in some documents').click();
    await page.locator('.forms input').first().check();
    await page.getByRole('button', { name: 'Split off' }).click();
    await page.getByText('They are two from now on.').waitFor();
    await page.getByText('Others of that name').waitFor();
    await page.locator('.who p a').first().click();
    await page.waitForURL(/actors\/\d+(:|%3A)e\d+/);
    await page.getByRole('button', { name: 'Undo the last' }).click();
    await expect.poll(() => page.getByText('Others of that name').count(), { timeout: patience }).toBe(0);
  });

  it('open a cell of the positions to its words, and close it again', async () => {
    const page = await open('/positions');
    const cell = page.locator('.matrix .cell').first();
    await cell.click();
    const dialog = page.locator('dialog[open]');
    await dialog.locator('.position').first().waitFor();
    expect(page.url()).toMatch(/actor=.+&issue=/);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForURL(/\/positions$/);
  });

  it('compare two parties', async () => {
    const page = await open('/positions/compare');
    await page.getByLabel('One party').selectOption('Peru');
    await page.getByLabel('The other party').selectOption('Ecuador');
    await page.locator('.compared').first().waitFor();
    expect(await page.locator('.compared h4').allInnerTexts()).toEqual(
      expect.arrayContaining(['Peru', 'Ecuador']),
    );
    expect(page.url()).toMatch(/left=Peru&right=Ecuador$/);
  });

  it('chart figures with the passage on hover, and lead from a figure to its document', async () => {
    const page = await open('/figures?q=people');
    await page.locator('.chart svg').waitFor();
    const chart = page.locator('.chart svg');
    // Points may lie over each other: the nearest is shown.
    await chart.locator('[stroke="var(--paper)"] path').first().hover({ force: true });
    await expect.poll(() => chart.textContent(), { timeout: patience }).toMatch(/“.+”/s);
    await page.locator('.figure-lines .origin a').first().click();
    await page.locator('.article').waitFor();
  });

  it('follow a figure to the origins of what it says', async () => {
    const page = await open('/figures?q=troops');
    await page.locator('.figure-lines').getByRole('link', { name: 'origins' }).first().click();
    await page.waitForURL(/\/origins\?figure=/);
    await page.locator('.counting').waitFor();
    expect(await page.locator('.counting').innerText()).toMatch(/\d+ documents?, \d+ outlets?, \d+ origins?/);
    await page.locator('.graph .box').first().waitFor();
    await page.locator('.roots a').first().click();
    await page.locator('.article').waitFor();
  });

  it('say what to do when the server is gone', async () => {
    const page = await open('/');
    await page.route('**/api/**', (route) => route.abort());
    await page.goto(`${at.served.address}/statements`);
    await page.getByText('Hearsay does not answer').waitFor();
    await page.unroute('**/api/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('table', { name: 'Statements' }).waitFor();
  });
});
