// Lets each caller make so many requests a second, with some in reserve: a page that loads, not a script that runs wild.
import { getConnInfo } from '@hono/node-server/conninfo';
import type { MiddlewareHandler } from 'hono';
import { ProblemError } from '../problem.ts';

export interface Rate {
  /** Requests a second that it lets through for long. */
  readonly perSecond: number;
  /** How many may come at once. */
  readonly burst: number;
}

interface Bucket {
  left: number;
  /** Milliseconds on the clock that is given. */
  at: number;
}

// Callers that are remembered: more than that, and the longest unheard are forgotten.
const mostCallers = 10_000;

/** `now`: milliseconds, of any beginning. */
export function limitRate({ perSecond, burst }: Rate, now: () => number): MiddlewareHandler {
  const buckets = new Map<string, Bucket>();
  return async (context, next) => {
    const caller = getConnInfo(context).remote.address ?? '';
    const at = now();
    const bucket = buckets.get(caller) ?? { left: burst, at };
    bucket.left = Math.min(burst, bucket.left + ((at - bucket.at) / 1000) * perSecond);
    bucket.at = at;
    buckets.delete(caller);
    buckets.set(caller, bucket);
    if (buckets.size > mostCallers) buckets.delete(buckets.keys().next().value!);
    if (bucket.left < 1) {
      context.header('retry-after', String(Math.ceil((1 - bucket.left) / perSecond)));
      throw new ProblemError(
        429,
        'rate_exceeded',
        `More than ${perSecond} requests a second came from this address. Wait a moment and go on more slowly.`,
      );
    }
    bucket.left -= 1;
    await next();
  };
}
