import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { collect } from '../../test/collect.ts';
import { mapAhead } from './map-ahead.ts';

describe('mapAhead', () => {
  it('keeps the order, whichever is done first', async () => {
    const results = mapAhead([30, 5, 10, 1], 3, async (wait) => {
      await sleep(wait);
      return wait;
    });
    expect(await collect(results)).toEqual([30, 5, 10, 1]);
  });

  it('has no more under way than it may', async () => {
    let under = 0;
    let most = 0;
    const results = mapAhead(Array.from({ length: 20 }), 4, async () => {
      most = Math.max(most, ++under);
      await sleep(1);
      under--;
    });
    await collect(results);
    expect(most).toBe(4);
  });

  it('gives an error where its item stood', async () => {
    const results = mapAhead([1, 2, 3], 3, async (item) => {
      if (item === 2) throw new Error('two');
      return item;
    });
    expect((await results.next()).value).toBe(1);
    await expect(results.next()).rejects.toThrow('two');
  });
});
