import { afterEach, describe, expect, it } from 'vitest';
import { collect } from '../../../test/collect.ts';
import { openWebSite, type WebSite } from '../../../test/web-site.ts';
import { openFetcher } from '../fetching/open-fetcher.ts';
import { openParcel } from '../open-parcel.ts';
import { cutFeed } from './cut-feed.ts';
import { feeds } from './feeds.cases.ts';

const bare =
  '<!doctype html><body><p>“The bridge is open,” Orla Vance said on Monday. It took nine months.</p></body>';
const telling = `<!doctype html><head><title>Bridge open | Herald</title><meta property="og:site_name" content="Herald">
  <meta name="author" content="Tomas Reker"><meta property="article:published_time" content="2024-12-01"></head>
  <body><article><h1>Bridge open</h1><p>“The bridge is open,” Orla Vance said.</p></article></body>`;

let site: WebSite | null = null;
const fetcher = openFetcher({ allowPrivate: true, limits: { pause: 0 } });
afterEach(async () => site?.close());

async function readFeed(feed: string, page: string, known?: (url: string) => Promise<boolean>) {
  site = await openWebSite({ '/bridge': page });
  const bytes = Buffer.from(feed.replaceAll('ORIGIN', site.origin));
  const source = { bytes, charset: null, url: `${site.origin}/feed` };
  const supply = { stdin: nothing(), fetcher, ...(known && { known }) };
  const cuts = await collect(cutFeed(source, supply));
  return Promise.all(cuts.map(async (cut) => ('error' in cut ? cut : (await openParcel(cut, {}))[0])));
}

describe.each(Object.entries(feeds))('a feed of %s', (_, feed) => {
  it('gives the page of an entry, with what the feed says where the page says nothing', async () => {
    const [bridge] = await readFeed(feed, bare);
    expect(bridge).toMatchObject({
      path: `${site?.origin}/bridge`,
      document: {
        title: 'Bridge & ferry open',
        url: `${site?.origin}/bridge`,
        byline: ['Orla Vance'],
        publisher: 'Westrand Herald & Post',
        retrieved: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        published: expect.stringMatching(/^2024-12-02T09:30(?::00)?Z$/),
        text: expect.stringMatching(/^Bridge & ferry open\n\n“The bridge is open,”/),
      },
    });
  });

  it('believes a page that says more', async () => {
    const [bridge] = await readFeed(feed, telling);
    expect(bridge).toMatchObject({
      document: {
        title: 'Bridge open',
        byline: ['Tomas Reker'],
        publisher: 'Herald',
        published: '2024-12-01',
      },
    });
  });

  it('takes the text from the feed where the page cannot be had, and says so', async () => {
    const [, ferry] = await readFeed(feed, bare);
    expect(ferry).toMatchObject({
      document: {
        title: 'Ferry',
        url: `${site?.origin}/ferry`,
        published: '2024-12-03',
        text: 'Ferry\n\n“The ferry runs again,” Tomas Reker said on Tuesday.',
      },
      notes: [expect.stringMatching(/^read from the feed; its page cannot be had: the server answers 404/)],
    });
  });

  it('says why an entry gives nothing, and goes on', async () => {
    const [, , tunnel] = await readFeed(feed, bare);
    expect(tunnel).toMatchObject({
      path: `${site?.origin}/tunnel`,
      error: { message: expect.stringContaining('404') },
    });
  });

  it('does not fetch what is known', async () => {
    const known = async (url: string) => !url.endsWith('/tunnel');
    expect(await readFeed(feed, bare, known)).toHaveLength(1);
    expect(site?.requests).toEqual(['GET /robots.txt', 'GET /tunnel']);
  });
});

describe('a feed', () => {
  const rss = (items: string) => `<rss version="2.0"><channel><title>Herald</title>${items}</channel></rss>`;

  it('has links that count from where it was found', async () => {
    const [bridge] = await readFeed(rss('<item><title>Bridge</title><link>/bridge</link></item>'), bare);
    expect(bridge).toMatchObject({ path: `${site?.origin}/bridge` });
  });

  it('reaches no files and no private addresses', async () => {
    const items = ['file:///etc/passwd', 'http://a:b@herald.example/', 'javascript:alert(1)'].map(
      (link) => `<item><link>${link}</link></item>`,
    );
    const read = await readFeed(rss(items.join('')), bare);
    expect(read).toMatchObject(Array(3).fill({ error: { name: 'InputError' } }));
    expect(site?.requests).toEqual([]);
  });

  it.each([
    ['one that is none', '<html><p>Nothing', 'is no feed'],
    ['one without entries', rss(''), 'is a feed without entries'],
  ])('is refused where it is %s', async (_, feed, message) => {
    await expect(readFeed(feed, bare)).rejects.toThrow(message);
  });

  it('expands no entities of its own', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${rss('<item><title>&b;</title><link>/bridge</link></item>')}`;
    const [bridge] = await readFeed(bomb, bare);
    expect(JSON.stringify(bridge)).not.toContain('aaaaaaaaaa');
  });
});

async function* nothing(): AsyncGenerator<Uint8Array> {
  yield* [];
}
