// Addresses in, their documents out. Every hop of every redirect passes the same checks: the address itself, robots.txt,
// the host's turn, and, as it is made, the connection.
import { InputError } from '../incoming.ts';
import { type Fetched, type Fetcher, type FetchLimits, usualLimits } from './fetching.ts';
import { type Arrival, followRedirects } from './follow-redirects.ts';
import { charsetOfType, formatOfResponse } from './format-of-response.ts';
import { guardedAgent, type Resolve } from './guard-connections.ts';
import { isPublicAddress } from './is-public-address.ts';
import { parseAddress } from './parse-address.ts';
import { type Budget, request } from './request.ts';
import { Robots } from './robots.ts';
import { Turns } from './turns.ts';
import { waitOut } from './wait-out.ts';

export interface FetchOptions {
  /** Addresses of an intranet too. */
  readonly allowPrivate?: boolean | undefined;
  readonly ignoreRobots?: boolean | undefined;
  readonly limits?: Partial<FetchLimits> | undefined;
  /** Which IP addresses may be connected to; where nothing is given, the public ones. */
  readonly permits?: ((address: string) => boolean) | undefined;
  readonly resolve?: Resolve | undefined;
}

export function openFetcher(options: FetchOptions = {}): Fetcher {
  const limits = { ...usualLimits, ...options.limits };
  const permits = options.permits ?? (options.allowPrivate ? () => true : isPublicAddress);
  const agent = guardedAgent({ permits, resolve: options.resolve });
  const closing = new AbortController();
  const turns = new Turns(closing.signal);
  const robots = options.ignoreRobots ? null : new Robots(getRules);

  function getRules(address: string): Promise<Arrival> {
    const budget = budgetOf(limits);
    return followRedirects(parseAddress(address), limits.redirects, (url) => request(url, agent, budget));
  }

  function getPage(address: string, headers: Readonly<Record<string, string>>): Promise<Arrival> {
    const budget = budgetOf(limits);
    return followRedirects(parseAddress(address), limits.redirects, async (url) => {
      const pause = Math.max(limits.pause, (await robots?.check(url)) ?? 0);
      const ask = () => request(url, agent, budget, headers);
      return turns.take(url.host, pause, () => waitOut(ask, limits.patience, closing.signal));
    });
  }

  return {
    async get(address) {
      return fetchedOf(await getPage(address, {}));
    },
    async getChanged(address, since) {
      const arrival = await getPage(address, conditionsOf(since));
      return arrival.answer.status === 304 ? null : fetchedOf(arrival);
    },
    close() {
      closing.abort();
      return agent.destroy();
    },
  };
}

function budgetOf({ bytes, milliseconds }: FetchLimits): Budget {
  return { bytes, milliseconds, left: milliseconds };
}

function conditionsOf({ etag, lastModified }: Fetched['validators']): Record<string, string> {
  return {
    ...(etag !== null && { 'if-none-match': etag }),
    ...(lastModified !== null && { 'if-modified-since': lastModified }),
  };
}

function fetchedOf({ url, answer: { status, headers, bytes } }: Arrival): Fetched {
  if (status !== 200) throw refused(status);
  if (bytes.length === 0) throw new InputError('is empty. Look at it in a browser.');
  const type = headers['content-type'] ?? '';
  return {
    url: url.href,
    format: formatOfResponse(type, url, bytes),
    bytes,
    charset: charsetOfType(type),
    retrieved: new Date().toISOString(),
    validators: {
      etag: headers.etag ?? null,
      lastModified: headers['last-modified'] ?? null,
    },
  };
}

function refused(status: number): InputError {
  const isGone = status === 404 || status === 410;
  const isClosed = status === 401 || status === 402 || status === 403;
  const advice = isGone
    ? 'Check the address.'
    : isClosed
      ? 'Save the page and give the file.'
      : 'Try again later.';
  return new InputError(`cannot be had: the server answers ${status}. ${advice}`);
}
