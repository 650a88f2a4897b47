// Documents, as the API gives them.
import { z } from '@hono/zod-openapi';
import type { HearsayRecord } from '../../reader/index.ts';
import { reviewState } from './reviews.ts';

/** A document, as beside each entry that stands in it. */
export const documentLink = z
  .object({
    id: z.number().int(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    published: z.string().nullable().openapi({ description: 'EDTF.', example: '2031-03-14' }),
    url: z.string().nullable(),
  })
  .openapi('DocumentLink');

export const documentItem = documentLink
  .extend({
    name: z.string().openapi({ description: 'Its title, or how its text begins.' }),
    byline: z.array(z.string()),
    added: z.string().openapi({ description: 'When it came to the ledger, ISO 8601.' }),
    place: z.string().nullable().openapi({ description: 'File or address that it was added from.' }),
    language: z.string(),
    statements: z.number().int(),
    figures: z.number().int(),
    positions: z.number().int(),
    warnings: z.number().int(),
    versions: z.number().int().openapi({ description: 'How many texts it has had, this one included.' }),
  })
  .openapi('Document');

const recordSchema = z.custom<HearsayRecord>().openapi('Record', {
  type: 'object',
  description: 'The record: see schema/record.json of the package. Spans count UTF-16 code units.',
});

export const documentView = z
  .object({
    document: documentItem,
    record: recordSchema,
    entries: z.record(z.string(), z.object({ id: z.number().int(), key: z.string() })).openapi({
      description: 'Id in the ledger and key of each entry, by its id in the record.',
    }),
    reviews: z.array(reviewState).openapi({ description: 'What people decided on entries of it.' }),
    versions: z.array(z.object({ id: z.number().int(), added: z.string(), current: z.boolean() })),
  })
  .openapi('DocumentView');

/** A text to add, or the address of a page to fetch. */
export const additionBody = z
  .union([
    z.object({
      text: z.string().min(1).max(5_000_000),
      title: z.string().max(1000).optional(),
      url: z.string().max(2000).optional(),
      publisher: z.string().max(400).optional(),
      published: z.string().max(40).optional(),
    }),
    z.object({
      address: z
        .string()
        .max(2000)
        .regex(/^https?:\/\//i, 'Give an address that begins with http:// or https://')
        .openapi({ description: 'Address of a page or a feed.' }),
    }),
    z.object({
      file: z.string().max(400).openapi({ description: 'Name of the file; its end tells the format.' }),
      base64: z.string().max(28_000_000),
    }),
  ])
  .openapi('Addition');

export const additionJob = z.object({ job: z.string() }).openapi('AdditionJob');

/** What the events of an addition carry: `progress` while it goes on, `done` at its end. */
export interface AdditionProgress {
  readonly done: number;
  readonly total: number | null;
}

export interface AdditionResult {
  readonly added: readonly number[];
  /** Documents that were there already, unchanged. */
  readonly known: readonly number[];
  readonly failures: readonly { readonly place: string; readonly message: string }[];
}
