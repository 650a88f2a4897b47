// The tools that ask a ledger: search, who, positions, figures. The same filters, the same meaning as on the command line.
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { normalizePublished } from '../../../intake/normalize-published.ts';
import { describeActor } from '../../../ledger/queries/describe-actor.ts';
import { clocks, type Filters } from '../../../ledger/queries/filters.ts';
import { listFigures } from '../../../ledger/queries/list-figures.ts';
import { listLatestPositions } from '../../../ledger/queries/list-positions.ts';
import { type Hits, listStatements } from '../../../ledger/queries/list-statements.ts';
import { type DayBounds, dayBoundsOf } from '../../../ledger/store/day-bounds.ts';
import { answer, type Item } from '../answer.ts';
import { type AskLedger, withLedger } from '../ask-ledger.ts';
import { figureItem, positionItem, statementItem } from './hit-items.ts';

const date = z
  .string()
  .refine(
    (written) => normalizePublished(written) !== null,
    'This is no date. Give it as 2024-12-01, 2024-12 or 2024.',
  );
const filters = {
  source: z.string().optional().describe('Only on the word of this source (words of its name).'),
  outlet: z.string().optional().describe('Only what appeared there.'),
  issue: z.string().optional().describe('Only about this issue of the codebook, such as ceasefire.'),
  from: date.optional().describe('Not before this date: 2024-12-01, 2024-12 or 2024.'),
  to: date.optional().describe('Not after this date.'),
  clock: z.enum(clocks).optional().describe('What from and to go by; reported unless given.'),
  quotation: z.enum(['direct', 'indirect', 'mixed']).optional(),
  unnamed: z.boolean().optional().describe('Only sources that are given no name.'),
  minConfidence: z.number().min(0).max(1).optional(),
  reviewed: z.boolean().optional().describe('Only what a person accepted, corrected or added.'),
};
const page = { limit: z.number().int().min(1).max(100).default(20).describe('How many, the newest first.') };
const annotations = { readOnlyHint: true, openWorldHint: false };

type Given = z.infer<z.ZodObject<typeof filters>>;

export function addLedgerTools(server: McpServer, ask: AskLedger): void {
  server.registerTool(
    'search',
    {
      title: 'Search statements',
      description:
        'Finds statements in the ledger by their words: who said it, when it was reported, in which outlet.',
      inputSchema: {
        words: z.string().describe('All have to occur; "a phrase" as it stands; desert* begins words.'),
        ...filters,
        ...page,
      },
      annotations,
    },
    ({ words, limit, ...given }) =>
      withLedger(ask, async (ledger) =>
        listed(
          'statements',
          await listStatements(ledger, { ...filtersOf(given), words }, { limit }),
          statementItem,
        ),
      ),
  );
  server.registerTool(
    'who',
    {
      title: 'What somebody said',
      description:
        'Tells what the ledger holds of an actor: names, offices, positions, and the newest statements on their word.',
      inputSchema: { actor: z.string().min(1).describe('Words of the name.'), ...filters, ...page },
      annotations,
    },
    ({ actor, limit, ...given }) =>
      withLedger(ask, async (ledger) => {
        const { statements, positions, ...known } = await describeActor(
          ledger,
          actor,
          filtersOf(given),
          limit,
        );
        const stands = positions.hits.map((hit) => positionItem(hit).data);
        return answer('statements', statements.hits.map(statementItem), {
          ...known,
          positions: stands,
          more: statements.more,
        });
      }),
  );
  server.registerTool(
    'positions',
    {
      title: 'Where the parties stand',
      description:
        'Lists the latest position of each party on each issue: what it demands, offers, accepts or rejects, and on which condition.',
      inputSchema: { ...filters, ...page },
      annotations,
    },
    ({ limit, ...given }) =>
      withLedger(ask, async (ledger) =>
        listed('positions', await listLatestPositions(ledger, filtersOf(given), { limit }), positionItem),
      ),
  );
  server.registerTool(
    'figures',
    {
      title: 'Numbers by what they count',
      description: 'Lists numbers by what they count, each with its bounds, its period and whose word it is.',
      inputSchema: { counted: z.string().describe('Words of what is counted.'), ...filters, ...page },
      annotations,
    },
    ({ counted, limit, ...given }) =>
      withLedger(ask, async (ledger) =>
        listed(
          'figures',
          await listFigures(ledger, { ...filtersOf(given), words: counted }, { limit }),
          figureItem,
        ),
      ),
  );
}

function listed<Hit>(key: string, { hits, more }: Hits<Hit>, itemOf: (hit: Hit) => Item) {
  return answer(key, hits.map(itemOf), { more });
}

function filtersOf({ from, to, clock, ...others }: Given): Filters {
  const dated = from !== undefined || to !== undefined;
  return {
    ...others,
    from: boundsOf(from).from ?? undefined,
    to: boundsOf(to).to ?? undefined,
    clock: dated ? (clock ?? 'reported') : undefined,
  };
}

function boundsOf(written: string | undefined): DayBounds {
  return dayBoundsOf(written === undefined ? null : normalizePublished(written));
}
