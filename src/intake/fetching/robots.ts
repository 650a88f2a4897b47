// What the robots.txt of each site says of us: fetched once a site and day, as RFC 9309 has it.
import { performance } from 'node:perf_hooks';
import robotsParser from 'robots-parser';
import { InputError } from '../incoming.ts';
import type { Arrival } from './follow-redirects.ts';

/** The name that rules address. */
export const robotName = 'hearsay';
// As much as RFC 9309 asks a robot to read.
const longest = 500_000;
const longestDelay = 30_000;
// A day: as long as RFC 9309 allows.
const longestUse = 86_400_000;

// The types speak of a default export within the default export; when it runs there is one.
const parseRules = robotsParser as unknown as typeof robotsParser.default;
type Rules = ReturnType<typeof parseRules>;

interface Known {
  readonly rules: Promise<Rules>;
  /** Milliseconds, as `performance.now` gives them. */
  readonly since: number;
}

export class Robots {
  readonly #known = new Map<string, Known>();
  readonly #get: (url: string) => Promise<Arrival>;

  /** `get` follows redirects. */
  constructor(get: (url: string) => Promise<Arrival>) {
    this.#get = get;
  }

  /**
   * The pause that the site asks for between two requests, in milliseconds; 0 where it asks for none.
   *
   * @throws {InputError} where the site asks not to be fetched
   */
  async check(url: URL): Promise<number> {
    const rules = await this.#rulesOf(url.origin);
    if (rules.isAllowed(url.href, robotName) === false) {
      throw new InputError(
        'is closed to robots by its robots.txt. Save the page and give the file, or give --ignore-robots.',
      );
    }
    return Math.min((rules.getCrawlDelay(robotName) ?? 0) * 1000, longestDelay);
  }

  #rulesOf(origin: string): Promise<Rules> {
    const known = this.#known.get(origin);
    if (known && performance.now() - known.since < longestUse) return known.rules;
    const rules = this.#fetchRules(`${origin}/robots.txt`);
    // A site that could not be reached is asked again.
    rules.catch(() => this.#known.delete(origin));
    this.#known.set(origin, { rules, since: performance.now() });
    return rules;
  }

  // None: everything is open. A server that fails to say is not to be asked for more.
  async #fetchRules(url: string): Promise<Rules> {
    const { status, bytes } = (await this.#get(url)).answer;
    if (status >= 500) {
      throw new InputError(
        `gives no robots.txt (it answers ${status}). Try again later, or give --ignore-robots.`,
      );
    }
    const text = status === 200 ? new TextDecoder().decode(bytes.subarray(0, longest)) : '';
    return parseRules(url, text);
  }
}
