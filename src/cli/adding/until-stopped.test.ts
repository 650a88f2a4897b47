import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { collect } from '../../../test/collect.ts';
import { untilStopped } from './until-stopped.ts';

async function* counting(wait: number) {
  for (let count = 1; count <= 3; count++) {
    await sleep(wait);
    yield count;
  }
}

it('gives everything where nobody stops it', async () => {
  expect(await collect(untilStopped(counting(1), new AbortController().signal))).toEqual([1, 2, 3]);
});

it('does not wait for what is to come when it is stopped', async () => {
  const started = performance.now();
  expect(await collect(untilStopped(counting(5000), AbortSignal.timeout(50)))).toEqual([]);
  expect(performance.now() - started).toBeLessThan(2000);
});

it('passes an error on', async () => {
  async function* failing(): AsyncGenerator<number> {
    yield 1;
    throw new Error('two');
  }
  await expect(collect(untilStopped(failing(), new AbortController().signal))).rejects.toThrow('two');
});
