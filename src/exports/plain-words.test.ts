import { describe, expect, it } from 'vitest';
import type { Figure } from '../reader/index.ts';
import { amountWords } from './amounts.ts';
import { dateWords, durationWords } from './dates.ts';
import { issueWords } from './plain-words.ts';

describe('dateWords', () => {
  it.each([
    ['2024-11-29', '29 November 2024'],
    ['2024-11', 'November 2024'],
    ['2024', '2024'],
    ['2024-11-29T09:30:00Z', '29 November 2024, 09:30'],
    ['2024-01/2024-09', 'January to September 2024'],
    ['2022-03/2024-09', 'March 2022 to September 2024'],
    ['2022-02/..', 'since February 2022'],
    ['../2022-02', 'until February 2022'],
    ['2024~', 'about 2024'],
    ['2024-05?', 'perhaps May 2024'],
    ['202X', 'the 2020s'],
    ['2024-33', 'first quarter of 2024'],
    ['2024-22', 'summer 2024'],
    ['{2022-03,2022-05}', '{2022-03,2022-05}'],
    ['../..', '../..'],
    ['2024-77', '2024-77'],
  ])('puts %s as %s', (edtf, words) => {
    expect(dateWords(edtf)).toBe(words);
  });
});

describe('durationWords', () => {
  it.each([
    ['P6M', '6 months'],
    ['P1Y6M', '1 year, 6 months'],
    ['PT30M', '30 minutes'],
    ['P2W', '2 weeks'],
    ['P1DT12H', '1 day, 12 hours'],
    ['soon', 'soon'],
  ])('puts %s as %s', (iso, words) => {
    expect(durationWords(iso)).toBe(words);
  });
});

describe('amountWords', () => {
  it.each<[Partial<Figure>, string]>([
    [{ value: 9000 }, '9,000'],
    [{ value: 40, bound: 'about' }, 'about 40'],
    [{ high: 200_000, bound: 'at most' }, 'at most 200,000'],
    [{ low: 30, high: 35, bound: 'between', unit: '%' }, 'between 30 and 35 %'],
    [{ value: 13e9, unit: 'EUR' }, 'EUR 13,000,000,000'],
    [{ value: 0.5, unit: '1' }, '0.5 of the whole'],
    [{ low: 20_000, bound: 'vague' }, 'roughly 20,000 or more'],
    [{ bound: 'vague' }, 'no number given'],
  ])('puts %o as %s', (figure, words) => {
    const plain = { value: null, low: null, high: null, bound: 'exact', unit: null } as const;
    expect(amountWords({ ...plain, ...figure } as Figure)).toBe(words);
  });
});

describe('issueWords', () => {
  it('drops what only the codebook needs', () => {
    expect(issueWords('security-guarantees')).toBe('security guarantees');
    expect(issueWords('other:dam gates')).toBe('dam gates');
  });
});
