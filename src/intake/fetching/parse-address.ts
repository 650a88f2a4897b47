// An address as a person, a redirect or a feed writes it in, a URL that may be asked out.
import { InputError } from '../incoming.ts';

// Longer than any browser makes them; and rules of robots.txt are matched along them.
const longest = 4000;

/** @throws {InputError} where it is no address, or not one of the open web */
export function parseAddress(written: string, base?: string): URL {
  const url = URL.canParse(written, base) ? new URL(written, base) : null;
  if (!url || written.length > longest)
    throw new InputError('is no address. Give it as https://example.org/page.');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new InputError(
      `leads to an address of ${url.protocol.slice(0, -1)}: only http and https are fetched.`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new InputError('has a user name or password in its address. Save the page and give the file.');
  }
  url.hash = '';
  return url;
}
