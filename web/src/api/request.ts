// Asks the server: JSON in, JSON out; whatever goes wrong comes as one kind of error with a sentence for the person.
import type { Problem } from '../../../src/server/api.ts';

/** What the server, or the way to it, answered instead. `detail` is a sentence that can be shown. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly status: number;
  readonly code: string;

  constructor({ status, code, detail }: Pick<Problem, 'status' | 'code' | 'detail'>) {
    super(detail);
    this.status = status;
    this.code = code;
  }
}

export type Query = Readonly<Record<string, string | number | boolean | null | undefined>>;

export function get<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  return request(addressOf(path, query), signal ? { signal } : {});
}

export function send<T>(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  return request(
    addressOf(path),
    body === undefined ? { method } : { method, headers, body: JSON.stringify(body) },
  );
}

/** `/api` and the path, with what of the query is set. */
export function addressOf(path: string, query: Query = {}): string {
  const set = Object.entries(query).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  );
  const params = new URLSearchParams(set.map(([name, value]) => [name, String(value)]));
  return `/api${path}${params.size > 0 ? `?${params}` : ''}`;
}

async function request<T>(address: string, init: RequestInit): Promise<T> {
  const response = await fetch(address, init).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new RequestError({
      status: 0,
      code: 'server_unreachable',
      detail: 'Hearsay does not answer. Is it still running? Start it again with: hearsay serve',
    });
  });
  if (response.ok) return response.status === 204 ? (undefined as T) : response.json();
  throw new RequestError(await problemOf(response));
}

async function problemOf(response: Response): Promise<Pick<Problem, 'status' | 'code' | 'detail'>> {
  const { status } = response;
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json');
  if (isProblem) return response.json();
  return {
    status,
    code: 'answer_unreadable',
    detail: `The server answered with ${status} and nothing more.`,
  };
}
