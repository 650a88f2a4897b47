import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdtfDate } from '../reader/times/edtf.ts';
import { normalizePublished } from './normalize-published.ts';

describe('normalizePublished', () => {
  it.each([
    ['2024', '2024'],
    ['2024-12', '2024-12'],
    ['2024-12-01', '2024-12-01'],
    ['2024-12-01T09:30:00Z', '2024-12-01T09:30:00Z'],
    ['2024-12-01T09:30:00+02:00', '2024-12-01T09:30:00+02:00'],
    ['2024-12-01 09:30', '2024-12-01T09:30'],
    ['2024-12-01 09:30:15 UTC', '2024-12-01T09:30:15Z'],
    ['2024/12/1', '2024-12-01'],
    ['20241201', '2024-12-01'],
    ['20241201T093000Z', '2024-12-01T09:30:00Z'],
    ['Sun, 01 Dec 2024 09:30:00 GMT', '2024-12-01T09:30:00Z'],
    ['Sun, 1 Dec 2024 9:30:00 +0200', '2024-12-01T09:30:00+02:00'],
    ['01 Dec 2024 09:30 EST', '2024-12-01T09:30-05:00'],
    ['1 December 2024', '2024-12-01'],
    ['December 1, 2024', '2024-12-01'],
    ['Sunday, Sept. 1st, 2024', '2024-09-01'],
  ])('writes %s as %s', (written, edtf) => {
    expect(normalizePublished(written)).toBe(edtf);
  });

  it.each([
    'yesterday',
    '03/04/2024',
    '1 December',
    '2024-13-01',
    '2023-02-29',
    'Marble 3, 2024',
    '1733000000',
    '',
  ])('does not guess at %j', (written) => {
    expect(normalizePublished(written)).toBeNull();
  });

  it('gives EDTF or nothing for any words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (written) => {
        const date = normalizePublished(written);
        expect(date === null || isEdtfDate(date)).toBe(true);
      }),
    );
  });
});
