// The one shape of every error of the API: problem details (RFC 9457), with a code that a program can tell it by.

import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

export const problemSchema = z
  .object({
    title: z.string().openapi({ description: 'What went wrong, in a few words.', example: 'Not found' }),
    status: z.number().int().openapi({ example: 404 }),
    code: z
      .string()
      .openapi({ description: 'The kind of error, for programs.', example: 'document_unknown' }),
    detail: z.string().openapi({
      description: 'What happened, what is allowed, and the next step.',
      example: 'There is no document "d9". GET /api/documents lists those that there are.',
    }),
  })
  .openapi('Problem');

/** An error with an answer of its own. Whatever else is thrown is answered as an internal error. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: ContentfulStatusCode;
  readonly code: string;

  constructor(status: ContentfulStatusCode, code: string, detail: string) {
    super(detail);
    this.status = status;
    this.code = code;
  }
}

const titles: Readonly<Record<number, string>> = {
  400: 'The request cannot be understood',
  401: 'A token is needed',
  403: 'Not allowed',
  404: 'Not found',
  405: 'This address does not take such a request',
  409: 'Changed in the meantime',
  413: 'Too large',
  415: 'Not a format that is read',
  422: 'What was given cannot be used',
  429: 'Too many requests',
  500: 'Something broke',
  503: 'Not ready',
};

/** The answer for a problem. */
export function answerProblem(context: Context, { status, code, message }: ProblemError): Response {
  const body = { title: titles[status] ?? 'Error', status, code, detail: message };
  return context.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json' });
}
