// A web site for tests: a real server on this machine, with pages given by path.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Page = string | Uint8Array | ((request: IncomingMessage, response: ServerResponse) => void);

export interface WebSite {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  readonly port: number;
  /** `GET /path` of every request so far, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Paths not given are answered with 404. `pages` may be changed while it runs. */
export async function openWebSite(
  pages: Readonly<Record<string, Page>>,
  host = '127.0.0.1',
): Promise<WebSite> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const page = pages[request.url ?? ''];
    if (typeof page === 'function') return page(request, response);
    response.statusCode = page === undefined ? 404 : 200;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page ?? 'nothing here');
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://${host}:${port}`, port, requests, close: () => closeServer(server) };
}

export function send(
  type: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): Page {
  return (_, response) => {
    response.writeHead(200, { 'content-type': type, ...headers });
    response.end(body);
  };
}

export function redirect(location: string, status = 302): Page {
  return (_, response) => {
    response.writeHead(status, { location });
    response.end();
  };
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
