// A person's judgement on an entry, as the API takes and gives it.
import { z } from '@hono/zod-openapi';

export const entryKinds = ['attribution', 'figure', 'position', 'shift'] as const;

const span = z.tuple([z.number().int().min(0), z.number().int().min(0)]);
const spans = z.array(span).max(64);

/** What a correction states instead; what is left out stays as it was read. */
export const correction = z
  .object({
    source: spans.optional(),
    cue: spans.optional(),
    content: spans.optional(),
    sourceName: z.string().max(400).optional(),
    quotation: z.enum(['direct', 'indirect', 'mixed']).optional(),
    polarity: z.enum(['affirmed', 'denied', 'withheld', 'asked']).optional(),
  })
  .openapi('Correction');

export const reviewState = z
  .object({
    key: z
      .string()
      .openapi({ description: 'The entry, by what it stands on: the same after every reading.' }),
    kind: z.enum(entryKinds),
    decision: z.enum(['accepted', 'rejected', 'corrected', 'added']).nullable(),
    note: z.string().nullable(),
    correction: correction.nullable(),
    by: z.string(),
    at: z.string().openapi({ description: 'ISO 8601.' }),
    disagrees: z.boolean().openapi({ description: 'Whether the present reading differs from the decision.' }),
  })
  .openapi('Review');

export const reviewBody = z
  .object({
    document: z.number().int(),
    /** Null for an entry that the reader missed and a person adds. */
    key: z.string().max(40).nullable(),
    kind: z.enum(entryKinds),
    action: z.enum(['accept', 'reject', 'correct', 'note', 'add']),
    correction: correction.optional(),
    note: z.string().max(4000).optional(),
  })
  .openapi('ReviewAction');

/** The document in which the last decision is taken back. */
export const undoBody = z.object({ document: z.number().int() }).openapi('ReviewUndo');
