// What the lists of the API share: pages with a cursor, and the filters that are the same everywhere.
import { z } from '@hono/zod-openapi';
import { decisionFilters } from '../../ledger/queries/filters.ts';

export const clocks = ['said', 'reported', 'happened'] as const;
export const quotations = ['direct', 'indirect', 'mixed'] as const;

const date = z
  .string()
  .regex(/^\d{4}(?:-\d{2}){0,2}$/)
  .openapi({ example: '2031-03-14' });
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

export const pageQuery = z.object({
  cursor: z
    .string()
    .max(400)
    .optional()
    .openapi({ description: 'Where to go on: `next` of the page before.' }),
  limit: z.coerce.number().int().min(1).max(200).default(50).openapi({ description: 'Entries a page.' }),
});

/** The filters of every list of entries. */
export const filterQuery = z.object({
  source: z.string().max(400).optional().openapi({ description: 'Whose word it is: words of the name.' }),
  outlet: z.string().max(400).optional().openapi({ description: 'Where it appeared, exactly.' }),
  issue: z.string().max(400).optional().openapi({ description: 'An issue of the codebook, or `other:…`.' }),
  from: date.optional().openapi({ description: 'First day.' }),
  to: date.optional().openapi({ description: 'Last day.' }),
  clock: z.enum(clocks).default('reported').openapi({
    description: 'Which date: when it was said, when it was reported, or when it happened.',
  }),
  quotation: z.enum(quotations).optional(),
  unnamed: flag.optional().openapi({ type: 'boolean', description: 'Only sources that are given no name.' }),
  reviewed: flag
    .optional()
    .openapi({ type: 'boolean', description: 'Only what a person accepted, corrected or added.' }),
  decision: z
    .enum(decisionFilters)
    .optional()
    .openapi({ description: 'Only what people decided so about, or what nobody decided about.' }),
  minConfidence: z.coerce.number().min(0).max(1).optional(),
});

/** A page of a list: `next` is null on the last. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}
