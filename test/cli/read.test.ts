// `hearsay read` on good input: what comes out, where, in which form.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { HearsayRecord } from '../../src/reader/index.ts';
import { folderOf, hearsay, hearsayIntoHead } from './run-hearsay.ts';

const article = '“The bridge 🌉 is open,” Orla Vance said on Monday.\n';

beforeAll(() => {
  hearsay(folderOf(), ['--version']);
}, 120_000);

describe('hearsay read', () => {
  const folder = folderOf({
    'a.txt': article,
    'b/article.txt': article,
    'c/article.html': `<title>Bridge open</title><p>${article}</p>`,
    'c/expected.json': '{}',
  });

  it('prints the article and who said what', () => {
    const { stdout, stderr, status } = hearsay(folder, ['read', 'a.txt']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Orla Vance');
    expect(stdout).not.toContain('\u001b');
  });

  it('prints the record, with what the caller states of the document', () => {
    const stated = [
      '--published',
      '2 December 2024',
      '--publisher',
      'Valley News',
      '--title',
      'Open',
      '--language',
      'EN',
    ];
    const { stdout } = hearsay(folder, [
      'read',
      'a.txt',
      '--format',
      'json',
      '--url',
      'https://a.example',
      ...stated,
    ]);
    expect(JSON.parse(stdout).document).toMatchObject({
      published: '2024-12-02',
      publisher: 'Valley News',
      title: 'Open',
      url: 'https://a.example',
      language: 'en',
      text: article,
    });
    expect(stdout).toMatch(/"span": \[\d+, \d+\]/);
  });

  it('gives spans that cut the text in Python too', () => {
    const [utf16, codepoint] = ['utf16', 'codepoint'].map(
      (unit) =>
        JSON.parse(
          hearsay(folder, ['read', 'a.txt', '--format', 'json', '--offsets', unit]).stdout,
        ) as HearsayRecord,
    );
    const [start, end] = codepoint!.attributions[0]!.cue.spans[0]!;
    expect(Array.from(article).slice(start, end).join('')).toBe('said');
    expect(utf16!.attributions[0]!.cue.spans[0]).toEqual([start + 1, end + 1]);
  });

  it('gives an array of several documents', () => {
    const { stdout } = hearsay(folder, ['read', '.', '--format', 'json']);
    expect(JSON.parse(stdout)).toHaveLength(3);
  });

  it('takes the format from the end of the name in --out', () => {
    expect(hearsay(folder, ['read', 'a.txt', 'b', '--out', 'all.html']).status).toBe(0);
    expect(readFileSync(join(folder, 'all.html'), 'utf8')).toMatch(/^<!doctype html>/i);
  });

  it('writes a file for each document into a folder, none twice', () => {
    const folder = folderOf({
      'x/a.txt': article,
      'y/A.txt': article,
      'z/article.txt': article,
      'out/.keep': '',
    });
    expect(hearsay(folder, ['read', 'x', 'y', 'z', '--format', 'json', '--out', 'out']).status).toBe(0);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['.keep', 'A-2.json', 'a.json', 'z.json']);
  });

  it('names the files of a corpus after its ids, made safe', () => {
    const lines = ['../../etc/passwd', 'CON', 'ünï 1']
      .map((id) => JSON.stringify({ id, text: article }))
      .join('\n');
    const folder = folderOf({ 'corpus.jsonl': lines, 'out/.keep': '' });
    expect(hearsay(folder, ['read', 'corpus.jsonl', '--format', 'json', '--out', 'out']).status).toBe(0);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([
      '.keep',
      '_CON.json',
      'etc-passwd.json',
      'ünï-1.json',
    ]);
  });

  it('reads standard input, and knows pages and corpora by their first words', () => {
    expect(JSON.parse(hearsay(folder, ['read', '-', '--format', 'json'], article).stdout).document.text).toBe(
      article,
    );
    const page = hearsay(folder, ['read', '-', '--format', 'json'], '<!doctype html><p>It is, she said.');
    expect(JSON.parse(page.stdout).document.text).toBe('It is, she said.');
    const corpus = hearsay(folder, ['read', '-', '--format', 'json'], `{"id": "x", "text": "It is."}\n`);
    expect(JSON.parse(corpus.stdout).document.id).toBe('x');
  });

  it('explains itself below the text, and beside every other format', () => {
    const text = hearsay(folder, ['read', 'a.txt', '--explain']);
    expect(text.stdout).toMatch(/find attributions +proposed +attribution +\S.* said/);
    const json = hearsay(folder, ['read', 'a.txt', '--explain', '--format', 'json']);
    expect(JSON.parse(json.stdout).format).toBe('hearsay-record/1');
    expect(json.stderr).toMatch(/find attributions +proposed/);
  });

  it.each(['text', 'html'])('leaves out what it is not sure of: %s', (format) => {
    const [all, none] = ['0', '1'].map(
      (least) => hearsay(folder, ['read', 'a.txt', '--format', format, '--min-confidence', least]).stdout,
    );
    const said = format === 'text' ? 'Orla Vance says' : 'data-of="a1"';
    expect(all).toContain(said);
    expect(none).not.toContain(said);
  });

  it('uses a codebook of the caller', () => {
    const folder = folderOf({
      'a.txt': article,
      'issues.yml': 'issues:\n  - key: bridges\n    label: Bridges\n    words: [bridge]\n',
    });
    const [own, usual] = [['--codebook', 'issues.yml'], []].map(
      (options) =>
        JSON.parse(
          hearsay(folder, ['read', 'a.txt', '--format', 'json', ...options]).stdout,
        ) as HearsayRecord,
    );
    expect(own!.engine.codebook).not.toBe(usual!.engine.codebook);
  });

  it('ends quietly when the receiver has read enough', async () => {
    const lines = Array.from({ length: 400 }, (_, id) => JSON.stringify({ id, text: article })).join('\n');
    const folder = folderOf({ 'corpus.jsonl': lines });
    const { stderr, stdout } = await hearsayIntoHead(folder, ['read', 'corpus.jsonl', '--format', 'jsonl']);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^\{"format":"hearsay-record\/1"/);
  });

  it('shows help with examples', () => {
    expect(hearsay(folder, ['--help'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('read [options]'),
    });
    expect(hearsay(folder, ['read', '--help'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Examples:'),
    });
  });
});
