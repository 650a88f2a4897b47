// The web application's files. What carries a hash in its name is kept for good; any other address that is no file is the
// application itself, which shows the page that the address stands for.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { ProblemError } from './problem.ts';

const year = 31_536_000;

export function servePages(app: OpenAPIHono, folder: string): void {
  app.use('/assets/*', async (context, next) => {
    await next();
    if (context.res.ok) context.header('cache-control', `public, max-age=${year}, immutable`);
  });
  app.use(serveStatic({ root: folder }));
  app.get('*', async (context, next) => {
    const { path } = context.req;
    if (path.startsWith('/api/') || path.startsWith('/assets/')) return next();
    if (!existsSync(join(folder, 'index.html')))
      throw new ProblemError(503, 'pages_missing', 'The pages are not built. Build them with: npm run build');
    context.header('cache-control', 'no-cache');
    return serveStatic({ root: folder, path: 'index.html' })(context, next);
  });
}
