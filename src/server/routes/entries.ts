// /api/statements, /api/figures and /api/positions: the entries of the whole ledger, with the filters that all share.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { countFacets } from '../../ledger/queries/count-facets.ts';
import type { Filters, Page } from '../../ledger/queries/filters.ts';
import { listFigures } from '../../ledger/queries/list-figures.ts';
import { listPositions } from '../../ledger/queries/list-positions.ts';
import { listStatements } from '../../ledger/queries/list-statements.ts';
import type { Server } from '../create-app.ts';
import { parseCursor } from '../cursor.ts';
import { figureItem, positionItem, statementFacets, statementItem } from '../schemas/entries.ts';
import { filterQuery, pageOf, pageQuery } from '../schemas/pages.ts';
import { pageOfHits, pageOfStatements } from './pages-of-hits.ts';
import { answers } from './route.ts';

const words = z.object({
  q: z.string().max(400).default('').openapi({
    description: 'Words that all have to occur; "a phrase" as it stands; desert* begins words.',
  }),
});
export const entryQuery = filterQuery.merge(words);
const query = entryQuery.merge(pageQuery);

const statementList = createRoute({
  method: 'get',
  path: '/api/statements',
  summary: 'Statements, the newest first',
  request: { query },
  responses: answers(pageOf(statementItem), 'A page of statements.'),
});
const facets = createRoute({
  method: 'get',
  path: '/api/statements/facets',
  summary: 'How many statements each value of a filter would leave',
  request: { query: entryQuery },
  responses: answers(statementFacets, 'The counts.'),
});
const figureList = createRoute({
  method: 'get',
  path: '/api/figures',
  summary: 'Figures by what they count, the newest first',
  request: { query },
  responses: answers(pageOf(figureItem), 'A page of figures.'),
});
const positionList = createRoute({
  method: 'get',
  path: '/api/positions',
  summary: 'Positions, the newest first',
  request: { query },
  responses: answers(pageOf(positionItem), 'A page of positions.'),
});

export function addEntryRoutes(app: OpenAPIHono, { ledger }: Server): void {
  app.openapi(statementList, async (context) => {
    const asked = context.req.valid('query');
    const found = await listStatements(ledger, filtersOf(asked), pageFor(asked));
    return context.json(await pageOfStatements(ledger, found), 200);
  });
  app.openapi(facets, async (context) => {
    return context.json(await countFacets(ledger, filtersOf(context.req.valid('query'))), 200);
  });
  app.openapi(figureList, async (context) => {
    const asked = context.req.valid('query');
    const { items, next } = pageOfHits(await listFigures(ledger, filtersOf(asked), pageFor(asked)));
    const figures = items.map(({ period_from: periodFrom, period_to: periodTo, ...item }) => ({
      ...item,
      periodFrom,
      periodTo,
    }));
    return context.json({ items: figures, next }, 200);
  });
  app.openapi(positionList, async (context) => {
    const asked = context.req.valid('query');
    return context.json(pageOfHits(await listPositions(ledger, filtersOf(asked), pageFor(asked))), 200);
  });
}

export function filtersOf({ q, ...asked }: z.infer<typeof entryQuery>): Filters {
  return { ...asked, words: q };
}

function pageFor({ cursor, limit }: z.infer<typeof query>): Page {
  return { limit, before: parseCursor(cursor, Number) ?? undefined };
}
