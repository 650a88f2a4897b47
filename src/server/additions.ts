// Additions that were asked for through the API: one after the other, each with what it tells on its way, kept a while
// after its end so that a page that was closed can ask again.
import { EventEmitter, on } from 'node:events';
import type { Addition, AdditionProgress, AdditionResult } from './api.ts';

export type AddToLedger = (
  addition: Addition,
  tell: (progress: AdditionProgress) => void,
  stop: AbortSignal,
) => Promise<AdditionResult>;

export type AdditionEvent =
  | { readonly event: 'progress'; readonly data: AdditionProgress }
  | { readonly event: 'done'; readonly data: AdditionResult };

interface Job {
  readonly emitter: EventEmitter;
  last: AdditionEvent;
}

// Jobs that are remembered.
const most = 200;

export class Additions {
  readonly #add: AddToLedger;
  readonly #report: (error: unknown) => void;
  readonly #jobs = new Map<string, Job>();
  readonly #stop = new AbortController();
  #latest: Promise<unknown> = Promise.resolve();

  constructor(add: AddToLedger, report: (error: unknown) => void) {
    this.#add = add;
    this.#report = report;
  }

  /** Gives the id by which its events are asked for. */
  start(addition: Addition): string {
    const id = crypto.randomUUID();
    const job: Job = {
      emitter: new EventEmitter(),
      last: { event: 'progress', data: { done: 0, total: null } },
    };
    this.#jobs.set(id, job);
    if (this.#jobs.size > most) this.#jobs.delete(this.#jobs.keys().next().value!);
    this.#latest = this.#latest.then(() => this.#run(addition, job));
    return id;
  }

  has(id: string): boolean {
    return this.#jobs.has(id);
  }

  /** What it tells from now on, what it told last first; ends with `done`. */
  async *events(id: string, signal: AbortSignal): AsyncGenerator<AdditionEvent> {
    const job = this.#jobs.get(id);
    if (!job) return;
    const coming = on(job.emitter, 'event', { signal });
    yield job.last;
    if (job.last.event === 'done') return;
    for await (const [told] of coming as AsyncIterable<[AdditionEvent]>) {
      yield told;
      if (told.event === 'done') return;
    }
  }

  /** Waits until what was begun is stored; what waits is left. */
  async close(): Promise<void> {
    this.#stop.abort();
    await this.#latest;
  }

  async #run(addition: Addition, job: Job): Promise<void> {
    const tell = (told: AdditionEvent) => {
      job.last = told;
      job.emitter.emit('event', told);
    };
    tell({
      event: 'done',
      data: await this.#resultOf(addition, (data) => tell({ event: 'progress', data })),
    });
  }

  async #resultOf(addition: Addition, tell: (progress: AdditionProgress) => void): Promise<AdditionResult> {
    const failed = (message: string) => ({ added: [], known: [], failures: [{ place: '', message }] });
    if (this.#stop.signal.aborted) return failed('Hearsay was stopped before it began.');
    try {
      return await this.#add(addition, tell, this.#stop.signal);
    } catch (error) {
      this.#report(error);
      return failed(error instanceof Error ? error.message : String(error));
    }
  }
}
