import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSources } from './find-sources.ts';
import { openParcel } from './open-parcel.ts';

describe('findSources', () => {
  it('finds the articles of a folder, sorted, and leaves everything else', async () => {
    const folder = folderOf({
      'b/article.txt': 'b',
      'a/article.html': '<p>a</p>',
      'a/expected.json': '{}',
      'notes.MD': 'c',
      'corpus.ndjson': '',
      '.hidden/article.txt': 'd',
      'picture.jpg': '',
    });
    symlinkSync(folder, join(folder, 'circle'));
    const found = await findSources([folder]);
    expect(
      found.map((source) => [relative(folder, source.path), 'format' in source && source.format]),
    ).toEqual([
      [join('a', 'article.html'), 'html'],
      [join('b', 'article.txt'), 'text'],
      ['corpus.ndjson', 'jsonl'],
      ['notes.MD', 'markdown'],
    ]);
  });

  it('says that a folder holds no article', async () => {
    const folder = folderOf({ 'a.jpg': '' });
    const [found] = await findSources([folder]);
    expect(found && 'error' in found && found.error.message).toContain('holds no article');
  });

  it('says that a file is not there, and goes on with the others', async () => {
    const folder = folderOf({ 'a.txt': 'a' });
    const [missing, there] = await findSources([join(folder, 'b.txt'), join(folder, 'a.txt')]);
    expect('error' in missing! && missing.error.message).toBe('is not there. Check the path.');
    expect(there).toMatchObject({ format: 'text' });
  });

  it('knows what a file without a telling name holds by its first bytes', async () => {
    const folder = folderOf({
      page: '\ufeff <!DOCTYPE html><p>a',
      corpus: '{"id": "a", "text": "b"}',
      article: 'Said she.',
    });
    const found = await findSources(['page', 'corpus', 'article'].map((name) => join(folder, name)));
    expect(found.map((source) => 'format' in source && source.format)).toEqual(['html', 'jsonl', 'text']);
  });

  it('believes the caller rather than the name', async () => {
    const folder = folderOf({ 'a.txt': '<p>a</p>' });
    expect(await findSources([join(folder, 'a.txt')], 'html')).toMatchObject([{ format: 'html' }]);
  });
});

describe('openParcel', () => {
  it.skipIf(process.getuid?.() === 0)('says that a file cannot be read', async () => {
    const folder = folderOf({ 'a.txt': 'a' });
    chmodSync(join(folder, 'a.txt'), 0);
    const opened = await openParcel(
      { path: join(folder, 'a.txt'), format: 'text', bytes: null, size: 1 },
      {},
    );
    expect(opened).toMatchObject([{ error: { message: expect.stringContaining('permission denied') } }]);
  });

  it('keeps a text to the last character and puts what the caller states beside it', async () => {
    const folder = folderOf({ 'a b.txt': ' \r\nSaid she. \n\n' });
    const parcel = { path: join(folder, 'a b.txt'), format: 'text', bytes: null, size: 1 } as const;
    expect(await openParcel(parcel, { title: 'A title' })).toMatchObject([
      { document: { text: ' \r\nSaid she. \n\n', title: 'A title' }, notes: [] },
    ]);
  });

  it('refuses a text of 50 MB, with the next step', async () => {
    const bytes = Buffer.alloc(23 * 2_200_000, 'It is open, Zoë said. ');
    const [opened] = await openParcel({ path: 'a.txt', format: 'text', bytes, size: bytes.length }, {});
    expect(opened && 'error' in opened && opened.error.message).toMatch(
      /^is too long for one article: .*JSONL/,
    );
  });

  it('lets what the caller states overrule the source', async () => {
    const bytes = Buffer.from('---\ntitle: Old\npublished: 2020-01-01\n---\nSaid she.');
    const parcel = { path: 'a.md', format: 'markdown', bytes, size: 1 } as const;
    expect(await openParcel(parcel, { published: '2024-12-01', title: undefined })).toMatchObject([
      { document: { title: 'Old', published: '2024-12-01' } },
    ]);
  });
});

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
