// One request, without following where it points: status, headers and body, within what is left of time and size.
import type { IncomingHttpHeaders } from 'node:http';
import { performance } from 'node:perf_hooks';
import { type Dispatcher, request as send } from 'undici';
import { version } from '../../reader/version.generated.ts';
import { messageOf } from '../file-errors.ts';
import { InputError } from '../incoming.ts';
import { acceptedEncodings, readBody } from './read-body.ts';

/** What the requests for one address share. */
export interface Budget {
  readonly bytes: number;
  /** Milliseconds that are left; every request takes its own from them. */
  left: number;
  /** Milliseconds that there were. */
  readonly milliseconds: number;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Uint8Array;
}

const userAgent = `hearsay/${version} (reads articles for its user)`;
const accept =
  'text/html, application/xhtml+xml, application/pdf, application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5';

// Of an error page, whose connection may serve again once it is through.
const mostUnread = 65_536;

/** @throws {InputError} */
export async function request(
  url: URL,
  dispatcher: Dispatcher,
  budget: Budget,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const started = performance.now();
  const signal = AbortSignal.timeout(Math.max(1, Math.ceil(budget.left)));
  try {
    const response = await send(url, {
      dispatcher,
      signal,
      headers: { 'user-agent': userAgent, accept, 'accept-encoding': acceptedEncodings, ...headers },
    });
    const { statusCode: status, body } = response;
    if (status !== 200) {
      await body.dump({ limit: mostUnread, signal });
      return { status, headers: response.headers, bytes: new Uint8Array() };
    }
    const encoding = String(response.headers['content-encoding'] ?? '');
    return { status, headers: response.headers, bytes: await readBody(body, encoding, budget.bytes) };
  } catch (error) {
    throw signal.aborted ? tooSlow(budget) : failureOf(error, url);
  } finally {
    budget.left -= performance.now() - started;
  }
}

function tooSlow({ milliseconds }: Budget): InputError {
  return new InputError(
    `took longer than ${milliseconds / 1000} s. Try again, or save it and give the file.`,
  );
}

const failures: Readonly<Record<string, string>> = {
  ENOTFOUND: 'is on a host that does not exist. Check the address.',
  EAI_AGAIN: 'cannot be reached: the name of its host cannot be looked up. Check the connection.',
  ECONNREFUSED: 'cannot be reached: its host refuses the connection. Check the address.',
  ECONNRESET: 'broke off. Try again.',
  ENETUNREACH: 'cannot be reached. Check the connection.',
  EHOSTUNREACH: 'cannot be reached. Check the connection.',
  UND_ERR_CONNECT_TIMEOUT: 'cannot be reached: its host does not answer. Try again later.',
  UND_ERR_SOCKET: 'broke off. Try again.',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'broke off. Try again.',
  UND_ERR_HEADERS_OVERFLOW: 'has headers that are too long. Save the page and give the file.',
  Z_BUF_ERROR: 'broke off. Try again.',
  Z_DATA_ERROR: 'is damaged: it cannot be unpacked. Try again.',
};

function failureOf(error: unknown, url: URL): InputError {
  if (error instanceof InputError) return error;
  const code = codeOf(error);
  const isCertificate = /CERT|SELF_SIGNED|TLS|SSL/.test(code);
  const message = isCertificate
    ? `cannot be trusted: the certificate of ${url.host} does not hold. Check the address.`
    : (failures[code] ?? messageOf(error));
  return new InputError(message, { cause: error });
}

// Of several attempts (IPv6, IPv4), the first failure tells.
function codeOf(error: unknown): string {
  const one = error instanceof AggregateError ? error.errors[0] : error;
  return one instanceof Error && 'code' in one ? String(one.code) : '';
}
