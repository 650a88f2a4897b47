// Statements, figures and positions, as lists of the API give them: everything in words, with the way back to the text.
import { z } from '@hono/zod-openapi';
import { documentLink } from './documents.ts';

const entry = {
  id: z.number().int(),
  ref: z.string().openapi({ description: 'Id within the record of the document.', example: 'a4' }),
  key: z.string(),
  document: documentLink,
  confidence: z.number(),
};

export const statementItem = z
  .object({
    ...entry,
    source: z.string().nullable(),
    unnamed: z.boolean(),
    via: z.string().nullable().openapi({ description: 'Through whose words it reaches the reader.' }),
    cue: z.string(),
    content: z.string(),
    addressee: z.string().nullable(),
    quotation: z.enum(['direct', 'indirect', 'mixed']),
    attitude: z.enum(['assertion', 'belief', 'knowledge', 'intention']),
    polarity: z.enum(['affirmed', 'denied', 'withheld', 'asked']),
    said: z.string().nullable(),
    issues: z.array(z.string()).readonly(),
    decision: z
      .enum(['accepted', 'rejected', 'corrected', 'added'])
      .nullable()
      .openapi({ description: 'What people decided about it last.' }),
  })
  .openapi('Statement');

const facet = z.array(z.object({ value: z.string(), count: z.number().int() })).readonly();

/** How many statements each value of a filter would leave; the most frequent values of each. */
export const statementFacets = z
  .object({
    total: z.number().int(),
    partial: z
      .boolean()
      .openapi({ description: 'Whether only the newest were counted, because there are so many.' }),
    source: facet,
    outlet: facet,
    issue: facet,
    quotation: facet,
    unnamed: facet,
    decision: facet.openapi({ description: 'Empty while nobody decided about anything.' }),
  })
  .openapi('StatementFacets');

export const figureItem = z
  .object({
    ...entry,
    counted: z.string().nullable(),
    words: z.string(),
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    bound: z.enum(['exact', 'about', 'at least', 'more than', 'at most', 'less than', 'between', 'vague']),
    unit: z.string().nullable(),
    period: z.string().nullable(),
    periodFrom: z.string().nullable(),
    periodTo: z.string().nullable(),
    source: z.string().nullable(),
    passage: z.string(),
  })
  .openapi('Figure');

export const positionItem = z
  .object({
    ...entry,
    actor: z.string(),
    issue: z.string(),
    stance: z.enum([
      'demands',
      'offers',
      'accepts',
      'rejects',
      'supports',
      'opposes',
      'threatens',
      'promises',
    ]),
    proposition: z.string(),
    condition: z.string().nullable(),
    relation: z.enum(['if', 'unless']).nullable(),
    previous: z.boolean(),
    time: z.string().nullable(),
    source: z.string().nullable(),
  })
  .openapi('Position');

/** Party × issue: the latest stance of each, and whether it shifted. */
export const positionTable = z
  .object({
    issues: z.array(z.string()),
    actors: z.array(z.string()),
    cells: z.array(
      z.object({
        actor: z.string(),
        issue: z.string(),
        latest: positionItem,
        count: z.number().int(),
      }),
    ),
  })
  .openapi('PositionTable');

/** Two parties on the issues that both speak of. */
export const comparison = z
  .object({
    left: z.string(),
    right: z.string(),
    issues: z.array(
      z.object({
        issue: z.string(),
        left: z.array(positionItem),
        right: z.array(positionItem),
        verdict: z.enum(['agree', 'differ', 'conditional', 'open']),
      }),
    ),
  })
  .openapi('Comparison');
