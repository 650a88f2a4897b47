// Who may do what where the server listens on more than this machine: one token lets read, another review and add. A
// program sends it as a bearer token; a browser once, in the address, and then keeps it in a cookie that no script sees.
import { timingSafeEqual } from 'node:crypto';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { ProblemError } from '../problem.ts';

export interface Tokens {
  /** Lets read. */
  readonly reading: string | null;
  /** Lets read, review and add. */
  readonly reviewing: string | null;
}

const cookie = 'hearsay_token';

/** Where neither token is set, everything is allowed: the server then listens on the loopback only. */
export function checkToken(tokens: Tokens): MiddlewareHandler {
  if (tokens.reading === null && tokens.reviewing === null) return (_, next) => next();
  return async (context, next) => {
    const given = tokenOf(context);
    const reviews = isSame(given, tokens.reviewing);
    if (!reviews && !isSame(given, tokens.reading))
      throw new ProblemError(
        401,
        'token_missing',
        'This server asks for a token. Open it as /?token=…, or send the header "Authorization: Bearer …".',
      );
    if (!reviews && !isReading(context))
      throw new ProblemError(
        403,
        'token_reads_only',
        'This token lets read, not change anything. Ask for the reviewing token.',
      );
    if (context.req.query('token') !== undefined) return keepToken(context, given!);
    return next();
  };
}

/** Whether the caller may change what is in the ledger. */
export function mayReview(context: Context, tokens: Tokens): boolean {
  const isOpen = tokens.reading === null && tokens.reviewing === null;
  return isOpen || isSame(tokenOf(context), tokens.reviewing);
}

function tokenOf(context: Context): string | undefined {
  const bearer = /^Bearer (\S+)$/i.exec(context.req.header('authorization') ?? '')?.[1];
  return bearer ?? context.req.query('token') ?? getCookie(context, cookie);
}

// To the same address without the token, so that it stays out of bookmarks and histories.
function keepToken(context: Context, token: string): Response {
  const url = new URL(context.req.url);
  url.searchParams.delete('token');
  setCookie(context, cookie, token, {
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
    secure: url.protocol === 'https:',
  });
  return context.redirect(url.pathname + url.search, 303);
}

function isReading({ req }: Context): boolean {
  return req.method === 'GET' || req.method === 'HEAD';
}

// Hashed first: equal lengths, and no time that tells how much was right.
function isSame(given: string | undefined, wanted: string | null): boolean {
  if (given === undefined || wanted === null) return false;
  return timingSafeEqual(hashOf(given), hashOf(wanted));
}

function hashOf(text: string): Uint8Array {
  return sha256(new TextEncoder().encode(text));
}
