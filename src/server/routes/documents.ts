// /api/documents: what was added; one with its record; adding and removing.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import { namesOfEntries } from '../../ledger/queries/entry-keys.ts';
import {
  findDocument,
  type ListedDocument,
  listDocuments,
  versionsOf,
} from '../../ledger/queries/list-documents.ts';
import { readRecord } from '../../ledger/records/read-records.ts';
import { reviewsOf } from '../../ledger/review/list-reviews.ts';
import { removeDocuments } from '../../ledger/store/remove-documents.ts';
import type { Server } from '../create-app.ts';
import { pageWith, parseCursor } from '../cursor.ts';
import { ProblemError } from '../problem.ts';
import { additionBody, additionJob, documentItem, documentView } from '../schemas/documents.ts';
import { pageOf, pageQuery } from '../schemas/pages.ts';
import { reviewItem } from './reviews.ts';
import { answers, problemAnswers } from './route.ts';

const params = z.object({ id: z.coerce.number().int().positive() });

const list = createRoute({
  method: 'get',
  path: '/api/documents',
  summary: 'Documents, the latest first',
  request: {
    query: pageQuery.extend({
      q: z.string().max(400).default('').openapi({
        description: 'Words of the title or, without one, of the beginning; of the outlet or place.',
      }),
      outlet: z.string().max(400).optional(),
    }),
  },
  responses: answers(pageOf(documentItem), 'A page of documents.'),
});

const view = createRoute({
  method: 'get',
  path: '/api/documents/{id}',
  summary: 'A document with its record and what people decided on it',
  request: { params },
  responses: answers(documentView, 'The document.', [404]),
});

const add = createRoute({
  method: 'post',
  path: '/api/documents',
  summary: 'Add a text, a file or an address',
  request: { body: { required: true, content: { 'application/json': { schema: additionBody } } } },
  responses: answers(additionJob, 'Begun; /api/jobs/{job}/events tells how it goes.', [413]),
});

const remove = createRoute({
  method: 'delete',
  path: '/api/documents/{id}',
  summary: 'Take a document out, with every version of it: no trace of its text is left',
  request: { params },
  responses: { 204: { description: 'It is gone.' }, ...problemAnswers([404]) },
});

export function addDocumentRoutes(app: OpenAPIHono, { ledger, additions, reviewer }: Server): void {
  app.openapi(list, async (context) => {
    const { q, outlet, cursor, limit } = context.req.valid('query');
    const rows = await listDocuments(ledger.db, {
      words: q,
      outlet: outlet ?? null,
      below: parseCursor(cursor, Number),
      limit: limit + 1,
    });
    return context.json(pageWith(rows, limit, { item: itemOf, cursor: ({ id }) => String(id) }), 200);
  });

  app.openapi(view, async (context) => {
    const { id } = context.req.valid('param');
    const [row, record] = await Promise.all([findDocument(ledger.db, id), readRecord(ledger.db, id)]);
    if (!row || !record) throw unknownDocument(id);
    const versions = await versionsOf(ledger.db, row.key);
    return context.json(
      {
        document: itemOf(row),
        record,
        entries: await namesOfEntries(ledger.db, id),
        reviews: (await reviewsOf(ledger.db, id, { by: reviewer })).map(reviewItem),
        versions: versions.map(({ id, added, current }) => ({ id, added, current: current === 1 })),
      },
      200,
    );
  });

  app.openapi(remove, async (context) => {
    const { id } = context.req.valid('param');
    const row = await findDocument(ledger.db, id);
    if (!row) throw unknownDocument(id);
    await removeDocuments(ledger, [row.key]);
    return context.body(null, 204);
  });

  app.openapi(add, (context) => context.json({ job: additions.start(context.req.valid('json')) }, 200));

  app.get('/api/jobs/:id/events', (context) => {
    const id = context.req.param('id');
    if (!additions.has(id))
      throw new ProblemError(404, 'job_unknown', 'No such addition is under way or remembered.');
    return streamSSE(context, async (stream) => {
      const gone = new AbortController();
      stream.onAbort(() => gone.abort());
      for await (const { event, data } of additions.events(id, gone.signal))
        await stream.writeSSE({ event, data: JSON.stringify(data) });
    });
  });
}

function itemOf(row: ListedDocument): z.infer<typeof documentItem> {
  return {
    id: row.id,
    name: row.title ?? beginningOf(row.beginning),
    title: row.title,
    outlet: row.outlet,
    published: row.published,
    url: row.url,
    byline: JSON.parse(row.byline),
    added: row.added,
    place: row.place,
    language: row.language,
    statements: row.attribution_count,
    figures: row.figure_count,
    positions: row.position_count,
    warnings: (JSON.parse(row.warnings) as unknown[]).length,
    versions: Number(row.versions),
  };
}

// A text without a title goes by how it begins.
function beginningOf(text: string): string {
  const words = text.trim().split('\n')[0]!.slice(0, 90).trim();
  return words === '' ? 'Untitled text' : words;
}

function unknownDocument(id: number): ProblemError {
  return new ProblemError(
    404,
    'document_unknown',
    `There is no document ${id} in this ledger. GET /api/documents lists those that there are.`,
  );
}
