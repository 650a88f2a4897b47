// `hearsay read` on everything that is no single file of text: globs, archives, PDF, addresses, feeds.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feeds } from '../../src/intake/feeds/feeds.cases.ts';
import type { HearsayRecord } from '../../src/reader/index.ts';
import { openWebSite, send, type WebSite } from '../web-site.ts';
import { writePdf } from '../write-pdf.ts';
import { captureDate, writePackedWarc } from '../write-warc.ts';
import { folderOf, hearsay, hearsayBeside } from './run-hearsay.ts';

const words = '“The bridge is open,” Orla Vance said on Monday.';
const page = `<!doctype html><meta charset="utf-8"><title>Bridge open</title><article><p>${words}</p></article>`;
const pdf = writePdf([[{ text: '"The bridge is open," Orla Vance said on Monday.', x: 72, y: 700 }]]);
const archive = writePackedWarc([
  { url: 'https://herald.example/a', body: page },
  { url: 'https://herald.example/b', body: 'gone', status: '404 Not Found' },
  { url: 'https://herald.example/c', body: page.replace('Monday', 'Friday') },
]);

let site: WebSite;
beforeAll(async () => {
  hearsay(folderOf(), ['--version']);
  site = await openWebSite({
    '/bridge': page,
    '/bridge.pdf': send('application/pdf', pdf),
    '/feed': (_, response) =>
      void response.setHeader('content-type', 'text/xml').end(feeds.RSS.replaceAll('ORIGIN', site.origin)),
  });
}, 120_000);
afterAll(() => site.close());

describe('a file', () => {
  const folder = folderOf({
    'a.txt': words,
    'b.txt': words,
    'c.md': words,
    'bridge.pdf': pdf,
    'news.warc.gz': archive,
  });

  it('is found by a glob that no shell has replaced', () => {
    const { status, stdout } = hearsay(folder, ['read', '?.{txt,md}', '--format', 'jsonl']);
    expect([status, recordsOf(stdout).length]).toEqual([0, 3]);
  });

  it('may be a PDF', () => {
    const { status, stdout } = hearsay(folder, ['read', 'bridge.pdf', '--format', 'jsonl']);
    expect(status).toBe(0);
    expect(recordsOf(stdout)[0]?.attributions).toHaveLength(1);
  });

  it('may be a web archive, also on standard input', () => {
    const { status, stdout, stderr } = hearsay(folder, ['read', 'news.warc.gz', '--format', 'jsonl']);
    expect([status, stderr]).toEqual([0, '']);
    expect(recordsOf(stdout).map(({ document }) => [document.url, document.retrieved])).toEqual([
      ['https://herald.example/a', captureDate],
      ['https://herald.example/c', captureDate],
    ]);
    expect(hearsay(folder, ['read', '-', '--format', 'jsonl'], archive).stdout).toBe(stdout);
  });

  it('that is an archive cut off is read as far as it goes, and told of', () => {
    const folder = folderOf({ 'news.warc.gz': archive.subarray(0, archive.length - 60) });
    const { status, stdout, stderr } = hearsay(folder, ['read', 'news.warc.gz', '--format', 'jsonl']);
    expect([status, recordsOf(stdout).length]).toEqual([1, 1]);
    expect(stderr).toMatch(/^hearsay: news\.warc\.gz is cut off: .*\n$/);
  });
});

describe('an address', () => {
  const read = (args: readonly string[], folder = folderOf()) =>
    hearsayBeside(folder, ['read', ...args, '--format', 'jsonl']);

  it('gives its page', async () => {
    const { status, stdout, stderr } = await read([`${site.origin}/bridge`, '--allow-private']);
    expect([status, stderr]).toEqual([0, '']);
    expect(recordsOf(stdout)[0]?.document).toMatchObject({
      url: `${site.origin}/bridge`,
      title: 'Bridge open',
      text: `Bridge open\n\n${words}`,
      retrieved: expect.stringMatching(/^20\d\d-/),
    });
  });

  it('gives a PDF', async () => {
    const { stdout } = await read([`${site.origin}/bridge.pdf`, '--allow-private']);
    expect(recordsOf(stdout)[0]?.attributions).toHaveLength(1);
  });

  it('is not fetched on this machine unless a person allows it', async () => {
    const { status, stdout, stderr } = await read([`${site.origin}/bridge`]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^hearsay: http:\S+ leads to 127\.0\.0\.1, .*--allow-private[^\n]*\n$/);
  });

  it.each(['url', 'file'])('of a feed gives its entries: %s', async (way) => {
    const folder = folderOf({ 'herald.rss': feeds.RSS.replaceAll('ORIGIN', site.origin) });
    const source = way === 'url' ? `${site.origin}/feed` : 'herald.rss';
    const { status, stdout, stderr } = await read([source, '--allow-private'], folder);
    expect(recordsOf(stdout).map(({ document }) => [document.title, document.publisher])).toEqual([
      ['Bridge open', 'Westrand Herald & Post'],
      ['Ferry', 'Westrand Herald & Post'],
    ]);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /\/ferry: note: read from the feed; its page cannot be had: the server answers 404/,
    );
    expect(stderr).toMatch(/\/tunnel cannot be had: the server answers 404/);
    expect(stderr.match(/^hearsay: /gm)).toHaveLength(2);
  });

  it('gives a file its name', async () => {
    const folder = folderOf();
    await read([`${site.origin}/bridge`, '--allow-private', '--out', '.'], folder);
    expect(readdirSync(folder)).toEqual(['127.0.0.1-bridge.jsonl']);
  });

  it('is not gone on with', async () => {
    const folder = folderOf({ 'out.jsonl': '' });
    const { status, stderr } = await read([
      `${site.origin}/bridge`,
      '--out',
      join(folder, 'out.jsonl'),
      '--resume',
    ]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('--resume goes on with files')]);
  });
});

function recordsOf(stdout: string): HearsayRecord[] {
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
