// What the ledger holds, and what the caller may do with it.
import { z } from '@hono/zod-openapi';

export const status = z
  .object({
    version: z.string(),
    ledger: z.string().openapi({ description: 'Where it is kept; no password in it.' }),
    documents: z.number().int(),
    attributions: z.number().int(),
    outlets: z.number().int(),
    entities: z.number().int(),
    figures: z.number().int(),
    positions: z.number().int(),
    mayReview: z.boolean(),
  })
  .openapi('Status');
