// One PostgreSQL server for all tests of a run: started when the first asks for it, stopped at the end.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { TestProject } from 'vitest/node';
import { type PostgresServer, startServer } from './start-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Answers with the address of the server. */
    postgresLender: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started: { server?: Promise<PostgresServer> } = {};
  const lender = createServer((_, response) => {
    started.server ??= startServer();
    started.server.then(
      ({ url }) => response.end(url),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  }).listen(0, '127.0.0.1');
  await once(lender, 'listening');
  const address = lender.address();
  project.provide('postgresLender', `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`);
  return async () => {
    lender.close();
    await started.server?.then((server) => server.stop());
  };
}
