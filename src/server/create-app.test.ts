import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLedger } from '../ledger/ledger.ts';
import { addRecords } from '../ledger/store/add-records.ts';
import { loadModels } from '../load-models.ts';
import { read } from '../reader/index.ts';
import { Additions } from './additions.ts';
import type { ActorView, DocumentView, Page, StatementFacets, StatementItem } from './api.ts';
import { createApp, type Server } from './create-app.ts';
import { type Listening, listen } from './listen.ts';

const now = '2031-03-20T08:00:00.000Z';
const article = {
  url: 'https://meridian.example/ridge',
  publisher: 'Meridian News Agency',
  published: '2031-03-10',
  title: 'Peru demands a truce',
  text: 'Petra Osei, the mediator, told reporters on Monday that Peru would demand a ceasefire if Ecuador withdrew.\n\n“At least 640 people have been killed since November 2030,” she said. One Ecuadorian official denied that.',
};

const opened: { folder: string; close: () => Promise<void> }[] = [];

async function serve(changes: Partial<Server> = {}): Promise<Listening> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-server-'));
  const ledger = await openLedger(join(folder, 'ledger.db'), { purpose: 'add', now });
  await addRecords(ledger, [{ record: read(article, { models: loadModels() }), place: 'ridge.txt' }], {
    now,
  });
  const add = async () => ({ added: [1], known: [], failures: [] });
  const app = createApp({
    ledger,
    additions: new Additions(add, () => undefined),
    tokens: { reading: null, reviewing: null },
    reviewer: 'Ana',
    hosts: [],
    rate: { perSecond: 1000, burst: 1000 },
    pages: join(folder, 'pages'),
    now: () => 0,
    report: () => undefined,
    ...changes,
  });
  const listening = await listen(app, { host: '127.0.0.1', port: 0 });
  opened.push({ folder, close: () => listening.close(100).then(() => ledger.close()) });
  return listening;
}

afterAll(async () => {
  for (const { folder, close } of opened) {
    await close();
    await rm(folder, { recursive: true });
  }
});

describe('the API', () => {
  let address: string;
  const get = (path: string, init?: RequestInit) => fetch(`${address}${path}`, init);
  beforeAll(async () => {
    ({ address } = await serve());
  });

  it('lists the statements of the ledger with their document', async () => {
    const { items } = (await (await get('/api/statements?q=ceasefire')).json()) as Page<StatementItem>;
    expect(items[0]).toMatchObject({
      content: expect.stringContaining('a ceasefire'),
      document: { title: article.title, outlet: article.publisher },
    });
  });

  it('gives the next page by the cursor of the page before, and null at the end', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = (await (await get(`/api/statements?limit=1${cursor}`)).json()) as Page<StatementItem>;
      seen.push(...page.items.map(({ key }) => key));
      cursor = page.next === null ? '' : `&cursor=${page.next}`;
    } while (cursor !== '');
    const all = (await (await get('/api/statements')).json()) as Page<StatementItem>;
    expect(seen).toEqual(all.items.map(({ key }) => key));
    expect(seen.length).toBeGreaterThan(1);
  });

  it('gives a document with its record as it was read', async () => {
    const { record, document } = (await (await get('/api/documents/1')).json()) as DocumentView;
    expect(record).toEqual(read(article, { models: loadModels() }));
    expect(document).toMatchObject({
      name: article.title,
      versions: 1,
      statements: record.attributions.length,
    });
  });

  it('keeps what its person decides, and takes the last of it back', async () => {
    const {
      entries: { a1 },
    } = (await (await get('/api/documents/1')).json()) as DocumentView;
    const post = (path: string, body: object) =>
      get(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      });
    const decision = {
      document: 1,
      kind: 'attribution',
      key: a1!.key,
      action: 'reject',
      note: 'No.',
    };
    expect(await (await post('/api/reviews', decision)).json()).toMatchObject({
      ...{ key: decision.key, decision: 'rejected', note: 'No.', by: 'Ana', disagrees: true },
    });
    const reviews = async () => ((await (await get('/api/documents/1')).json()) as DocumentView).reviews;
    expect(await reviews()).toHaveLength(1);
    expect((await post('/api/reviews', { ...decision, key: 'a99' })).status).toBe(422);
    expect((await post('/api/reviews/undo', { document: 1 })).status).toBe(200);
    expect((await post('/api/reviews/undo', { document: 7 })).status).toBe(404);
    expect(await reviews()).toEqual([]);
  });

  it('finds statements by what people decided about them', async () => {
    const {
      entries: { a1 },
    } = (await (await get('/api/documents/1')).json()) as DocumentView;
    const post = (path: string, body: object) =>
      get(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      });
    const keys = async (filter: string) =>
      ((await (await get(`/api/statements?${filter}`)).json()) as Page<StatementItem>).items.map(
        ({ key }) => key,
      );
    const all = await keys('');
    await post('/api/reviews', { document: 1, kind: 'attribution', key: a1!.key, action: 'accept' });
    expect(await keys('decision=accepted')).toEqual([a1!.key]);
    expect(await keys('reviewed=true')).toEqual([a1!.key]);
    expect(await keys('decision=rejected')).toEqual([]);
    expect(await keys('decision=undecided&q=ceasefire*')).not.toContain(a1!.key);
    expect(await keys('decision=undecided')).toEqual(all.filter((key) => key !== a1!.key));
    const { decision } = (await (await get('/api/statements/facets')).json()) as StatementFacets;
    expect(decision).toEqual([
      { value: 'undecided', count: all.length - 1 },
      { value: 'accepted', count: 1 },
    ]);
    const { items } = (await (await get('/api/statements')).json()) as Page<StatementItem>;
    expect(items.find(({ key }) => key === a1!.key)!.decision).toBe('accepted');
    await post('/api/reviews/undo', { document: 1 });
    expect(await keys('decision=accepted')).toEqual([]);
  });

  it('gives what somebody said, and what was said about them', async () => {
    const contents = async (name: string, as: string) =>
      (
        (await (await get(`/api/actors/${name}/statements?as=${as}`)).json()) as Page<StatementItem>
      ).items.map(({ content }) => content);
    expect((await contents('Petra Osei', 'source')).length).toBeGreaterThan(0);
    expect(await contents('Petra Osei', 'subject')).toEqual([]);
    expect((await contents('Ecuador', 'subject')).join()).toMatch(/if Ecuador withdrew/);
  });

  it('keeps that two actors are one, and takes it back', async () => {
    const post = (path: string, body: object) =>
      get(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      });
    const view = async (name: string) => (await (await get(`/api/actors/${name}`)).json()) as ActorView;
    const merged = await post('/api/actors/merge', { a: 'Peru', b: 'Ecuador', because: 'A test.' });
    expect(merged.status).toBe(200);
    const { name, aliases } = await view('Peru');
    expect([name, ...aliases].sort()).toEqual(['Ecuador', 'Peru']);
    expect((await view('Ecuador')).decisions).toMatchObject([
      { action: 'merge', reason: 'A test.', by: 'Ana' },
    ]);
    expect((await post('/api/actors/merge', { a: 'Peru', b: 'Ecuador' })).status).toBe(422);
    expect((await post('/api/actors/merge', { a: 'Peru', b: 'Nobody At All' })).status).toBe(422);
    const { place } = await view('Ecuador');
    expect(await (await post('/api/actors/undo', { actor: place })).json()).toEqual({ undone: 'merge' });
    expect((await view('Peru')).aliases).toEqual([]);
  });

  it('exports what filters ask for as CSV', async () => {
    const lines = (await (await get('/api/export?what=figures')).text()).trim().split('\r\n');
    expect(lines[0]).toMatch(/^counted,words,value/);
    expect(lines).toHaveLength(2);
  });

  it('counts what each filter would leave', async () => {
    const facets = await (await get('/api/statements/facets')).json();
    expect(facets).toMatchObject({ partial: false, outlet: [{ value: article.publisher }] });
  });

  it('tells how an addition goes, to its end', async () => {
    const body = JSON.stringify({ text: 'Nobody came, she said.' });
    const headers = { 'content-type': 'application/json' };
    const asked = await get('/api/documents', { method: 'POST', body, headers });
    const { job } = (await asked.json()) as { job: string };
    const events = await (await get(`/api/jobs/${job}/events`)).text();
    expect(events).toContain('event: done\ndata: {"added":[1]');
  });

  it.each([
    ['/api/documents/99', 404, 'document_unknown'],
    ['/api/documents/x', 400, 'request_invalid'],
    ['/api/statements?limit=0', 400, 'request_invalid'],
    ['/api/statements?cursor=nonsense', 400, 'cursor_invalid'],
    ['/api/statements?from=yesterday', 400, 'request_invalid'],
    ['/api/nothing', 404, 'address_unknown'],
    ['/api/jobs/x/events', 404, 'job_unknown'],
    ['/', 503, 'pages_missing'],
  ])('answers %s with %d and the one shape of errors', async (path, status, code) => {
    const response = await get(path);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toEqual({
      title: expect.stringMatching(/\S/),
      status,
      code,
      detail: expect.stringMatching(/\S/),
    });
    expect(response.status).toBe(status);
  });

  it('refuses a body that is no addition', async () => {
    const headers = { 'content-type': 'application/json' };
    for (const body of ['{}', '{', '{"address":"file:///etc/hosts"}']) {
      const response = await get('/api/documents', { method: 'POST', body, headers });
      expect(response.status, body).toBe(400);
    }
  });

  it('describes every address that it answers', async () => {
    const description = (await (await get('/openapi.json')).json()) as { openapi: string; paths: object };
    const { openapi, paths } = description;
    expect(openapi).toBe('3.1.0');
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(['/api/statements', '/api/documents/{id}']));
  });

  it('lets nothing from elsewhere load, run or frame', async () => {
    const { headers } = await get('/api/status');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('refuses a name that is not its own, and pages of other sites', async () => {
    expect(await statusFor(address, { host: 'rebound.example' })).toBe(403);
    expect(await statusFor(address, { origin: 'https://elsewhere.example' })).toBe(403);
    expect(await statusFor(address, { origin: 'null' })).toBe(403);
    expect(await statusFor(address, { origin: address })).toBe(200);
    expect(await statusFor(address, { host: `localhost:${new URL(address).port}` })).toBe(200);
  });
});

describe('a server with tokens', () => {
  it('shows nothing without one, lets the reading one read and the reviewing one change', async () => {
    const { address } = await serve({ tokens: { reading: 'r', reviewing: 'w' } });
    const status = async (token: string | null, method = 'GET') => {
      const headers: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };
      return (await fetch(`${address}/api/documents/1`, { method, headers })).status;
    };
    expect(await status(null)).toBe(401);
    expect(await status('x')).toBe(401);
    expect(await status('r')).toBe(200);
    expect(await status('r', 'DELETE')).toBe(403);
    expect(await status('w', 'DELETE')).toBe(204);
    expect(await status('w')).toBe(404);
  });

  it('keeps the token of the address in a cookie that no script sees', async () => {
    const { address } = await serve({ tokens: { reading: 'r', reviewing: null } });
    const response = await fetch(`${address}/documents?token=r&q=x`, { redirect: 'manual' });
    expect(response.headers.get('location')).toBe('/documents?q=x');
    expect(response.headers.get('set-cookie')).toMatch(/^hearsay_token=r;.*HttpOnly.*SameSite=Strict/);
    const cookie = response.headers.get('set-cookie')!.split(';')[0]!;
    expect((await fetch(`${address}/api/status`, { headers: { cookie } })).status).toBe(200);
  });
});

it('slows down who asks too often', async () => {
  const { address } = await serve({ rate: { perSecond: 1, burst: 3 } });
  const statuses = [];
  for (let i = 0; i < 4; i++) statuses.push((await fetch(`${address}/api/status`)).status);
  expect(statuses).toEqual([200, 200, 200, 429]);
});

// `fetch` sets these headers by itself.
function statusFor(address: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    request(`${address}/api/status`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode!);
    })
      .on('error', reject)
      .end();
  });
}
