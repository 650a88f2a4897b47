import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import { openWebSite, type Page, type WebSite } from '../../../test/web-site.ts';
import { openFetcher } from '../../intake/fetching/open-fetcher.ts';
import { type Ledger, openLedger } from '../../ledger/ledger.ts';
import { toStandardError } from '../reading/messages.ts';
import type { FollowRequest } from './follow-request.ts';
import { followSources } from './follow-sources.ts';

const minute = 60_000;
const pageOf = (words: string) =>
  `<!doctype html><article><p>“The ${words},” Orla Vance said on Monday.</p></article>`;
const item = (path: string, rest = '') => `<item><title>${path}</title><link>${path}</link>${rest}</item>`;

/** A feed that changes, and that knows whether it has. */
function feedOf(items: () => readonly string[]): Page {
  return (request, response) => {
    const body = `<rss version="2.0"><channel><title>Herald</title>${items().join('')}</channel></rss>`;
    const etag = `"${body.length}"`;
    const isSame = request.headers['if-none-match'] === etag;
    response.writeHead(isSame ? 304 : 200, { etag, 'content-type': 'application/rss+xml' });
    response.end(isSame ? undefined : body);
  };
}

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

/** Follows in a ledger of its own; the clock goes on where a test says so. */
async function startFollowing(sources: (site: WebSite) => readonly string[], pages: Record<string, Page>) {
  const site = await openWebSite(pages);
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-follow-'));
  const ledger = await openLedger(join(folder, 'test.db'), { purpose: 'add', now: new Date().toISOString() });
  const fetcher = openFetcher({ allowPrivate: true, ignoreRobots: true, limits: { pause: 0, patience: 0 } });
  opened.push(site, ledger, fetcher);
  const clock = { ahead: 0 };
  const told: string[] = [];
  const failed: string[] = [];
  const errors = new Writable({
    write(chunk, _, done) {
      failed.push(String(chunk).trim());
      done();
    },
  });
  const request: FollowRequest = {
    sources: sources(site),
    ledger,
    supply: { stdin: nothing(), fetcher },
    settings: {
      given: {},
      codebook: null,
      explain: false,
      render: { format: 'jsonl', offsets: 'utf16', minConfidence: 0, colour: false, width: 0 },
      known: null,
    },
    crew: { jobs: 1 },
    messages: toStandardError(errors, () => undefined),
    tell: (line) => told.push(line),
    every: 15 * minute,
    once: true,
    now: () => Date.now() + clock.ahead,
    stop: new AbortController().signal,
  };
  const look = async (later = 0) => {
    clock.ahead += later;
    const before = site.requests.length;
    await followSources(request);
    return site.requests.slice(before).map((asked) => asked.replace('GET ', ''));
  };
  return { site, ledger, look, told, failed, request };
}

async function documentsOf(ledger: Ledger) {
  return ledger.db.selectFrom('documents').select(['url', 'title', 'current']).orderBy('id').execute();
}

describe('following a feed', () => {
  it('adds its entries, and then those that are new', async () => {
    const items = [item('/a'), item('/b')];
    const { look, ledger, told } = await startFollowing((site) => [`${site.origin}/feed`], {
      '/feed': feedOf(() => items),
      '/a': pageOf('bridge is open'),
      '/b': pageOf('ferry runs'),
      '/c': pageOf('tunnel is shut'),
    });
    expect(await look()).toEqual(['/feed', '/a', '/b']);
    expect(await look(15 * minute)).toEqual(['/feed']);
    items.unshift(item('/c'));
    expect(await look(15 * minute)).toEqual(['/feed', '/c']);
    expect((await documentsOf(ledger)).map(({ title }) => title)).toEqual(['/a', '/b', '/c']);
    expect(told).toEqual([
      expect.stringMatching(/\/feed: Added 2 documents/),
      expect.stringMatching(/\/feed: Added 1 document /),
    ]);
  });

  it('fetches an entry again of which the feed says something new, and keeps what has changed as a version', async () => {
    const items = [item('/a')];
    const pages: Record<string, Page> = { '/feed': feedOf(() => items), '/a': pageOf('bridge is open') };
    const { look, ledger } = await startFollowing((site) => [`${site.origin}/feed`], pages);
    await look();
    items[0] = item('/a', '<description>Corrected.</description>');
    pages['/a'] = pageOf('bridge is not open');
    expect(await look(15 * minute)).toEqual(['/feed', '/a']);
    expect((await documentsOf(ledger)).map(({ current }) => current)).toEqual([0, 1]);
    expect(await look(15 * minute)).toEqual(['/feed']);
  });

  it('does not fetch what was added before it was followed', async () => {
    const pages = { '/feed': feedOf(() => [item('/a')]), '/a': pageOf('bridge is open') };
    const { look, ledger, request, site } = await startFollowing((site) => [`${site.origin}/feed`], pages);
    await followSources({ ...request, sources: [`${site.origin}/a`] });
    expect(await look()).toEqual(['/feed']);
    expect(await documentsOf(ledger)).toHaveLength(1);
  });

  it('tries an entry again that could not be had, less and less often, until it can', async () => {
    const pages: Record<string, Page> = {
      '/feed': feedOf(() => [item('/a'), item('/b')]),
      '/b': pageOf('ferry runs'),
    };
    const { look, ledger, failed } = await startFollowing((site) => [`${site.origin}/feed`], pages);
    expect(await look()).toEqual(['/feed', '/a', '/b']);
    expect(failed).toEqual([expect.stringMatching(/\/a cannot be had: the server answers 404/)]);
    expect(await look(15 * minute + 1000)).toEqual(['/feed', '/a']);
    expect(await look(15 * minute)).toEqual(['/feed']);
    pages['/a'] = pageOf('bridge is open');
    expect(await look(15 * minute + 1000)).toEqual(['/feed', '/a']);
    expect(await look(15 * minute)).toEqual(['/feed']);
    expect(await documentsOf(ledger)).toHaveLength(2);
  });

  it('leaves a feed alone that cannot be had, for longer and longer, and as long as it asks', async () => {
    const answers = [{ status: 500 }, { status: 500 }, { status: 429, 'retry-after': '7200' }];
    const busy: Page = (_, response) => {
      const { status = 500, ...headers } = answers.shift() ?? {};
      response.writeHead(status, headers).end();
    };
    const { look } = await startFollowing((site) => [`${site.origin}/feed`], { '/feed': busy });
    expect(await look()).toEqual(['/feed']);
    expect(await look(10 * minute)).toEqual([]);
    expect(await look(6 * minute)).toEqual(['/feed']);
    expect(await look(16 * minute)).toEqual([]);
    expect(await look(16 * minute)).toEqual(['/feed']);
    expect(await look(90 * minute)).toEqual([]);
    expect(await look(31 * minute)).toEqual(['/feed']);
  });
});

describe('following a page', () => {
  it('keeps every version of it', async () => {
    const pages: Record<string, Page> = { '/a': pageOf('bridge is open') };
    const { look, ledger } = await startFollowing((site) => [`${site.origin}/a`], pages);
    await look();
    await look(15 * minute);
    pages['/a'] = pageOf('bridge is shut');
    await look(15 * minute);
    expect((await documentsOf(ledger)).map(({ current }) => current)).toEqual([0, 1]);
  });
});

describe('following a folder', () => {
  it('adds what is new in it, once it is written, and what has changed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-followed-'));
    const write = (name: string, words: string, age = 10) => {
      writeFileSync(join(folder, name), pageOf(words));
      const time = Date.now() / 1000 - age;
      utimesSync(join(folder, name), time, time);
    };
    const { look, ledger, failed } = await startFollowing(() => [folder], {});
    const count = async () => (await documentsOf(ledger)).length;
    await look();
    write('a.html', 'bridge is open');
    write('b.html', 'ferry runs', 0);
    await look();
    expect([await count(), failed]).toEqual([1, []]);
    await look(2000);
    expect(await count()).toBe(2);
    write('a.html', 'bridge is shut', 5);
    await look();
    await look();
    expect(await count()).toBe(3);
  });
});

describe('following', () => {
  it('goes on until it is told to stop, and stops at once', async () => {
    const items = [item('/a')];
    const { request, site, ledger } = await startFollowing((site) => [`${site.origin}/feed`], {
      '/feed': feedOf(() => items),
      '/a': pageOf('bridge is open'),
      '/b': pageOf('ferry runs'),
    });
    const controller = new AbortController();
    const following = followSources({ ...request, once: false, every: 50, stop: controller.signal });
    await expect.poll(() => documentsOf(ledger), { timeout: 20_000 }).toHaveLength(1);
    items.push(item('/b'));
    await expect.poll(() => documentsOf(ledger), { timeout: 20_000 }).toHaveLength(2);
    controller.abort();
    const stopped = Date.now();
    await following;
    expect(Date.now() - stopped).toBeLessThan(5000);
    expect(site.requests.filter((asked) => asked === 'GET /a')).toHaveLength(1);
  });
});

async function* nothing(): AsyncGenerator<Uint8Array> {
  yield* [];
}
