// What most routes have alike: JSON out, and the one shape of errors.
import type { z } from '@hono/zod-openapi';
import { problemSchema } from '../problem.ts';

/** The `responses` of a route that gives `schema`; `problems` are the statuses that it may answer instead. */
export function answers<T extends z.ZodType>(
  schema: T,
  description: string,
  problems: readonly number[] = [],
) {
  const problem = { 'application/problem+json': { schema: problemSchema } };
  return {
    200: { description, content: { 'application/json': { schema } } },
    ...Object.fromEntries(
      [400, ...problems].map((status) => [
        status,
        { description: 'It could not be done.', content: problem },
      ]),
    ),
  } as { 200: { description: string; content: { 'application/json': { schema: T } } } };
}
