// Against real servers on this machine. Tests take 127.0.0.1 for the public internet, as nothing else can be reached
// everywhere, and every other address for a private one.
import type { LookupAddress } from 'node:dns';
import { type AddressInfo, createServer } from 'node:net';
import { performance } from 'node:perf_hooks';
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { openWebSite, type Page, redirect, send, type WebSite } from '../../../test/web-site.ts';
import { BusyError, type Fetcher } from './fetching.ts';
import { type FetchOptions, openFetcher } from './open-fetcher.ts';

const page = '<!doctype html><p>“The bridge is open,” Orla Vance said.';
const limits = { pause: 0, milliseconds: 2000, patience: 3000 };
const permits = (address: string) => address === '127.0.0.1' || address === '::ffff:127.0.0.1';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

async function siteWith(pages: Record<string, Page>, host?: string): Promise<WebSite> {
  const site = await openWebSite(pages, host);
  opened.unshift(site);
  return site;
}

function fetcherWith(options: FetchOptions = {}): Fetcher {
  const fetcher = openFetcher({ permits, ...options, limits: { ...limits, ...options.limits } });
  opened.unshift(fetcher);
  return fetcher;
}

describe('a page', () => {
  it('comes with where it was in the end, its charset, and when it was fetched', async () => {
    const site = await siteWith({
      '/old': redirect('/new'),
      '/new': send('text/html; charset="windows-1251"', page),
    });
    const fetched = await fetcherWith().get(`${site.origin}/old#top`);
    expect(fetched).toMatchObject({ url: `${site.origin}/new`, format: 'html', charset: 'windows-1251' });
    expect(Buffer.from(fetched.bytes).toString()).toBe(page);
    expect(Math.abs(Date.parse(fetched.retrieved) - Date.now())).toBeLessThan(5000);
  });

  it.each([
    ['gzip', gzipSync(page)],
    ['x-gzip', gzipSync(page)],
    ['deflate', deflateSync(page)],
    ['br', brotliCompressSync(page)],
    ['identity', Buffer.from(page)],
  ])('is unpacked from %s', async (encoding, body) => {
    const site = await siteWith({ '/': send('text/html', body, { 'content-encoding': encoding }) });
    expect(Buffer.from((await fetcherWith().get(site.origin)).bytes).toString()).toBe(page);
  });

  it('is asked for under the name and version of the program, at most once at a time and with pauses', async () => {
    const agents: (string | undefined)[] = [];
    let under = 0;
    let most = 0;
    const slow: Page = (request, response) => {
      agents.push(request.headers['user-agent']);
      most = Math.max(most, ++under);
      setTimeout(() => {
        under--;
        response.setHeader('content-type', 'text/html').end(page);
      }, 20);
    };
    const site = await siteWith({ '/a': slow, '/b': slow, '/c': slow });
    const fetcher = fetcherWith({ limits: { pause: 100 } });
    const started = performance.now();
    await Promise.all(['/a', '/b', '/c'].map((path) => fetcher.get(site.origin + path)));
    expect(performance.now() - started).toBeGreaterThan(200);
    expect(most).toBe(1);
    expect(agents[0]).toMatch(/^hearsay\/\d+\.\d+\.\d+ \(/);
  });

  it('is fetched only where it has changed', async () => {
    const site = await siteWith({
      '/': (request, response) => {
        const isSame = request.headers['if-none-match'] === '"1"';
        response.writeHead(isSame ? 304 : 200, { etag: '"1"', 'content-type': 'text/html' });
        response.end(isSame ? undefined : page);
      },
    });
    const fetcher = fetcherWith();
    const { validators } = await fetcher.get(site.origin);
    expect(validators).toEqual({ etag: '"1"', lastModified: null });
    expect(await fetcher.getChanged(site.origin, validators)).toBeNull();
    expect(await fetcher.getChanged(site.origin, { etag: '"0"', lastModified: null })).not.toBeNull();
  });
});

describe('an address that is not on the public internet', () => {
  it.each([
    'http://10.0.0.1/',
    'http://2130706434/',
    'http://0x7f.2/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.2]/',
    'http://[64:ff9b::7f00:2]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://0.0.0.0/',
    'http://localhost.:1/',
  ])('is refused: %s', async (address) => {
    const nowhere = async (): Promise<LookupAddress[]> => [{ address: '127.0.0.2', family: 4 }];
    const get = fetcherWith({ resolve: nowhere, ignoreRobots: true }).get(address);
    await expect(get).rejects.toThrow(/^leads to .*--allow-private/);
  });

  it('is refused as it stands, with no policy of a test', async () => {
    const site = await siteWith({ '/': page });
    const fetcher = openFetcher();
    opened.unshift(fetcher);
    await expect(fetcher.get(site.origin)).rejects.toThrow('leads to 127.0.0.1');
    await expect(fetcher.get(`http://localhost:${site.port}/`)).rejects.toThrow(
      /leads to (?:127\.0\.0\.1|::1)/,
    );
    expect(site.requests).toEqual([]);
  });

  it('is fetched where a person allows it', async () => {
    const site = await siteWith({ '/': page });
    const fetcher = openFetcher({ allowPrivate: true, limits });
    opened.unshift(fetcher);
    expect((await fetcher.get(site.origin)).format).toBe('html');
  });

  it.each([301, 302, 303, 307, 308])('is refused behind a redirect (%i)', async (status) => {
    const inner = await siteWith({ '/': page }, '127.0.0.2');
    const outer = await siteWith({ '/': redirect(`${inner.origin}/`, status) });
    await expect(fetcherWith().get(outer.origin)).rejects.toThrow('leads to 127.0.0.2');
    expect(inner.requests).toEqual([]);
  });

  it('is refused behind a robots.txt that redirects', async () => {
    const inner = await siteWith({ '/robots.txt': 'User-agent: *' }, '127.0.0.2');
    const outer = await siteWith({ '/robots.txt': redirect(`${inner.origin}/robots.txt`), '/': page });
    await expect(fetcherWith().get(outer.origin)).rejects.toThrow('leads to 127.0.0.2');
    expect(inner.requests).toEqual([]);
  });

  it('is refused where a name stands for a public address first and for a private one at the connection', async () => {
    const site = await siteWith({ '/': page }, '127.0.0.2');
    const answers = ['127.0.0.1', '127.0.0.2', '127.0.0.2'];
    const rebind = async (): Promise<LookupAddress[]> => [
      { address: answers.shift() ?? '127.0.0.2', family: 4 },
    ];
    const get = fetcherWith({ resolve: rebind }).get(`http://changing.example:${site.port}/`);
    await expect(get).rejects.toThrow(/leads to 127\.0\.0\.2|refuses the connection/);
    await expect(
      fetcherWith({ resolve: rebind }).get(`http://changing.example:${site.port}/`),
    ).rejects.toThrow('leads to 127.0.0.2');
    expect(site.requests).toEqual([]);
  });

  it('is refused where the socket ends up elsewhere than the name said', async () => {
    const site = await siteWith({ '/': page });
    let asked = 0;
    // Permitted when it is looked up, not permitted any more once it is connected.
    const fickle = () => asked++ === 0;
    const resolve = async (): Promise<LookupAddress[]> => [{ address: '127.0.0.1', family: 4 }];
    const get = fetcherWith({ permits: fickle, resolve, ignoreRobots: true }).get(
      `http://changing.example:${site.port}/`,
    );
    await expect(get).rejects.toThrow('leads to 127.0.0.1');
    expect(site.requests).toEqual([]);
  });

  it('is refused among public ones', async () => {
    const mixed = async (): Promise<LookupAddress[]> => [
      { address: '127.0.0.1', family: 4 },
      { address: '127.0.0.2', family: 4 },
    ];
    await expect(fetcherWith({ resolve: mixed }).get('http://two.example/')).rejects.toThrow('127.0.0.2');
  });
});

describe('an address that is none of the open web', () => {
  it.each([
    ['ftp://example.org/a', 'only http and https'],
    ['file:///etc/passwd', 'only http and https'],
    ['http://orla:secret@example.org/', 'user name or password'],
    ['http://', 'is no address'],
    [`http://example.org/${'a'.repeat(5000)}`, 'is no address'],
  ])('is refused: %s', async (address, message) => {
    await expect(fetcherWith().get(address)).rejects.toThrow(message);
  });

  it('is refused behind a redirect', async () => {
    const site = await siteWith({
      '/a': redirect('file:///etc/passwd'),
      '/b': redirect('http://a:b@127.0.0.1/'),
    });
    await expect(fetcherWith().get(`${site.origin}/a`)).rejects.toThrow('only http and https');
    await expect(fetcherWith().get(`${site.origin}/b`)).rejects.toThrow('user name or password');
  });
});

describe('limits', () => {
  it('stop redirects that go in a circle, and those that go on and on', async () => {
    const site = await siteWith({
      '/circle': redirect('/circle'),
      ...Object.fromEntries(
        Array.from({ length: 9 }, (_, index) => [`/${index}`, redirect(`/${index + 1}`)]),
      ),
      '/9': page,
    });
    await expect(fetcherWith().get(`${site.origin}/circle`)).rejects.toThrow('redirects more than 5 times');
    await expect(fetcherWith().get(`${site.origin}/3`)).rejects.toThrow('redirects more than 5 times');
    expect((await fetcherWith().get(`${site.origin}/4`)).format).toBe('html');
  });

  it('stop a body without an end', async () => {
    let sent = 0;
    const endless: Page = (_, response) => {
      response.setHeader('content-type', 'text/html');
      const write = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 'a'))) sent += 65_536;
      };
      response.on('drain', write);
      write();
    };
    const site = await siteWith({ '/': endless });
    await expect(fetcherWith({ limits: { bytes: 1_000_000 } }).get(site.origin)).rejects.toThrow(
      'larger than 1 MB',
    );
    expect(sent).toBeLessThan(20_000_000);
  });

  it.each([
    ['gzip', (bytes: Buffer) => gzipSync(bytes)],
    ['br', (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })],
    ['deflate', (bytes: Buffer) => deflateSync(bytes)],
  ])('stop a small body that %s inflates to 60 MB, while it inflates', async (encoding, pack) => {
    const bomb = pack(Buffer.alloc(60_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    const site = await siteWith({ '/': send('text/html', bomb, { 'content-encoding': encoding }) });
    const before = process.memoryUsage().arrayBuffers;
    await expect(fetcherWith({ limits: { milliseconds: 20_000 } }).get(site.origin)).rejects.toThrow(
      'larger than 15 MB',
    );
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40_000_000);
  });

  it('do not take what is packed over and over', async () => {
    const body = gzipSync(gzipSync(page));
    const site = await siteWith({ '/': send('text/html', body, { 'content-encoding': 'gzip, gzip' }) });
    await expect(fetcherWith().get(site.origin)).rejects.toThrow('is packed as "gzip, gzip"');
  });

  it('stop a server that sends byte by byte', async () => {
    const slow: Page = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const timer = setInterval(() => response.write('a'), 50);
      response.on('close', () => clearInterval(timer));
    };
    const site = await siteWith({ '/': slow });
    const started = performance.now();
    await expect(fetcherWith({ limits: { milliseconds: 400 } }).get(site.origin)).rejects.toThrow(
      'longer than 0.4 s',
    );
    expect(performance.now() - started).toBeLessThan(1500);
  });

  it('stop a server that never answers, and one that answers with headers byte by byte', async () => {
    const server = createServer((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const timer = setInterval(() => socket.write('x-a: b\r\n'), 50);
      socket.on('close', () => clearInterval(timer)).on('error', () => undefined);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const fetcher = fetcherWith({ limits: { milliseconds: 400 }, ignoreRobots: true });
    await expect(fetcher.get(`http://127.0.0.1:${port}/`)).rejects.toThrow('longer than 0.4 s');
    server.close();
  });

  it('count all redirects of an address together', async () => {
    const later =
      (location: string): Page =>
      (_, response) =>
        void setTimeout(() => response.writeHead(302, { location }).end(), 150);
    const site = await siteWith({ '/a': later('/b'), '/b': later('/c'), '/c': later('/d'), '/d': page });
    await expect(fetcherWith({ limits: { milliseconds: 400 } }).get(`${site.origin}/a`)).rejects.toThrow(
      'longer than',
    );
  });
});

describe('a server that does not give an article', () => {
  it.each<[string, Page, string]>([
    ['an image', send('image/png', Buffer.from('\x89PNG')), 'is image/png: no article'],
    ['a video', send('video/mp4', 'abc'), 'is video/mp4: no article'],
    ['JSON', send('application/json', '{"a": 1}'), 'is JSON, but no feed'],
    ['what is no PDF', send('application/pdf', page), 'is sent as application/pdf, but is none'],
    ['nothing', send('text/html', ''), 'is empty'],
    ['gzip that is damaged', send('text/html', 'no gzip', { 'content-encoding': 'gzip' }), 'is damaged'],
    [
      'gzip that is cut off',
      send('text/html', gzipSync(page.repeat(50)).subarray(0, 60), { 'content-encoding': 'gzip' }),
      'broke off',
    ],
    [
      'a body that breaks off',
      (_, r) =>
        void r
          .writeHead(200, { 'content-length': '99', 'content-type': 'text/html' })
          .write('a', () => r.destroy()),
      'broke off',
    ],
    ['404', (_, r) => void r.writeHead(404).end(), 'answers 404. Check the address.'],
    ['403', (_, r) => void r.writeHead(403).end(), 'answers 403. Save the page'],
    ['500', (_, r) => void r.writeHead(500).end(), 'answers 500. Try again later.'],
  ])('is told of in a line: %s', async (_, answer, message) => {
    const site = await siteWith({ '/': answer });
    await expect(fetcherWith().get(site.origin)).rejects.toThrow(message);
  });

  it.each([
    ['http://127.0.0.1:1/', 'refuses the connection'],
    ['http://no-such-host.invalid/', /does not exist|cannot be looked up/],
  ])('is told of in a line: %s', async (address, message) => {
    await expect(fetcherWith({ resolve: undefined }).get(address)).rejects.toThrow(message);
  });
});

describe('what is sent under a loose type', () => {
  it.each([
    ['text/xml', '<?xml version="1.0"?><rss version="2.0"></rss>', '/', 'feed'],
    ['text/html', '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"/>', '/', 'feed'],
    ['application/json', '{"version": "https://jsonfeed.org/version/1", "items": []}', '/', 'feed'],
    ['application/octet-stream', '%PDF-1.4\n', '/', 'pdf'],
    ['application/octet-stream', 'A heading\n=========\n', '/a.md', 'markdown'],
    ['text/plain', 'Orla Vance said so.', '/', 'text'],
    ['', page, '/', 'html'],
  ])('is known by what it is: %s %s', async (type, body, path, format) => {
    const site = await siteWith({ [path]: send(type, body) });
    expect((await fetcherWith().get(site.origin + path)).format).toBe(format);
  });
});

describe('robots.txt', () => {
  const robots =
    'User-agent: *\nDisallow: /private\n\nUser-agent: hearsay\nDisallow: /closed\nCrawl-delay: 0.2\n';

  it('is asked for once, and obeyed', async () => {
    const site = await siteWith({
      '/robots.txt': robots,
      '/open': page,
      '/private': page,
      '/closed/a': page,
    });
    const fetcher = fetcherWith();
    await fetcher.get(`${site.origin}/open`);
    await fetcher.get(`${site.origin}/private`);
    await expect(fetcher.get(`${site.origin}/closed/a`)).rejects.toThrow(/closed to robots.*--ignore-robots/);
    expect(site.requests).toEqual(['GET /robots.txt', 'GET /open', 'GET /private']);
  });

  it('sets the pause between two requests', async () => {
    const site = await siteWith({ '/robots.txt': robots, '/a': page, '/b': page });
    const fetcher = fetcherWith();
    await fetcher.get(`${site.origin}/a`);
    const started = performance.now();
    await fetcher.get(`${site.origin}/b`);
    expect(performance.now() - started).toBeGreaterThan(150);
  });

  it('holds for where a redirect leads too', async () => {
    const closed = await siteWith({ '/robots.txt': 'User-agent: *\nDisallow: /', '/': page });
    const open = await siteWith({ '/': redirect(closed.origin) });
    await expect(fetcherWith().get(open.origin)).rejects.toThrow('closed to robots');
    expect(closed.requests).toEqual(['GET /robots.txt']);
  });

  it('closes a site whose server fails to say, and opens one that has none', async () => {
    const failing = await siteWith({
      '/robots.txt': (_, response) => void response.writeHead(500).end(),
      '/': page,
    });
    await expect(fetcherWith().get(failing.origin)).rejects.toThrow('gives no robots.txt');
    const none = await siteWith({ '/': page });
    expect((await fetcherWith().get(none.origin)).format).toBe('html');
  });

  it('is not asked for where a person says so', async () => {
    const site = await siteWith({ '/robots.txt': 'User-agent: *\nDisallow: /', '/': page });
    await fetcherWith({ ignoreRobots: true }).get(site.origin);
    expect(site.requests).toEqual(['GET /']);
  });
});

it('ends what is under way when it is closed, and waits for nothing', async () => {
  const site = await siteWith({ '/': page, '/slow': () => undefined });
  const fetcher = fetcherWith({ limits: { pause: 60_000, milliseconds: 60_000 } });
  await fetcher.get(site.origin);
  const waiting = [fetcher.get(site.origin), fetcher.get(`${site.origin}/slow`)].map((get) =>
    get.then(
      () => 'given',
      () => 'ended',
    ),
  );
  const started = performance.now();
  await fetcher.close();
  expect(await Promise.all(waiting)).toEqual(['ended', 'ended']);
  expect(performance.now() - started).toBeLessThan(2000);
});

describe('a server that is busy', () => {
  it.each([429, 503])('is asked again when it wants to be (%i)', async (status) => {
    let asked = 0;
    const busy: Page = (_, response) => {
      if (++asked < 2) response.writeHead(status, { 'retry-after': '1' }).end();
      else response.setHeader('content-type', 'text/html').end(page);
    };
    const site = await siteWith({ '/': busy });
    const started = performance.now();
    expect((await fetcherWith().get(site.origin)).format).toBe('html');
    expect(performance.now() - started).toBeGreaterThan(900);
  });

  it('is left alone where it wants that for long', async () => {
    const site = await siteWith({
      '/': (_, response) => void response.writeHead(429, { 'retry-after': '600' }).end(),
    });
    const error = await fetcherWith()
      .get(site.origin)
      .catch((error) => error);
    expect(error).toBeInstanceOf(BusyError);
    expect(error).toMatchObject({ wait: 600_000, message: expect.stringContaining('Try again in 10 min.') });
    expect(site.requests.filter((request) => request === 'GET /')).toHaveLength(1);
  });
});
