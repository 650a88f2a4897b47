// Lets an application listen, and lets it go again: what was asked is answered before the server ends.
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';

export interface Listening {
  /** `http://127.0.0.1:4117`. */
  readonly address: string;
  /** Takes no more requests, waits for those under way, at most so many milliseconds. */
  close(patience: number): Promise<void>;
}

export interface Where {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
}

interface App {
  readonly fetch: (request: Request) => Response | Promise<Response>;
}

/** @throws where the port is taken or the address is none of this machine. */
export function listen(app: App, { host, port }: Where): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (info) =>
      resolve({ address: addressOf(info), close }),
    );
    server.on('error', reject);
    const close = (patience: number) =>
      new Promise<void>((done) => {
        const forced = setTimeout(
          () => 'closeAllConnections' in server && server.closeAllConnections(),
          patience,
        );
        server.close(() => {
          clearTimeout(forced);
          done();
        });
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      });
  });
}

function addressOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
