// One request to a host at a time, with a pause between any two, however many are waiting.
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

export class Turns {
  /** By host: settles, with the time at which the host was left, when nobody is with it. */
  readonly #left = new Map<string, Promise<number>>();

  readonly #stop: AbortSignal;

  /** `stop` ends all waiting, with an error. */
  constructor(stop: AbortSignal) {
    this.#stop = stop;
  }

  /** Runs `work` when it is the host's turn, `pause` milliseconds after the last. */
  take<Result>(host: string, pause: number, work: () => Promise<Result>): Promise<Result> {
    const before = this.#left.get(host) ?? Promise.resolve(Number.NEGATIVE_INFINITY);
    const result = before.then(async (left) => {
      const wait = left + pause - performance.now();
      if (wait > 0) await sleep(wait, null, { signal: this.#stop });
      this.#stop.throwIfAborted();
      return work();
    });
    const leave = () => performance.now();
    this.#left.set(host, result.then(leave, leave));
    return result;
  }
}
