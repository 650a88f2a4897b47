import { describe, expect, it } from 'vitest';
import type { DocumentInput } from '../../reader/index.ts';
import { readHtml } from './read-html.ts';

const description = JSON.stringify({
  '@graph': [
    { '@type': 'Organization', '@id': '#post', name: 'The Harbour Post' },
    {
      '@type': ['NewsArticle'],
      headline: 'Crews end strike &amp; sail again',
      datePublished: '2024-11-29T08:15:00+02:00',
      author: [{ name: 'Orla Vance' }, { name: 'Tomas Reker' }],
      publisher: { '@id': '#post' },
    },
  ],
});

const page = `<!doctype html><html lang="en"><head><title>Ferry strike ends after nine days | The Harbour Post</title>
<script type="application/ld+json">${description}</script>
<meta property="og:title" content="Ferry strike ends after nine days: what you need to know">
<link rel="canonical" href="https://harbour.example/ferry-strike"></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<header><h1>The Harbour Post</h1></header>
<main><article><h1>Ferry strike ends after nine days</h1>
<p class="byline">By Orla Vance and Tomas Reker</p>
<figure><img src="a.jpg" alt="A ferry"><figcaption>Ferries at the quay on Thursday.</figcaption></figure>
<p>Ferry crews returned to work on Friday, the union said, ending a dispute that had cut off
four islands and cost the operator about 3&nbsp;million euros.</p>
<p>&ldquo;We did not get everything,&rdquo; said <a href="/lena">Lena Harju</a>, the union&rsquo;s chair.</p>
<h2>What was agreed</h2>
<ul><li>Rest breaks of 11 hours between shifts.</li><li>No penalties for strikers, the company said.</li></ul>
<blockquote><p>The agreement is fair to both sides, and it will hold until the spring.</p></blockquote>
<p>The company confirmed the terms. Its chief executive, Paul Oder, told <q>Morning Radio</q> that prices would not rise.</p>
<script>track("said the script")</script>
</article></main>
<aside><h3>Read more</h3><p>Ten things to do in the harbour this weekend, from sauna to seal watching.</p></aside>
<footer><p>© 2024 The Harbour Post. All rights reserved.</p></footer></body></html>`;

describe('readHtml', () => {
  const { document } = readHtml(page);

  it('puts the title first, then the article, and leaves the rest of the page', () => {
    expect(document.text.split('\n\n')).toEqual([
      'Ferry strike ends after nine days',
      'Ferries at the quay on Thursday.',
      'Ferry crews returned to work on Friday, the union said, ending a dispute that had cut off four islands and cost the operator about 3 million euros.',
      '“We did not get everything,” said Lena Harju, the union’s chair.',
      'What was agreed',
      'Rest breaks of 11 hours between shifts.',
      'No penalties for strikers, the company said.',
      'The agreement is fair to both sides, and it will hold until the spring.',
      'The company confirmed the terms. Its chief executive, Paul Oder, told “Morning Radio” that prices would not rise.',
    ]);
  });

  it('gives each block its kind', () => {
    expect(document.blocks!.map(({ kind }) => kind)).toEqual(
      'title caption paragraph paragraph title list list quote paragraph'.split(' '),
    );
    expect(blockTexts(document)).toEqual(document.text.split('\n\n'));
  });

  it('finds date, publisher, authors and address', () => {
    expect(document).toMatchObject({
      title: 'Ferry strike ends after nine days',
      published: '2024-11-29T08:15:00+02:00',
      publisher: 'The Harbour Post',
      byline: ['Orla Vance', 'Tomas Reker'],
      url: 'https://harbour.example/ferry-strike',
    });
  });

  it('finds them in meta tags where there is no JSON-LD', () => {
    const { document } = readHtml(`<head><title>Bridge closed - Valley News</title>
      <meta name="author" content="By Ida Roos, Staff Writer"><meta property="og:site_name" content="Valley News">
      <meta property="article:published_time" content="2024-12-02T10:00:00Z">
      <meta property="article:author" content="https://social.example/ida"></head>
      <body><h1>Bridge closed</h1><p>The bridge is closed, police said.</p></body>`);
    expect(document).toMatchObject({
      title: 'Bridge closed',
      publisher: 'Valley News',
      published: '2024-12-02T10:00:00Z',
      byline: ['Ida Roos'],
    });
  });

  it('finds them where a person would see them', () => {
    const { document } = readHtml(`<title>Bridge closed | Valley News</title><article><h1>Bridge closed</h1>
      <span rel="author">Ida Roos</span> <time>2 December 2024</time><p>The bridge is closed, police said.</p></article>`);
    expect(document).toMatchObject({ title: 'Bridge closed', published: '2024-12-02', byline: ['Ida Roos'] });
  });

  it('cuts the name of the site off the title of the window', () => {
    const { document } = readHtml(
      '<title>The bridge at Orm is closed – Valley News</title><p>Police said so.</p>',
    );
    expect(document.title).toBe('The bridge at Orm is closed');
  });

  it('keeps every paragraph of a very short article, and no menu', () => {
    const { document } =
      readHtml(`<title>Bridge closed</title><div id="menu"><a href="/">Home</a> <a href="/s">Sport</a></div>
      <div><h1>Bridge closed</h1><p>The bridge is closed, police said.</p><p>It opens on Monday, they said.</p></div>`);
    expect(document.text).toBe(
      'Bridge closed\n\nThe bridge is closed, police said.\n\nIt opens on Monday, they said.',
    );
  });

  it('parts paragraphs at double line breaks, as old pages do', () => {
    expect(
      readHtml('<body>It is open, she said.<br><br>It is closed,<br>he said.</body>').document.text,
    ).toBe('It is open, she said.\n\nIt is closed,\nhe said.');
  });

  it('leaves a date that is none open, with a note', () => {
    const { document, notes } = readHtml(
      '<meta name="date" content="last week"><p>It is open, she said.</p>',
    );
    expect(document.published).toBeNull();
    expect(notes).toEqual([expect.stringContaining('"last week" is no date')]);
  });

  it('passes over JSON-LD that is broken', () => {
    const { document } = readHtml(
      '<script type="application/ld+json">{"headline": </script><p>Open, she said.</p>',
    );
    expect(document.text).toBe('Open, she said.');
  });

  it('refuses a page without words', () => {
    expect(() => readHtml('<html><body><div></div><script>app()</script></body></html>')).toThrow(
      'has no text',
    );
  });

  it.each([
    ['100,000 divisions', '<div>'.repeat(100_000), '</div>'.repeat(100_000)],
    ['divisions with stray end tags', '<div></b>'.repeat(20_000), ''],
    ['links and quotations', '<a><blockquote>'.repeat(20_000), '<table><tr><td>'.repeat(20_000)],
    ['paragraphs in cells', '<p><li><td>'.repeat(20_000), ''],
    ['drawings', `<svg>${'<g>'.repeat(20_000)}</svg>`, ''],
    ['drawings that never end', '<svg><g>'.repeat(20_000), ''],
    ['unclosed comments', '', '<!-- <b '.repeat(20_000)],
    ['unclosed attributes', '', '<a href="<b title=\''.repeat(20_000)],
  ])('reads %s, nested without end', (_, before, behind) => {
    const { document } = readHtml(`<html><body>${before}<p>It is deep, she said.</p>${behind}</body></html>`);
    expect(document.text).toBe('It is deep, she said.');
  });
});

function blockTexts({ text, blocks }: DocumentInput): string[] {
  return blocks!.map(({ span }) => text.slice(...span));
}
