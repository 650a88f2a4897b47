import { describe, expect, it } from 'vitest';
import { nameFile } from './name-file.ts';

describe('nameFile', () => {
  it.each([
    [{ id: null, path: 'news/bridge open.txt', line: null }, 'bridge-open.json'],
    [{ id: null, path: 'examples/talks/article.html', line: null }, 'talks.json'],
    [{ id: null, path: '-', line: null }, 'stdin.json'],
    [{ id: null, path: 'corpus.jsonl', line: 3 }, 'corpus-3.json'],
    [
      { id: null, path: 'https://www.herald.example/news/bridge.html?a=1', line: null },
      'herald.example-bridge.json',
    ],
    [{ id: null, path: 'https://herald.example/', line: null }, 'herald.example.json'],
    [{ id: '../../etc/passwd', path: 'corpus.jsonl', line: 3 }, 'etc-passwd.json'],
    [{ id: 'nul', path: 'corpus.jsonl', line: 3 }, '_nul.json'],
    [{ id: '…', path: 'corpus.jsonl', line: 3 }, 'document.json'],
  ])('names %j %s', (reading, name) => {
    expect(nameFile(reading, 'json', new Set())).toBe(name);
  });

  it('gives no name twice, in any case of letters', () => {
    const taken = new Set<string>();
    const names = ['a', 'A', 'a-2', 'a'].map((id) => nameFile({ id, path: '', line: 1 }, 'text', taken));
    expect(names).toEqual(['a.txt', 'A-2.txt', 'a-2-2.txt', 'a-3.txt']);
  });
});
