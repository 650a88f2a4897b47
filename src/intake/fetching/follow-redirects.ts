// An address in, what it leads to in the end out. Redirects are followed here, one by one, so that each of them is
// checked like an address that a person gave.
import { InputError } from '../incoming.ts';
import { parseAddress } from './parse-address.ts';
import type { Answer } from './request.ts';

export interface Arrival {
  readonly url: URL;
  readonly answer: Answer;
}

/** @throws {InputError} after more than `most` redirects, and where one leads out of the web */
export async function followRedirects(
  start: URL,
  most: number,
  ask: (url: URL) => Promise<Answer>,
): Promise<Arrival> {
  let url = start;
  for (let hops = 0; hops <= most; hops++) {
    const answer = await ask(url);
    const { location } = answer.headers;
    if (![301, 302, 303, 307, 308].includes(answer.status) || !location) return { url, answer };
    url = parseAddress(location, url.href);
  }
  throw new InputError(`redirects more than ${most} times. Look at it in a browser.`);
}
