// GET /api/export: the entries that filters ask for, all of them, as a file.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { stream } from 'hono/streaming';
import { writeRows, writeTable } from '../../exports/csv/write-table.ts';
import { figureFields, positionFields, statementFields } from '../../exports/hit-fields.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Filters, Page } from '../../ledger/queries/filters.ts';
import { listFigures } from '../../ledger/queries/list-figures.ts';
import { listPositions } from '../../ledger/queries/list-positions.ts';
import { type Hits, listStatements } from '../../ledger/queries/list-statements.ts';
import type { Server } from '../create-app.ts';
import { entryQuery, filtersOf } from './entries.ts';
import { problemAnswers } from './route.ts';

const kinds = ['statements', 'figures', 'positions'] as const;
const formats = { csv: 'text/csv; charset=utf-8', jsonl: 'application/jsonl; charset=utf-8' } as const;

const route = createRoute({
  method: 'get',
  path: '/api/export',
  summary: 'Everything that filters ask for, as a file',
  request: {
    query: entryQuery.extend({ what: z.enum(kinds), format: z.enum(['csv', 'jsonl']).default('csv') }),
  },
  responses: {
    200: {
      description: 'The file, the newest entries first.',
      content: { 'text/csv': { schema: z.string() }, 'application/jsonl': { schema: z.string() } },
    },
    ...problemAnswers([]),
  },
});

type Row = Readonly<Record<string, unknown>> & { readonly id: number };

interface Listing {
  readonly fields: readonly string[];
  list(ledger: Ledger, filters: Filters, page: Page): Promise<Hits<Row>>;
}

const listings: Readonly<Record<(typeof kinds)[number], Listing>> = {
  statements: { fields: statementFields, list: listStatements as unknown as Listing['list'] },
  figures: { fields: figureFields, list: listFigures as unknown as Listing['list'] },
  positions: { fields: positionFields, list: listPositions as unknown as Listing['list'] },
};

const atOnce = 500;

export function addExportRoute(app: OpenAPIHono, { ledger }: Server): void {
  app.openapi(route, (context) => {
    const { what, format, ...asked } = context.req.valid('query');
    const { fields, list } = listings[what];
    context.header('content-type', formats[format]);
    context.header('content-disposition', `attachment; filename="hearsay-${what}.${format}"`);
    return stream(context, async (out) => {
      if (format === 'csv') await out.write(writeTable(fields, []));
      for await (const rows of allOf((page) => list(ledger, filtersOf(asked), page))) {
        if (out.aborted) return;
        await out.write(format === 'csv' ? writeRows(fields, rows) : linesOf(fields, rows));
      }
    }) as never;
  });
}

async function* allOf(list: (page: Page) => Promise<Hits<Row>>): AsyncGenerator<readonly Row[]> {
  let before: number | undefined;
  for (;;) {
    const { hits, more } = await list({ limit: atOnce, before });
    yield hits;
    if (!more) return;
    before = hits.at(-1)!.id;
  }
}

function linesOf(fields: readonly string[], rows: readonly Row[]): string {
  return rows
    .map((row) => `${JSON.stringify(Object.fromEntries(fields.map((name) => [name, row[name]])))}\n`)
    .join('');
}
