// The tool `read`: an article's text in, who said what in it, the figures and the positions out.
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { amountWords } from '../../../exports/amounts.ts';
import { quotationWords } from '../../../exports/plain-words.ts';
import { positionsOf } from '../../../exports/positions.ts';
import { type Statement, statementsOf, wordsAt } from '../../../exports/statements.ts';
import { normalizePublished } from '../../../intake/normalize-published.ts';
import { type HearsayRecord, type Models, read, type Span } from '../../../reader/index.ts';
import { answer, failure, type Item, joined, linkTo } from '../answer.ts';

const longest = 1_000_000;

const input = {
  text: z.string().max(longest).describe('The article as plain text, verbatim.'),
  published: z
    .string()
    .optional()
    .describe('When it was published (2024-12-01); relative dates count from it.'),
  title: z.string().optional(),
  publisher: z.string().optional(),
  url: z.string().optional().describe('Its address, for links to the passages.'),
};

export function addReadTool(server: McpServer, models: () => Models): void {
  server.registerTool(
    'read',
    {
      title: 'Read an article',
      description:
        'Reads an English news article and tells who said what, on whose word, with numbers and positions. Quotes verbatim; nothing is paraphrased or guessed.',
      inputSchema: input,
      annotations: { readOnlyHint: true, openWorldHint: false, idempotentHint: true },
    },
    ({ published, ...article }) => {
      const date = published === undefined ? undefined : normalizePublished(published);
      if (date === null)
        return failure('published is no date. Give it as 2024-12-01, 2024-12 or 2024-12-01T09:30:00Z.');
      return answerOf(read({ ...article, published: date }, { models: models() }));
    },
  );
}

function answerOf(record: HearsayRecord) {
  const statements = statementsOf(record);
  const { warnings } = record;
  return answer(
    'statements',
    statements.all.map((statement) => statementItem(statement, record)),
    {
      figures: record.figures.map((figure) => ({
        amount: amountWords(figure),
        counted: figure.counted?.text ?? null,
        period: figure.period?.edtf ?? null,
        source: statements.byId.get(figure.attribution ?? '')?.source ?? null,
        ...placeOf([figure.span], record),
      })),
      positions: positionsOf(record, statements).map(({ actor, stance, issue, condition, by, position }) => ({
        ...{ actor, stance, issue, condition, source: by?.source ?? null },
        ...placeOf(position.proposition.spans, record),
      })),
      warnings: warnings.map(({ code, message }) => ({ code, message })),
    },
  );
}

function statementItem(
  { attribution, source, verb, addressee, chain }: Statement,
  record: HearsayRecord,
): Item {
  const { id, content, quotation, attitude, polarity, said, confidence } = attribution;
  const through = chain.map((statement) => statement.source);
  const place = placeOf(content.spans, record);
  const details = joined(
    quotationWords[quotation],
    said?.edtf,
    through.length > 0 && `through ${through.join(' › ')}`,
  );
  return {
    line: `${source} ${verb}${addressee === null ? '' : ` to ${addressee}`} (${details}): ${place.passage}`,
    data: {
      ...{
        id,
        source,
        addressee,
        through,
        quotation,
        attitude,
        polarity,
        said: said?.edtf ?? null,
        confidence,
      },
      ...place,
    },
  };
}

function placeOf(spans: readonly Span[], { document }: HearsayRecord) {
  const passage = wordsAt(document.text, spans);
  const link = linkTo(document.url, wordsAt(document.text, spans.slice(0, 1)));
  return { passage, spans, ...(link === null ? {} : { link }) };
}
