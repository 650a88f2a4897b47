// GET /api/status: what the ledger holds, and what the caller may do.
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { summarize } from '../../ledger/queries/summarize.ts';
import { version } from '../../reader/version.generated.ts';
import type { Server } from '../create-app.ts';
import { mayReview } from '../guards/check-token.ts';
import { status } from '../schemas/status.ts';
import { answers } from './route.ts';

const route = createRoute({
  method: 'get',
  path: '/api/status',
  summary: 'What the ledger holds',
  responses: answers(status, 'The counts.'),
});

export function addStatusRoute(app: OpenAPIHono, { ledger, tokens }: Server): void {
  app.openapi(route, async (context) => {
    const { documents, attributions, outlets, entities, figures, positions } = await summarize(ledger);
    const counts = { documents, attributions, outlets, entities, figures, positions };
    const where = ledger.location.written;
    return context.json({ version, ledger: where, ...counts, mayReview: mayReview(context, tokens) }, 200);
  });
}
