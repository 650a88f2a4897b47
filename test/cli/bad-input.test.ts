// `hearsay read` on bad input: one line that names the file and the next step, the right status, no stack trace.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { HearsayRecord } from '../../src/reader/index.ts';
import { folderOf, hearsay } from './run-hearsay.ts';

const article = '“The bridge is open,” Orla Vance said on Monday.\n';

beforeAll(() => {
  hearsay(folderOf(), ['--version']);
}, 120_000);

describe('an input that cannot be read', () => {
  const folder = folderOf({
    'a.txt': article,
    'empty.txt': '',
    'empty.jsonl': '',
    'blank.jsonl': '\n\n',
    'binary.txt': Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'),
    'page.html': '<html><body></body></html>',
    'pictures/a.jpg': '',
    'broken.yml': 'issues: [',
  });

  it.each([
    [['missing.txt'], 'missing.txt is not there'],
    [['pictures'], 'pictures holds no article'],
    [['empty.txt'], 'empty.txt is empty'],
    [['empty.jsonl'], 'empty.jsonl is empty'],
    [['blank.jsonl'], 'holds no document'],
    [['binary.txt'], 'binary.txt is a binary file'],
    [['page.html'], 'page.html has no text'],
    [['-'], 'standard input is empty'],
    [['a.txt', '--codebook', 'broken.yml'], 'broken.yml'],
    [['a.txt', '--codebook', 'none.yml'], 'none.yml'],
  ])('is reported with the next step: %j', (args, message) => {
    const { status, stdout, stderr } = hearsay(folder, ['read', ...args, '--format', 'json']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^hearsay: [^\n]+\.\n$/);
    expect(stderr).toContain(message);
  });

  it('does not keep the others from being read', () => {
    const { status, stdout, stderr } = hearsay(folder, [
      'read',
      'missing.txt',
      'a.txt',
      'empty.txt',
      '--format',
      'json',
    ]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).document.text).toBe(article);
    expect(stderr.match(/^hearsay: /gm)).toHaveLength(2);
  });

  it('leaves nothing half written', () => {
    const folder = folderOf({ 'empty.txt': '' });
    expect(hearsay(folder, ['read', 'empty.txt', '--out', 'out.json']).status).toBe(1);
    expect(readdirSync(folder)).toEqual(['empty.txt']);
  });
});

describe('a command that cannot be followed', () => {
  const folder = folderOf({ 'a.txt': article, 'a.jsonl': '{"text": "a"}\n', 'out/.keep': '' });

  it.each([
    [['--frob'], "unknown option '--frob'"],
    [['a.txt', '--format', 'xml'], 'Allowed choices are text, json, html, jsonl'],
    [['a.txt', '--input', 'docx'], 'Allowed choices are text, markdown, html, jsonl, feed, warc, pdf'],
    [['a.txt', '--published', 'tomorrow'], 'no date. Give it as 2024-12-01'],
    [['a.txt', '--language', 'plain english'], 'no language code'],
    [['a.txt', '--jobs', '0'], 'number from 1'],
    [['a.txt', '--min-confidence', '80'], 'number from 0 to 1'],
    [['a.txt', '--min-confidence', 'high'], 'number from 0 to 1'],
    [['a.txt', '--out', 'none/out.json'], 'there is no folder none. Make it first'],
    [['a.txt', '--out', 'none/'], 'there is no folder none/'],
    [['a.txt', '--out', 'a.txt'], 'is also an input'],
    [['a.txt', '--resume'], '--resume goes on with a file'],
    [['a.jsonl', '--resume', '--format', 'jsonl', '--out', 'out'], 'out is a folder'],
    [[], "missing required argument 'source'"],
  ])('ends with status 2 and one line: read %j', (args, message) => {
    const { status, stdout, stderr } = hearsay(folder, ['read', ...args]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^hearsay: [^\n]+\n$/);
    expect(stderr).toContain(message);
  });
});

describe('an unusual text', () => {
  it('in Ukrainian gives a record with a warning and no attributions', () => {
    const text =
      'Речниця Ліна Коваль заявила у вівторок, що переговори почнуться наступного тижня. «Ми готові», — сказала вона.';
    const folder = folderOf({ 'a.txt': text });
    const { status, stdout } = hearsay(folder, ['read', 'a.txt', '--format', 'json']);
    const record = JSON.parse(stdout) as HearsayRecord;
    expect([status, record.document.language, record.attributions]).toEqual([0, 'uk', []]);
    expect(record.warnings.map(({ code }) => code)).toContain('language_unsupported');
  });

  it('with halves of characters keeps them', () => {
    const folder = folderOf({ 'a.jsonl': '{"id": "a", "text": "half \\ud800 a character, she said"}' });
    const { status, stdout } = hearsay(folder, ['read', 'a.jsonl', '--format', 'jsonl']);
    const record = JSON.parse(stdout) as HearsayRecord;
    expect([status, record.document.text]).toEqual([0, 'half \ud800 a character, she said']);
    expect(record.warnings.map(({ code }) => code)).toContain('text_lone_surrogate');
  });

  it('with a date of publication that is none is read without it, with a note', () => {
    const folder = folderOf({
      'a.jsonl': '{"id": "a", "text": "It is, she said.", "published": "recently"}',
    });
    const { status, stdout, stderr } = hearsay(folder, ['read', 'a.jsonl', '--format', 'jsonl']);
    expect([status, JSON.parse(stdout).document.published]).toEqual([0, null]);
    expect(stderr).toBe(
      'hearsay: a.jsonl, line 1: note: published "recently" is no date and is left out (give it as 2024-12-01)\n',
    );
  });

  it('in UTF-16 is read', () => {
    const folder = folderOf({ 'a.txt': Buffer.from(`\ufeff${article}`, 'utf16le') });
    expect(JSON.parse(hearsay(folder, ['read', 'a.txt', '--format', 'json']).stdout).document.text).toBe(
      article,
    );
  });
});

describe('a very large input', () => {
  const paragraph = `${article.trim()} The council had closed it in 2019, after a flood, and spent 3 million euros on it.\n\n`;

  it('of 100,000 nested elements is read', () => {
    const folder = folderOf({ 'a.html': `${'<div>'.repeat(100_000)}<p>${article}</p>` });
    const { status, stdout } = hearsay(folder, ['read', 'a.html', '--format', 'json']);
    expect([status, JSON.parse(stdout).document.text]).toEqual([0, article.trim()]);
  }, 120_000);

  it('of 50 MB is refused in a line, with what to do', () => {
    const folder = folderOf();
    writeFileSync(join(folder, 'a.txt'), paragraph.repeat(Math.ceil(50e6 / paragraph.length)));
    const { status, stderr } = hearsay(folder, ['read', 'a.txt', '--out', 'a.json']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^hearsay: a\.txt is too long for one article: .*JSONL.*\n$/);
    expect(existsSync(join(folder, 'a.json'))).toBe(false);
  });
});
