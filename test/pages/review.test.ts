// Reviewing an article in a browser, as a person does: by keyboard and mouse, with what was decided there after a reload.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings, dragOver, hasBrowser, inBrowser, narrow, patience } from './in-browser.ts';

describe.skipIf(!hasBrowser)('reviewing in the pages', { timeout: 3 * patience }, () => {
  const { openTalks } = inBrowser(['ceasefire-talks']);

  const done = (page: Page) => page.locator('.panel .done');
  const selectedNote = (page: Page) => page.locator('.note[aria-pressed=true]');

  async function openAt(words: string): Promise<Page> {
    const page = await openTalks();
    await page.getByText(words).click();
    await page.locator('.panel .facts').waitFor();
    return page;
  }

  it('accepts with a, and shows so after a reload', async () => {
    const page = await openAt('“Both sides came here to listen');
    await page.keyboard.press('a');
    await done(page).getByText('Accepted.').waitFor();
    await page.reload();
    await page.locator('.panel .decided').waitFor();
    expect(await page.locator('.panel .decided').innerText()).toMatch(/^accepted by \S/);
    expect(await selectedNote(page).innerText()).toMatch(/accepted/);
    await page.context().close();
  });

  it('rejects with x, and takes it back with u', async () => {
    const page = await openAt('“There will be no pullback under fire');
    await page.keyboard.press('x');
    await done(page).getByText('Rejected.').waitFor();
    expect(await selectedNote(page).innerText()).toMatch(/rejected/);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('u');
    await done(page).getByText('Taken back').waitFor();
    await page.reload();
    await page.locator('.panel .facts').waitFor();
    expect(await page.locator('.panel .decided').count()).toBe(0);
    await page.context().close();
  });

  it('goes through an article with j and a alone', async () => {
    const page = await openTalks();
    for (let i = 1; i <= 3; i++) {
      await page.keyboard.press('j');
      await expect.poll(() => selectedNote(page).locator('.number').innerText()).toBe(String(i));
      await page.keyboard.press('a');
      await expect.poll(() => selectedNote(page).innerText(), { timeout: patience }).toMatch(/accepted/);
    }
    await page.context().close();
  });

  it('changes spans by dragging, by Shift and the arrows, and by buttons', async () => {
    const page = await openAt('“Both sides came here to listen');
    await page.keyboard.press('e');
    const content = page.locator('.editor label.content .said-words');
    await content.waitFor();
    const before = await content.innerText();
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Shift+ArrowLeft');
    expect((await content.innerText()).length).toBeLessThan(before.length);
    await page.getByRole('button', { name: 'End a word later' }).click();
    await page.getByRole('button', { name: 'End a word later' }).click();
    expect(await content.innerText()).toBe(before);
    await page.getByRole('radio', { name: 'Source' }).check();
    await dragOver(page, 'reporters');
    expect(await page.locator('.editor label.source .said-words').innerText()).toBe('reporters');
    await page.keyboard.press('Escape');
    expect(await page.locator('.editor').count()).toBe(0);
    await page.context().close();
  });

  it('keeps corrected words with Shift Enter, over a reload, and leaves the source what it was', async () => {
    const page = await openAt('Everything else comes after it');
    const who = await page.locator('.panel .facts dd').first().innerText();
    await page.keyboard.press('e');
    await page.locator('.editor').waitFor();
    await dragOver(page, 'A ceasefire comes first.');
    await page.keyboard.press('Shift+Enter');
    await done(page).getByText('Corrected.').waitFor();
    await page.reload();
    await page.locator('.panel .decided').waitFor();
    expect(await page.locator('.panel .decided').innerText()).toMatch(/^corrected by /);
    expect(await page.locator('.panel .facts dd').first().innerText()).toBe(who);
    await page.keyboard.press('e');
    expect(await page.locator('.editor label.content .said-words').innerText()).toBe(
      'A ceasefire comes first.',
    );
    await page.context().close();
  });

  it('adds a statement that was missed from selected words, selects it, and takes it back', async () => {
    const page = await openTalks();
    const count = await page.locator('.note').count();
    await dragOver(page, 'outside the guesthouse');
    await page.getByRole('button', { name: /Add as a statement/ }).click();
    await page.getByRole('heading', { name: 'Add a statement' }).waitFor();
    expect(await page.locator('.editor label.content .said-words').innerText()).toBe(
      'outside the guesthouse',
    );
    await page.getByText('Select the words that name the source').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await dragOver(page, 'reporters');
    await page.keyboard.press('Shift+Enter');
    await done(page).getByText('Added.').waitFor();
    expect(await page.locator('.note').count()).toBe(count + 1);
    expect(await selectedNote(page).innerText()).toMatch(/reporters.*added/s);
    await page.reload();
    await page.locator('.panel .decided').waitFor();
    expect(await selectedNote(page).innerText()).toMatch(/added/);
    await page.keyboard.press('u');
    await expect.poll(() => page.locator('.note').count(), { timeout: patience }).toBe(count);
    await page.context().close();
  });

  it('adds a statement by keyboard alone: n, then the parts and their ends', async () => {
    const page = await openTalks();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect.poll(() => selectedNote(page).locator('.number').innerText()).toBe('2');
    await page.keyboard.press('n');
    const words = (part: string) => page.locator(`.editor label.${part} .said-words`).innerText();
    await expect.poll(() => words('content')).toBe('Norway’s');
    await page.keyboard.press('3');
    await page.keyboard.press('l');
    await page.keyboard.press('Shift+ArrowRight');
    expect(await words('content')).toBe('chief mediator');
    await page.keyboard.press('1');
    await page.keyboard.press('Shift+ArrowUp');
    expect(await words('source')).toBe('Norway’s');
    await page.keyboard.press('x');
    await page.keyboard.press('Shift+Enter');
    await done(page).getByText('Added.').waitFor();
    await page.keyboard.press('u');
    await done(page).getByText('Taken back').waitFor();
    expect(await page.locator('.note.is-rejected').count()).toBe(0);
    await page.context().close();
  });

  it('begins an addition with n, and gives it up with Escape', async () => {
    const page = await openTalks();
    await dragOver(page, 'three hilltop posts');
    await page.keyboard.press('n');
    await page.getByRole('heading', { name: 'Add a statement' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.editor').count()).toBe(0);
    await page.context().close();
  });

  it('lists its keys under ?', async () => {
    const page = await openTalks();
    await page.keyboard.press('?');
    const keys = await page.locator('dialog[open] .keys').innerText();
    for (const does of ['next statement', 'accept', 'reject', 'edit', 'undo', 'add a statement'])
      expect(keys).toContain(does);
    await page.context().close();
  });

  it('is done by touch on a narrow screen: select, accept, edit by buttons', async () => {
    const page = await openTalks({ viewport: narrow, hasTouch: true });
    await page.locator('.note').nth(4).tap();
    await page.getByRole('button', { name: 'Accept a', exact: true }).tap();
    await done(page).getByText('Accepted.').waitFor();
    await page.getByRole('button', { name: 'Edit e', exact: true }).tap();
    await page.getByRole('button', { name: 'End a word earlier' }).tap();
    await page.getByRole('button', { name: /^Keep/ }).tap();
    await done(page).getByText('Corrected.').waitFor();
    await page.getByRole('button', { name: 'Undo u', exact: true }).tap();
    await done(page).getByText('Taken back').waitFor();
    await page.context().close();
  });
});
