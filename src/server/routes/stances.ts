// /api/positions/table and /api/positions/compare: where parties stand, issue by issue.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Ledger } from '../../ledger/ledger.ts';
import { listLatestPositions, listPositions, type PositionHit } from '../../ledger/queries/list-positions.ts';
import type { Server } from '../create-app.ts';
import { comparison, positionTable } from '../schemas/entries.ts';
import { verdictOn } from '../verdict-on.ts';
import { itemOf } from './pages-of-hits.ts';
import { answers } from './route.ts';

const table = createRoute({
  method: 'get',
  path: '/api/positions/table',
  summary: 'Party × issue: the latest stance of each',
  request: { query: z.object({ limit: z.coerce.number().int().min(1).max(2000).default(1000) }) },
  responses: answers(
    positionTable,
    'The parties and issues that are spoken of most, and a cell for each stance.',
  ),
});
const compare = createRoute({
  method: 'get',
  path: '/api/positions/compare',
  summary: 'Where two parties agree, where they differ, what each makes conditional',
  request: { query: z.object({ left: z.string().min(1).max(400), right: z.string().min(1).max(400) }) },
  responses: answers(comparison, 'Their positions on every issue that either speaks of.'),
});

// Positions of one party that are compared.
const most = 500;

export function addStanceRoutes(app: OpenAPIHono, { ledger }: Server): void {
  app.openapi(table, async (context) => {
    const { limit } = context.req.valid('query');
    const { hits } = await listLatestPositions(ledger, {}, { limit });
    const cells = hits.map(({ count, ...latest }) => ({
      actor: latest.actor,
      issue: latest.issue,
      latest: itemOf(latest),
      count,
    }));
    return context.json({ issues: byCount(cells, 'issue'), actors: byCount(cells, 'actor'), cells }, 200);
  });
  app.openapi(compare, async (context) => {
    const { left, right } = context.req.valid('query');
    const [ofLeft, ofRight] = await Promise.all([positionsOf(ledger, left), positionsOf(ledger, right)]);
    const issues = [...new Set([...ofLeft, ...ofRight].map(({ issue }) => issue))].sort();
    const rows = issues.map((issue) => {
      const here = ofLeft.filter((position) => position.issue === issue);
      const there = ofRight.filter((position) => position.issue === issue);
      return { issue, left: here.map(itemOf), right: there.map(itemOf), verdict: verdictOn(here, there) };
    });
    return context.json({ left, right, issues: rows }, 200);
  });
}

async function positionsOf(ledger: Ledger, actor: string): Promise<PositionHit[]> {
  const { hits } = await listPositions(
    ledger,
    { source: `"${actor.replaceAll('"', ' ')}"` },
    { limit: most },
  );
  return hits.filter((position) => position.actor === actor);
}

interface Cell {
  readonly actor: string;
  readonly issue: string;
  readonly count: number;
}

// The one with the most positions first.
function byCount(cells: readonly Cell[], field: 'actor' | 'issue'): string[] {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cell[field], (counts.get(cell[field]) ?? 0) + cell.count);
  return [...counts]
    .sort(([a, most], [b, least]) => least - most || a.localeCompare(b))
    .map(([name]) => name);
}
