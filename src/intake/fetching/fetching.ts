// What fetching is given and what it gives.
import { InputError, type InputFormat } from '../incoming.ts';

export interface Fetcher {
  /** @throws {InputError} where the address gives nothing that may be read */
  get(address: string): Promise<Fetched>;
  /** Null where nothing has changed since those validators were given. @throws {InputError} as `get` */
  getChanged(address: string, since: Validators): Promise<Fetched | null>;
  /** Ends what is still under way. */
  close(): Promise<void>;
}

export interface Fetched {
  /** Where it was in the end, after redirects. */
  readonly url: string;
  readonly format: InputFormat;
  readonly bytes: Uint8Array;
  /** As its server says; a label, or null. */
  readonly charset: string | null;
  /** ISO 8601, UTC. */
  readonly retrieved: string;
  readonly validators: Validators;
}

/** By which a server tells whether what it has is still the same. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface FetchLimits {
  /** Of a body, both as it comes and inflated. */
  readonly bytes: number;
  /** Of all requests for one address together. */
  readonly milliseconds: number;
  readonly redirects: number;
  /** Between two requests to one host, in milliseconds. */
  readonly pause: number;
  /** How long to wait, at a server's word, before another attempt, in milliseconds. */
  readonly patience: number;
}

export const usualLimits: FetchLimits = {
  bytes: 15_000_000,
  milliseconds: 20_000,
  redirects: 5,
  pause: 1000,
  patience: 60_000,
};

/** A server that wants to be left alone for a while. */
export class BusyError extends InputError {
  /** Milliseconds from now. */
  readonly wait: number;

  constructor(message: string, wait: number) {
    super(message);
    this.wait = wait;
  }
}
