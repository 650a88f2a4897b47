// Looks at every source when its time has come, until it is told to stop.
import { setTimeout as sleep } from 'node:timers/promises';
import { isAddress } from '../../intake/find-sources.ts';
import { mapAhead } from '../../intake/map-ahead.ts';
import { untilStopped } from '../adding/until-stopped.ts';
import type { FollowRequest } from './follow-request.ts';
import { ask, takeAnswer } from './look-at-address.ts';
import { lookAtFiles, type Marks } from './look-at-files.ts';

const mostUnderWay = 8;
/** Milliseconds between two looks at files, which cost nobody anything. */
const everyForFiles = 5000;

export async function followSources(request: FollowRequest): Promise<void> {
  const { sources, once, now, stop } = request;
  const next = new Map(sources.map((source) => [source, 0]));
  const marks: Marks = new Map();
  while (!stop.aborted) {
    const due = sources.filter((source) => next.get(source)! <= now());
    await lookAround(due, next, marks, request);
    if (once) return;
    const wait = Math.max(0, Math.min(...next.values()) - now());
    // It ends early where it is told to stop, and in no other way.
    await sleep(wait, null, { signal: stop }).catch(() => undefined);
  }
}

async function lookAround(
  due: readonly string[],
  next: Map<string, number>,
  marks: Marks,
  request: FollowRequest,
): Promise<void> {
  const { stop, every, now } = request;
  for (const path of due.filter((source) => !isAddress(source))) {
    if (stop.aborted) return;
    await lookAtFiles(path, marks, request);
    next.set(path, now() + Math.min(every, everyForFiles));
  }
  const answers = mapAhead(due.filter(isAddress), mostUnderWay, (address) => ask(address, request));
  for await (const answer of untilStopped(answers, stop)) {
    next.set(answer.address, await takeAnswer(answer, request));
  }
}
