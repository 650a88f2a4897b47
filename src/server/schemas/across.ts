// What is found across documents, as the API gives it.
import { z } from '@hono/zod-openapi';
import { documentLink } from './documents.ts';
import { positionItem } from './entries.ts';

const step = z.object({
  document: documentLink,
  text: z.string(),
  ref: z
    .string()
    .nullable()
    .openapi({ description: 'The statement, within the record; null: the document says it itself.' }),
  via: z.enum(['copies', 'cites']).nullable().openapi({ description: 'How it got there from the next one.' }),
});

const root = z.object({
  description: z.string(),
  source: z.string().nullable().openapi({ description: 'Who said it first; null where no document says.' }),
  named: z.boolean(),
  through: z.string().nullable().openapi({ description: 'The outlet that it was told to.' }),
  date: z.string().nullable(),
  stated: z.boolean().openapi({ description: 'False where the trail ends before a source.' }),
  paths: z
    .array(z.object({ steps: z.array(step) }))
    .openapi({ description: 'From each document to the root.' }),
});

/** One claim, followed to its roots. */
export const originsView = z
  .object({
    claim: z.string().nullable().openapi({ description: 'In the words of its first document.' }),
    sentence: z
      .string()
      .openapi({ example: '14 documents, 11 outlets, 1 origin: an unnamed lawmaker, told to AP' }),
    documents: z.number().int(),
    outlets: z.number().int(),
    origins: z.number().int(),
    earliest: z.string().nullable(),
    roots: z.array(root),
  })
  .openapi('Origins');

const side = z.object({
  document: documentLink,
  ref: z.string().nullable(),
  source: z.string().nullable(),
  text: z.string(),
  documents: z.number().int().openapi({ description: 'How many documents say it.' }),
});

export const contradictionItem = z
  .object({
    id: z.string(),
    kind: z.enum(['figures', 'denial', 'negation', 'position']),
    left: side,
    right: side,
  })
  .openapi('Contradiction');

export const shiftItem = z
  .object({
    id: z.string(),
    actor: z.string(),
    issue: z.string(),
    basis: z.enum(['reported', 'observed']),
    from: positionItem.nullable(),
    to: positionItem.nullable(),
  })
  .openapi('Shift');

export const copyGroup = z
  .object({
    id: z.string(),
    documents: z.array(
      documentLink.extend({
        copyOf: z
          .object({ document: z.string(), words: z.number().int(), share: z.number() })
          .nullable()
          .openapi({ description: 'What it shares most with of those before it; null for the first.' }),
      }),
    ),
  })
  .openapi('CopyGroup');

export const actorItem = z
  .object({
    name: z.string(),
    documents: z.number().int(),
    statements: z.number().int(),
  })
  .openapi('Actor');

/** Somebody with everything that they are called, and why that was taken to be one. */
export const actorView = z
  .object({
    name: z.string(),
    kind: z.string().nullable(),
    country: z.string().nullable(),
    roles: z.array(z.string()).readonly(),
    aliases: z.array(z.string()).readonly(),
    statements: z.number().int(),
    documents: z.number().int(),
    wikidata: z.string().nullable(),
    place: z
      .string()
      .nullable()
      .openapi({ description: 'By which it is meant where several have its name.', example: '12:e3' }),
    namesakes: z
      .array(z.object({ name: z.string(), place: z.string(), documents: z.number().int() }))
      .openapi({ description: 'Others that have the name.' }),
    forms: z
      .array(z.object({ place: z.string(), name: z.string(), document: documentLink }))
      .openapi({ description: 'What the latest documents call it.' }),
    decisions: z
      .array(
        z.object({
          action: z.enum(['merge', 'split']),
          names: z.array(z.array(z.string()).readonly()),
          reason: z.string().nullable(),
          by: z.string(),
          at: z.string(),
        }),
      )
      .openapi({ description: 'What people decided about who it is.' }),
    merges: z.array(z.object({ names: z.array(z.string()), reasons: z.array(z.string()).readonly() })),
  })
  .openapi('ActorView');

const because = z.string().max(1000).optional().openapi({ description: 'Why.' });
const whom = z.string().min(1).max(400).openapi({ description: 'A name, or a place such as 12:e3.' });

export const mergeBody = z.object({ a: whom, b: whom, because }).openapi('ActorMerge');
export const splitBody = z
  .object({ forms: z.array(whom).min(1).max(500), because })
  .openapi('ActorSplit', { description: 'What is another actor from now on.' });
export const undoIdentityBody = z.object({ actor: whom }).openapi('ActorUndo');
