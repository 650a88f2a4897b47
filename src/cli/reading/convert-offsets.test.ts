import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read, type Span } from '../../reader/index.ts';
import { convertOffsets } from './convert-offsets.ts';

describe('convertOffsets', () => {
  it('counts code points, so that every span cuts the same words', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '🌉', '\ud800', ' ', '.'), maxLength: 40 });
    fc.assert(
      fc.property(text, (written) => {
        const record = read({ text: written, language: 'en' });
        const points = Array.from(written);
        const before = record.document.blocks.map(({ span }) => written.slice(...span));
        const after = convertOffsets(record).document.blocks.map(({ span }) => cut(points, span));
        expect(after).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });

  it('leaves a record of the basic plane as it is', () => {
    const record = read({ text: 'It is open, she said.' });
    expect(convertOffsets(record)).toBe(record);
  });
});

function cut(points: readonly string[], [start, end]: Span): string {
  return points.slice(start, end).join('');
}
