// A server that says that it is too busy (429, 503) is asked again when it wants to be, as long as that is soon.
import { setTimeout as sleep } from 'node:timers/promises';
import { BusyError } from './fetching.ts';
import type { Answer } from './request.ts';

const mostAttempts = 3;
/** Milliseconds, where the server names no time: 4 s, then 16 s. */
const firstWait = 4000;

/** @throws {BusyError} where waiting would take longer than `patience` milliseconds, or has not helped */
export async function waitOut(
  ask: () => Promise<Answer>,
  patience: number,
  stop: AbortSignal,
): Promise<Answer> {
  let left = patience;
  for (let attempt = 1; ; attempt++) {
    const answer = await ask();
    if (answer.status !== 429 && answer.status !== 503) return answer;
    const wait = waitOf(answer.headers['retry-after'], Date.now()) ?? firstWait * 4 ** (attempt - 1);
    if (attempt === mostAttempts || wait > left) throw busy(answer.status, wait);
    left -= wait;
    await sleep(wait, null, { signal: stop });
  }
}

/** Milliseconds from a Retry-After header: seconds, or a date. Null where it says neither. */
export function waitOf(retryAfter: string | undefined, now: number): number | null {
  if (retryAfter === undefined) return null;
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

function busy(status: number, wait: number): BusyError {
  const seconds = Math.ceil(wait / 1000);
  const time = seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
  return new BusyError(
    `cannot be had: the server is busy (it answers ${status}). Try again in ${time}.`,
    wait,
  );
}
