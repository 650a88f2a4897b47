// `hearsay mcp`: Hearsay's tools for agents, over standard input or HTTP.
import type { AddressInfo } from 'node:net';
import { type Command, InvalidArgumentError } from 'commander';
import { loadModels } from '../load-models.ts';
import type { Models } from '../reader/index.ts';
import type { McpOptions } from '../server/mcp/create-mcp-server.ts';
import { addLedgerOption, type LedgerOptions } from './ledger/use-ledger.ts';
import { UsageError, usageErrorsOf } from './usage-error.ts';

const examples = `
Tools: read (an article), and of the ledger search, who, positions, figures, origins. Every answer has its passages and links.

Examples:
  hearsay mcp --ledger news.db          for an agent that starts it, over standard input and output
  hearsay mcp --http --port 7410        at http://127.0.0.1:7410/mcp
  HEARSAY_TOKEN=… hearsay mcp --http --host 0.0.0.0

An agent's configuration: {"mcpServers": {"hearsay": {"command": "hearsay", "args": ["mcp", "--ledger", "/path/to/hearsay.db"]}}}`;

interface Options extends LedgerOptions {
  readonly http?: boolean;
  readonly host: string;
  readonly port: number;
}

export function addMcpCommand(program: Command): void {
  const command = program
    .command('mcp')
    .summary('give agents tools: read, search, who, positions, figures, origins')
    .description(
      'Serves the Model Context Protocol over standard input and output, or over HTTP with --http.',
    );
  addLedgerOption(command)
    .option('--http', 'over HTTP instead of standard input and output')
    .option(
      '--host <address>',
      'where to listen; other than loopback only with HEARSAY_TOKEN set',
      '127.0.0.1',
    )
    .option('--port <number>', 'the port; 0: any that is free', parsePort, 7410)
    .addHelpText('after', examples)
    .action(serve)
    .copyInheritedSettings(program)
    .configureOutput({ outputError: usageErrorsOf('hearsay mcp') });
}

async function serve({ http = false, host, port, ledger }: Options): Promise<void> {
  const options = {
    models: once(loadModels),
    ledger: { location: ledger, now: () => new Date().toISOString() },
  };
  if (http) await overHttp(options, host, port);
  else await overStandardInput(options);
}

async function overStandardInput(options: McpOptions): Promise<void> {
  const { StdioServerTransport } = await import('@modelcontextprotocol/sdk/server/stdio.js');
  const { createMcpServer } = await import('../server/mcp/create-mcp-server.ts');
  await createMcpServer(options).connect(new StdioServerTransport());
}

async function overHttp(options: McpOptions, host: string, port: number): Promise<void> {
  const { HEARSAY_TOKEN: token = '' } = process.env;
  if (token === '' && !/^(?:127\.\d+\.\d+\.\d+|::1|localhost)$/.test(host)) {
    throw new UsageError(
      `--host ${host} lets others in: set HEARSAY_TOKEN to a secret that they have to know.`,
    );
  }
  const { serveHttp } = await import('../server/mcp/serve-http.ts');
  const server = await serveHttp({ ...options, host, port, token: token || null });
  const { port: taken } = server.address() as AddressInfo;
  process.stderr.write(`hearsay: listening at http://${host}:${taken}/mcp. Ctrl-C ends it.\n`);
}

function once(load: () => Models): () => Models {
  const loaded: Models[] = [];
  return () => {
    loaded[0] ??= load();
    return loaded[0];
  };
}

function parsePort(written: string): number {
  const port = /^\d{1,5}$/.test(written) ? Number(written) : -1;
  if (port < 0 || port > 65_535) throw new InvalidArgumentError('Give a number from 0 to 65535.');
  return port;
}
