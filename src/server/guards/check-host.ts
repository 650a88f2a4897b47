// Refuses what a page elsewhere could send to a Hearsay that runs here. A site that lets its own name point to 127.0.0.1
// (DNS rebinding) still names itself in `Host`; a form or script of another site names it in `Origin`.
import type { MiddlewareHandler } from 'hono';
import { ProblemError } from '../problem.ts';

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** `names`: under which names, without port, it may be called beside the loopback's own; lower case. */
export function checkHost(names: readonly string[]): MiddlewareHandler {
  const allowed = new Set([...loopback, ...names]);
  return async ({ req }, next) => {
    const host = req.header('host')?.toLowerCase() ?? '';
    if (!allowed.has(withoutPort(host)))
      throw new ProblemError(
        403,
        'host_refused',
        `This server does not answer to the name "${host}". Call it by its address, or start it with --host NAME.`,
      );
    const origin = req.header('origin')?.toLowerCase();
    if (origin !== undefined && withoutScheme(origin) !== host)
      throw new ProblemError(
        403,
        'origin_refused',
        `Pages of ${origin} may not call this server; only its own pages may.`,
      );
    await next();
  };
}

function withoutPort(host: string): string {
  return host.replace(/:\d+$/, '');
}

// `null` (a sandboxed frame, a file) is no host, and so never the same.
function withoutScheme(origin: string): string {
  return origin.replace(/^https?:\/\//, '');
}
