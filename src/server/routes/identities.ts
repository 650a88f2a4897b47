// /api/actors/merge, split and undo: what the person for whom the server runs decides about who is who.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { mergeActors, splitActor } from '../../ledger/identity/decide-identity.ts';
import { undoIdentity } from '../../ledger/identity/undo-identity.ts';
import { LedgerError } from '../../ledger/ledger-error.ts';
import type { Server } from '../create-app.ts';
import { ProblemError } from '../problem.ts';
import { mergeBody, splitBody, undoIdentityBody } from '../schemas/across.ts';
import { answers } from './route.ts';

const decided = z.object({ names: z.array(z.string()).openapi({ description: 'Whom it is about.' }) });
const bodyOf = <T extends z.ZodType>(schema: T) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});

const merge = createRoute({
  method: 'post',
  path: '/api/actors/merge',
  summary: 'Two actors are one',
  request: bodyOf(mergeBody),
  responses: answers(decided, 'It is kept.', [422]),
});
const split = createRoute({
  method: 'post',
  path: '/api/actors/split',
  summary: 'What some documents call an actor is another',
  request: bodyOf(splitBody),
  responses: answers(decided, 'It is kept.', [422]),
});
const undo = createRoute({
  method: 'post',
  path: '/api/actors/undo',
  summary: 'Take back the last decision about who an actor is',
  request: bodyOf(undoIdentityBody),
  responses: answers(
    z.object({ undone: z.enum(['merge', 'split']).nullable() }),
    'What was taken back; null: nothing was left.',
    [422],
  ),
});

export function addIdentityRoutes(app: OpenAPIHono, { ledger, reviewer: by, now }: Server): void {
  const at = () => new Date(now()).toISOString();

  app.openapi(merge, async (context) => {
    const { actors } = await mergeActors(ledger, { ...context.req.valid('json'), by, at: at() }).catch(
      refused,
    );
    return context.json({ names: actors.map(({ name }) => name) }, 200);
  });
  app.openapi(split, async (context) => {
    const { actors } = await splitActor(ledger, { ...context.req.valid('json'), by, at: at() }).catch(
      refused,
    );
    return context.json({ names: actors.map(({ name }) => name) }, 200);
  });
  app.openapi(undo, async (context) => {
    const { actor } = context.req.valid('json');
    const undone = await undoIdentity(ledger, { actor, by, at: at() }).catch(refused);
    return context.json({ undone: undone?.action ?? null }, 200);
  });
}

function refused(error: unknown): never {
  throw error instanceof LedgerError ? new ProblemError(422, 'identity_refused', error.message) : error;
}
