// The server as an agent meets it: through the protocol's own client, over a pair of streams and over HTTP.
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLedger } from '../../ledger/ledger.ts';
import { addRecords } from '../../ledger/store/add-records.ts';
import { loadModels } from '../../load-models.ts';
import { read } from '../../reader/index.ts';
import { linkTo } from './answer.ts';
import { createMcpServer } from './create-mcp-server.ts';
import { serveHttp } from './serve-http.ts';

const now = '2031-04-01T12:00:00.000Z';
const article = {
  text: 'Petra Osei, the mediator, told reporters on Monday that Peru would demand a ceasefire.\n\n“At least 640 people have been killed since November 2030,” she said.',
  url: 'https://meridian.example/ridge',
  publisher: 'Meridian News Agency',
  published: '2031-03-10',
};

describe('the MCP server', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-mcp-'));
  const location = join(folder, 'test.db');
  const models = loadModels();
  const options = { models: () => models, ledger: { location, now: () => now } };

  beforeAll(async () => {
    const ledger = await openLedger(location, { purpose: 'add', now });
    await addRecords(ledger, [{ record: read(article, { models }), place: null }], { now });
    await ledger.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function connected(given = options): Promise<Client> {
    const [near, far] = InMemoryTransport.createLinkedPair();
    const client = new Client({ name: 'test', version: '1' });
    await createMcpServer(given).connect(far);
    await client.connect(near);
    return client;
  }

  async function call(name: string, args: Record<string, unknown>, given = options) {
    const client = await connected(given);
    const { structuredContent, content, isError } = await client.callTool({ name, arguments: args });
    const [{ text }] = content as [{ text: string }];
    const data = structuredContent as Record<string, unknown[]> | undefined;
    return { first: (key: string) => data?.[key]?.[0], data, text, isError };
  }

  it('has its tools', async () => {
    const { tools } = await (await connected()).listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'read',
      'search',
      'who',
      'positions',
      'figures',
      'origins',
    ]);
  });

  it('reads an article and gives each statement with its passage and a link to it', async () => {
    const { data, first, text } = await call('read', article);
    expect(Object.values(data!)[0]![1]).toMatchObject({
      source: 'Petra Osei',
      quotation: 'direct',
      passage: '“At least 640 people have been killed since November 2030,”',
      link: 'https://meridian.example/ridge#:~:text=%E2%80%9CAt%20least%20640%20people%20have%20been%20killed%20since',
    });
    expect(first('figures')).toMatchObject({ amount: 'at least 640', source: 'Petra Osei' });
    expect(text).toMatch(/^1\. Petra Osei says to .*: that Peru would demand a ceasefire/);
  });

  it.each([
    [
      'search',
      { words: 'ceasefire' },
      'statements',
      { source: 'Petra Osei', outlet: 'Meridian News Agency' },
    ],
    ['who', { actor: 'Osei' }, 'statements', { source: 'Petra Osei', url: article.url }],
    ['figures', { counted: 'people' }, 'figures', { amount: 'at least 640', low: 640 }],
  ])('answers %s %j from the ledger, with links', async (name, args, key, expected) => {
    const { first } = await call(name, args);
    expect(first(key)).toMatchObject({
      ...expected,
      link: expect.stringContaining(`${article.url}#:~:text=`),
    });
  });

  it('tells the origin of a claim, with the passage it rests on', async () => {
    const { data, text } = await call('origins', { claim: 'at least 640 people have been killed' });
    expect(data).toMatchObject({ documents: 1, origins: 1, sentence: expect.stringContaining('Petra Osei') });
    expect(text).toContain('640 people have been killed');
    expect(JSON.stringify(data)).toContain(`${article.url}#:~:text=`);
  });

  it('says what to do where there is no ledger', async () => {
    const nowhere = { ...options, ledger: { ...options.ledger, location: join(folder, 'none.db') } };
    const { isError, text } = await call('search', { words: 'x' }, nowhere);
    expect(isError).toBe(true);
    expect(text).toMatch(/^No ledger at .*hearsay add FILE/);
  });

  it('answers over HTTP whoever has the token, and no page of another site', async () => {
    const server = await serveHttp({ ...options, host: '127.0.0.1', port: 0, token: 'secret' });
    const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`);
    const headers = { authorization: 'Bearer secret' };
    const client = new Client({ name: 'test', version: '1' });
    const transport = new StreamableHTTPClientTransport(url, { requestInit: { headers } });
    await client.connect(transport as Parameters<typeof client.connect>[0]);
    expect((await client.listTools()).tools).toHaveLength(6);
    const statusOf = async (more: Record<string, string>) =>
      (await fetch(url, { method: 'POST', headers: { ...headers, ...more }, body: '{}' })).status;
    expect(await statusOf({ authorization: 'Bearer wrong' })).toBe(401);
    expect(await statusOf({ origin: 'https://elsewhere.example' })).toBe(403);
    await client.close();
    server.close();
  });
});

describe('linkTo', () => {
  it.each([
    ['https://a.example/x#old', 'two-fold words', 'https://a.example/x#:~:text=two%2Dfold%20words'],
    ['javascript:alert(1)', 'words', null],
    [null, 'words', null],
    ['https://a.example/', 'half \ud83d', 'https://a.example/#:~:text=half%20%EF%BF%BD'],
  ])('leads from %j to %j', (url, passage, link) => {
    expect(linkTo(url, passage)).toBe(link);
  });
});
