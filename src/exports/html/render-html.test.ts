import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { damRecord } from '../../../test/records/dam-record.ts';
import { type HearsayRecord, read, type Span } from '../../reader/index.ts';
import { renderHtml } from './render-html.ts';

describe('renderHtml', () => {
  it('keeps the text of the article, whatever marks cross in it', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);
    const spans = fc.array(span, { maxLength: 4 });
    const text = fc.string({ minLength: 60, maxLength: 90 });
    const attributed = fc.array(fc.tuple(spans, spans, spans), { maxLength: 12 });
    fc.assert(
      fc.property(text, attributed, (article, parts) => {
        const page = renderHtml(withAttributions(article, parts));
        expect(articleText(page)).toBe(article.replaceAll('\0', '\ufffd'));
      }),
    );
  });

  it('writes nothing of an article as markup', () => {
    const nasty = "\"><script>alert(1)</script><b onclick='x'>&amp; “said” &lt;";
    const about = { title: nasty, publisher: nasty, byline: [nasty], id: nasty };
    const record = read({ text: nasty, ...about });
    const page = renderHtml({ ...record, document: { ...record.document, language: nasty } });
    expect(page).not.toContain('<script>alert');
    expect(page).not.toContain('<b onclick');
    expect(page.match(/<script>/g)).toHaveLength(1);
  });

  it('links to an address only where it is one of the web', () => {
    const link = (url: string) => /<a href="([^"]*)" rel/.exec(renderHtml({ ...at(url) }))?.[1];
    expect(link('https://courier.example/a?b=1&c="2"')).toBe(
      'https://courier.example/a?b=1&amp;c=&quot;2&quot;',
    );
    expect(link('javascript:alert(1)')).toBeUndefined();
    expect(link('data:text/html,x')).toBeUndefined();
  });

  it('allows its own style and script by their hashes, and nothing else', () => {
    const page = renderHtml(damRecord());
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!.replaceAll('&#39;', "'");
    const hash = (name: string) => {
      const source = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(page)![1]!;
      return Buffer.from(sha256(utf8ToBytes(source))).toString('base64');
    };
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash('style')}'; script-src 'sha256-${hash('script')}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page).not.toMatch(/ style="| on\w+="|<link|<img|@import|url\(/);
  });

  it('gives every link into the page something to lead to, and every id once', () => {
    for (const page of [renderHtml(damRecord()), renderHtml([damRecord(), damRecord()])]) {
      const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      const targets = [...page.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    }
  });

  it('puts nested statements into the notes of those that relay them', () => {
    const { document } = parseHTML(renderHtml(damRecord()));
    expect(document.querySelector('#a3 #a6 #a7')).not.toBeNull();
    expect(document.querySelector('#a4 #a5')).toBeNull();
    expect(document.querySelector('#a7 dl')!.textContent).toContain(
      'The Valley Courier › Jonas Ekberg › the Courier',
    );
  });

  it('says through whom a statement comes whose parent stands at another paragraph', () => {
    const record = damRecord();
    const attributions = record.attributions.map((each) =>
      each.id === 'a9' ? { ...each, parent: 'a1' } : each,
    );
    const { document } = parseHTML(renderHtml({ ...record, attributions }));
    expect(document.querySelector('#a1 #a9')).toBeNull();
    expect(document.querySelector('#a9 summary')!.textContent).toContain('through Aldo Fenwick');
  });

  it('opens a page of several articles with an index', () => {
    const { document } = parseHTML(renderHtml([damRecord(), damRecord()], { title: 'October' }));
    expect(document.querySelector('h1')!.textContent).toBe('October');
    expect([...document.querySelectorAll('.index a')].map((link) => link.getAttribute('href'))).toEqual([
      '#d1-document',
      '#d2-document',
    ]);
  });

  it('makes a page of a record without anything', () => {
    expect(renderHtml(read({ text: '' }))).toContain('0 statements');
    expect(renderHtml([])).toContain('0 articles');
  });
});

function articleText(page: string): string {
  const article = /<div class="article"[^>]*>([\s\S]*)<\/div>\n+(?:<section|<p class="colophon")/.exec(
    page,
  )![1]!;
  const words = article.replace(/<ol class="notes"[\s\S]*?<\/ol><\/div>/g, '').replace(/<[^>]*>/g, '');
  return words.replace(/&(amp|lt|gt|quot|#39|#13);/g, (_, name: string) => references[name]!);
}

const references: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#13': '\r',
};

function withAttributions(text: string, parts: readonly (readonly Span[][])[]): HearsayRecord {
  const plain = damRecord().attributions[0]!;
  const attributions = parts.map(([content, cue, source], index) => ({
    ...plain,
    id: `a${index + 1}`,
    content: { spans: content! },
    cue: { spans: cue!, lemma: 'say' },
    source: { spans: source!, entities: [] },
  }));
  return { ...read({ text }), attributions, figures: [], times: [], positions: [], shifts: [] };
}

function at(url: string): HearsayRecord {
  return read({ text: 'Nothing was said.', url });
}
