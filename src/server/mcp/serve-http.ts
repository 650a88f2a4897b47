// The MCP server over HTTP at `/mcp`, without sessions: every request stands alone. Requests from pages of other sites are
// refused, and so is everybody without the token where one is asked for.
import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { createMcpServer, type McpOptions } from './create-mcp-server.ts';

export interface HttpOptions extends McpOptions {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** Null: none is asked for, which is for loopback only. */
  readonly token: string | null;
}

export async function serveHttp(options: HttpOptions): Promise<Server> {
  const server = createServer((request, response) => {
    handle(request, response, options).catch(() => refuse(response, 500, 'Something went wrong.'));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  return server;
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  options: HttpOptions,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname !== '/mcp') return refuse(response, 404, 'The tools are at /mcp.');
  if (!isOwnHost(request, options)) return refuse(response, 403, 'The request names another host.');
  if (!hasToken(request, options)) return refuse(response, 401, 'Give the token: Authorization: Bearer …');
  if (request.method !== 'POST') return refuse(response, 405, 'Requests are sent with POST.');
  const mcp = createMcpServer(options);
  const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
  response.on('close', () => void mcp.close());
  await mcp.connect(transport as Parameters<typeof mcp.connect>[0]);
  await transport.handleRequest(request, response);
}

// A page whose name was turned to this machine still sends its own name; a browser also says where it comes from.
function isOwnHost({ headers }: IncomingMessage, { host, token }: HttpOptions): boolean {
  if (headers.origin !== undefined) return false;
  const named = (headers.host ?? '').replace(/:\d+$/, '');
  return token !== null || [host, 'localhost', '127.0.0.1', '[::1]'].includes(named);
}

function hasToken({ headers }: IncomingMessage, { token }: HttpOptions): boolean {
  if (token === null) return true;
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(headers.authorization ?? ''), hash(`Bearer ${token}`));
}

function refuse(response: ServerResponse, status: number, message: string): void {
  if (response.headersSent) return void response.end();
  const body = { jsonrpc: '2.0', error: { code: -32000, message }, id: null };
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
