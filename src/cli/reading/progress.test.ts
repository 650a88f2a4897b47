import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { describe as describeRun, showProgress } from './progress.ts';

describe('showProgress', () => {
  it('tells share, documents, rate and time left', () => {
    const run = { bytes: 40_000_000, documents: 1200, elapsed: 4000 };
    expect(describeRun(run, 100_000_000)).toBe(
      '████████░░░░░░░░░░░░  40 %  1,200 documents  300/s  10.0 MB/s  0:06 left',
    );
  });

  it('tells no share of an input whose size nobody knows', () => {
    expect(describeRun({ bytes: 1_000_000, documents: 10, elapsed: 1000 }, null)).toBe(
      '10 documents  10/s  1.0 MB/s',
    );
  });

  it('draws at most five times a second and clears its line away', () => {
    const clock = { now: 0 };
    const stream = new PassThrough({ encoding: 'utf8' });
    const progress = showProgress(stream, 100, () => clock.now);
    for (clock.now = 10; clock.now <= 1000; clock.now += 10) progress.advance(1, 1);
    progress.clear();
    const drawn = String(stream.read()).split('\r').slice(1);
    expect(drawn.length).toBeLessThanOrEqual(6);
    expect(drawn.at(-1)).toBe('\u001b[2K');
  });
});
