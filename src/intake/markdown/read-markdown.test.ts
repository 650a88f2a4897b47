import { describe, expect, it } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

const article = `---
title: Ferry strike ends
date: 2024-11-29
author: Orla Vance
publisher: The Harbour Post
---

# Ferry strike ends

Crews **returned** to work, the [union](https://example.org) said.
The strike had lasted *nine* days.

> “We got the rest breaks,” said Lena Harju.

- No penalties.
- No delays.

<!-- a comment -->
`;

describe('readMarkdown', () => {
  it('keeps the words and leaves the markup', () => {
    const { document } = readMarkdown(article);
    expect(document.text).toBe(
      [
        'Ferry strike ends',
        'Crews returned to work, the union said. The strike had lasted nine days.',
        '“We got the rest breaks,” said Lena Harju.',
        'No penalties.',
        'No delays.',
      ].join('\n\n'),
    );
  });

  it('gives each block its kind and its span', () => {
    const { text, blocks } = readMarkdown(article).document;
    expect(blocks!.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'quote', 'list', 'list']);
    expect(text.slice(...blocks![2]!.span)).toBe('“We got the rest breaks,” said Lena Harju.');
  });

  it('takes title, date, author and publisher from the front matter', () => {
    expect(readMarkdown(article).document).toMatchObject({
      title: 'Ferry strike ends',
      published: '2024-11-29',
      byline: ['Orla Vance'],
      publisher: 'The Harbour Post',
    });
  });

  it('puts a title that the text does not repeat first', () => {
    expect(readMarkdown('---\ntitle: Bridge open\n---\nIt is, she said.').document.text).toBe(
      'Bridge open\n\nIt is, she said.',
    );
  });

  it('takes the first heading for the title where nothing else names one', () => {
    expect(readMarkdown('# Bridge open\n\nIt is.').document).toMatchObject({ title: 'Bridge open' });
  });

  it('leaves front matter that is no YAML in the text', () => {
    expect(readMarkdown('---\n: [\n---\n\nIt is, she said.').document.text).toContain('It is, she said.');
  });

  it.each([
    ['quotations', '> '.repeat(20_000)],
    ['lists', '- '.repeat(20_000)],
    ['brackets', '['.repeat(50_000)],
    ['emphasis', '*a '.repeat(20_000)],
    ['numbered lists', '1. '.repeat(20_000)],
  ])('reads 20,000 nested %s in a moment', (_, opening) => {
    const started = performance.now();
    expect(readMarkdown(`${opening}said Orla Vance.`).document.text).toContain('said Orla Vance.');
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
