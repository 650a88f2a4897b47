// The HTTP application: guards first, then the API, then the pages. Everything that it needs is given to it.
import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import type { Ledger } from '../ledger/ledger.ts';
import type { Additions } from './additions.ts';
import { describeApi } from './describe-api.ts';
import { checkHost } from './guards/check-host.ts';
import { checkToken, type Tokens } from './guards/check-token.ts';
import { limitRate, type Rate } from './guards/limit-rate.ts';
import { sendHeaders } from './guards/send-headers.ts';
import { answerProblem, ProblemError } from './problem.ts';
import { addRoutes } from './routes/routes.ts';
import { servePages } from './serve-pages.ts';

export interface Server {
  readonly ledger: Ledger;
  readonly additions: Additions;
  readonly tokens: Tokens;
  /** By whose name it keeps decisions. */
  readonly reviewer: string;
  /** Names under which it may be called beside the loopback's own, lower case. */
  readonly hosts: readonly string[];
  readonly rate: Rate;
  /** Folder of the built pages. */
  readonly pages: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told of what broke; the caller gets no details. */
  readonly report: (error: unknown) => void;
}

// The largest that may be sent: a file of 15 MB, written in base64.
const largestBody = 28 * 1024 * 1024;

export function createApp(server: Server): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: refuseInvalid });
  app.onError((error, context) => answerProblem(context, problemOf(error, server.report)));
  app.notFound((context) =>
    answerProblem(
      context,
      new ProblemError(
        404,
        'address_unknown',
        `There is nothing at ${context.req.path}. /openapi.json lists what there is.`,
      ),
    ),
  );
  app.use(sendHeaders());
  app.use(checkHost(server.hosts));
  app.use(limitRate(server.rate, server.now));
  app.use(checkToken(server.tokens));
  app.use(bodyLimit({ maxSize: largestBody, onError: refuseLarge }));
  addRoutes(app, server);
  describeApi(app);
  servePages(app, server.pages);
  return app;
}

function refuseLarge(): never {
  throw new ProblemError(
    413,
    'body_too_large',
    'More than 28 MB were sent. Add large corpora with: hearsay add FILE',
  );
}

// What a schema refuses: the first fault, with the field that has it.
function refuseInvalid(result: { success: boolean; error?: { issues: readonly Fault[] } }): void {
  const fault = result.error?.issues[0];
  if (result.success || !fault) return;
  const field = fault.path.map(String).join('.');
  throw new ProblemError(
    400,
    'request_invalid',
    `${field === '' ? 'The request' : `"${field}"`}: ${fault.message}.`,
  );
}

interface Fault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function problemOf(error: unknown, report: (error: unknown) => void): ProblemError {
  if (error instanceof ProblemError) return error;
  // Hono's own: JSON that is none, a body that broke off.
  if (error instanceof HTTPException) return new ProblemError(400, 'request_unreadable', `${error.message}.`);
  report(error);
  return new ProblemError(
    500,
    'internal',
    'Something broke on the way. The terminal where Hearsay runs says what.',
  );
}
