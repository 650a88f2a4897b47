// `hearsay mcp` as an agent starts it: a process of its own, spoken to over standard input and output.
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderOf, hearsay } from './run-hearsay.ts';

const program = fileURLToPath(new URL('../../bin/hearsay', import.meta.url));
const article = `“The ferries will not sail on Monday,” said Ines Corvo, who leads the crews’ union.

Two people briefed on the talks told Harbour Post that the company would offer a rise of 4 percent.`;

describe('hearsay mcp over standard input', { timeout: 120_000 }, () => {
  const folder = folderOf({ 'ferries.txt': article });
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [program, 'mcp', '--ledger', 'talks.db'],
    cwd: folder,
    stderr: 'pipe',
  });
  const client = new Client({ name: 'test', version: '1' });

  beforeAll(async () => {
    const added = hearsay(folder, [
      'add',
      'ferries.txt',
      '--published',
      '2031-05-03',
      '--ledger',
      'talks.db',
    ]);
    expect(added.status, added.stderr).toBe(0);
    await client.connect(transport);
  }, 120_000);
  afterAll(() => client.close());

  async function ask(name: string, args: Record<string, unknown>): Promise<string> {
    const { content } = await client.callTool({ name, arguments: args });
    return (content as [{ text: string }])[0].text;
  }

  it('says what it is', () => {
    expect(client.getServerVersion()).toMatchObject({ name: 'hearsay' });
    expect(client.getInstructions()).toContain('who said what');
  });

  it('answers from the ledger', async () => {
    expect(await ask('search', { words: 'ferries' })).toContain('Ines Corvo');
    expect(await ask('who', { actor: 'Corvo' })).toContain('The ferries will not sail on Monday');
    expect(await ask('search', { words: 'rise', unnamed: true })).toContain(
      'Two people briefed on the talks',
    );
    expect(await ask('search', { words: 'ferries', reviewed: true })).toBe('No statements.');
    expect(await ask('figures', { counted: 'rise' })).toContain('4 percent');
  });

  it('reads an article that it is given', async () => {
    const text = 'Orla Vance said that the bridge was open.';
    expect(await ask('read', { text })).toContain(
      'Orla Vance says (in the reporter’s words): that the bridge was open',
    );
  });

  it('tells what is wrong with what it is asked', async () => {
    expect(await ask('search', { words: 'ferries', from: 'yesterday' })).toMatch(/no date/);
  });
});
