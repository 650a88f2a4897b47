// What most routes have alike: JSON out, and the one shape of errors.
import type { z } from '@hono/zod-openapi';
import { problemSchema } from '../problem.ts';

const problem = { 'application/problem+json': { schema: problemSchema } };

/** The statuses that a route may answer instead, beside that of a request that cannot be understood. */
export function problemAnswers(statuses: readonly number[]) {
  return Object.fromEntries(
    [400, ...statuses].map((status) => [status, { description: 'It could not be done.', content: problem }]),
  );
}

/** The `responses` of a route that gives `schema`. */
export function answers<T extends z.ZodType>(
  schema: T,
  description: string,
  problems: readonly number[] = [],
) {
  return {
    200: { description, content: { 'application/json': { schema } } },
    ...problemAnswers(problems),
  } as { 200: { description: string; content: { 'application/json': { schema: T } } } };
}
