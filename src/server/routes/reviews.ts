// /api/reviews: what the person for whom the server runs decides about entries.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { LedgerError } from '../../ledger/ledger-error.ts';
import { findDocument } from '../../ledger/queries/list-documents.ts';
import { addReview } from '../../ledger/review/add-review.ts';
import { type Review, reviewsOf } from '../../ledger/review/list-reviews.ts';
import { undoReview } from '../../ledger/review/undo-review.ts';
import type { Server } from '../create-app.ts';
import { ProblemError } from '../problem.ts';
import { reviewBody, reviewState, undoBody } from '../schemas/reviews.ts';
import { answers } from './route.ts';

const decide = createRoute({
  method: 'post',
  path: '/api/reviews',
  summary: 'Accept, reject, correct or add an entry, or write a note beside it',
  request: { body: { required: true, content: { 'application/json': { schema: reviewBody } } } },
  responses: answers(reviewState, 'Where the entry stands now.', [422]),
});

const undo = createRoute({
  method: 'post',
  path: '/api/reviews/undo',
  summary: 'Take back the last decision in a document',
  request: { body: { required: true, content: { 'application/json': { schema: undoBody } } } },
  responses: answers(z.object({ key: z.string().nullable() }), 'The entry; null: nothing was left.', [404]),
});

export function addReviewRoutes(app: OpenAPIHono, { ledger, reviewer: by, now }: Server): void {
  const time = () => new Date(now()).toISOString();

  app.openapi(decide, async (context) => {
    const action = context.req.valid('json');
    const key = await addReview(ledger, { ...action, by, at: time() }).catch(refused);
    const reviews = await reviewsOf(ledger.db, action.document, { by });
    return context.json(reviewItem(reviews.find((review) => review.key === key)!), 200);
  });

  app.openapi(undo, async (context) => {
    const { document } = context.req.valid('json');
    const row = await findDocument(ledger.db, document);
    if (!row)
      throw new ProblemError(404, 'document_unknown', `There is no document ${document} in this ledger.`);
    const undone = await undoReview(ledger, { sha256: row.sha256, by, at: time() });
    return context.json({ key: undone?.key ?? null }, 200);
  });
}

export function reviewItem(review: Review): z.infer<typeof reviewState> {
  const { key, kind, decision, note, correction, by, at, disagrees } = review;
  return { key, kind, decision, note, correction, by, at, disagrees } as z.infer<typeof reviewState>;
}

function refused(error: unknown): never {
  throw error instanceof LedgerError ? new ProblemError(422, 'review_refused', error.message) : error;
}
