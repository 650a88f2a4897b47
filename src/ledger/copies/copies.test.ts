import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCopy, sharedWords } from './compare-documents.ts';
import { groupPassages } from './group-passages.ts';
import { isCopied, sharedCount } from './resemblance.ts';
import { datelineOf, runningWords } from './running-words.ts';
import { bandsOf, hashOf, shinglesOf } from './shingles.ts';

const report =
  'The bridge gave way shortly after eight, when it was crowded with people on their way to the market, and nobody had closed it.';

describe('running words', () => {
  it('leave out the dateline, and tell quoted words from own ones', () => {
    const text = 'LIMA, April 7 (Northwire) — They left, “and nobody stopped them,” he said.';
    expect(runningWords(text)).toEqual({
      words: ['they', 'left', 'and', 'nobody', 'stopped', 'them', 'he', 'said'],
      own: 4,
    });
    expect(datelineOf(text)).toBe('LIMA, April 7 (Northwire) — ');
    expect(datelineOf('He left — and nobody stopped him.')).toBe('');
  });
});

describe('shingles', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 40 });

  it('are shared as sets are', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [first, second] = [shinglesOf(a), shinglesOf(b)];
        expect(sharedCount(first, second)).toBe([...first].filter((one) => second.includes(one)).length);
      }),
    );
  });

  it('depend on the words alone', () => {
    fc.assert(
      fc.property(words, (some) => {
        expect(bandsOf(shinglesOf(some))).toEqual(bandsOf(shinglesOf([...some])));
        expect(Number.isSafeInteger(hashOf(some))).toBe(true);
      }),
    );
  });
});

describe('passages', () => {
  const cases = [
    ['a word changed', report.replace('crowded', 'packed'), true],
    ['cut at the end', report.slice(0, report.indexOf(', and nobody')), true],
    [
      'a word changed and one left out',
      report.replace('shortly', 'soon').replace('had closed', 'closed'),
      true,
    ],
    [
      'another text',
      'Peru and Ecuador have agreed to exchange prisoners on Friday, a mediator in Oslo said after the talks ended.',
      false,
    ],
    ['too short to tell', 'The bridge gave way.', false],
  ] as const;

  it.each(cases)('%s: one family or two', (_, other, isOne) => {
    const [first, second] = groupPassages([runningWords(report).words, runningWords(other).words]);
    expect(first === second).toBe(isOne);
  });

  it('that are copies of copies are one family, whatever their order', () => {
    const edits = [
      report,
      report.replace('crowded', 'packed'),
      report.replace('market', 'fair').replace('crowded', 'packed'),
    ];
    for (const order of [edits, [...edits].reverse()])
      expect(new Set(groupPassages(order.map((text) => runningWords(text).words))).size).toBe(1);
  });

  it('without words are no copies of each other', () => {
    expect(isCopied(shinglesOf([]), shinglesOf([]))).toBe(false);
  });
});

describe('documents', () => {
  const printed = (...paragraphs: readonly (readonly [family: number, words: number, own: number])[]) => ({
    words: paragraphs.reduce((sum, [, words]) => sum + words, 0),
    paragraphs: paragraphs.map(([family, words, own], block) => ({ block, family, words, own })),
    sentences: [],
  });

  it('that share two paragraphs of running text are copies', () => {
    const [a, b] = [
      printed([1, 30, 30], [2, 20, 15], [3, 40, 40]),
      printed([1, 30, 30], [2, 20, 15], [4, 90, 90]),
    ];
    expect(sharedWords(a, b)).toEqual({ words: 50, own: 45, passages: 2, lead: true });
    expect(isCopy(sharedWords(a, b), a, b)).toBe(true);
  });

  it('that share the note under every article are none, short as they are', () => {
    const [a, b] = [printed([1, 25, 25], [9, 21, 21]), printed([2, 25, 25], [9, 21, 21])];
    expect(isCopy(sharedWords(a, b), a, b)).toBe(false);
  });

  it('that share the lead of a short report are copies', () => {
    const [a, b] = [printed([1, 24, 24], [9, 21, 21]), printed([1, 24, 24])];
    expect(isCopy(sharedWords(a, b), a, b)).toBe(true);
  });

  it('that share what somebody said are none', () => {
    const [a, b] = [printed([1, 40, 4], [2, 60, 60]), printed([1, 40, 4], [3, 60, 60])];
    expect(isCopy(sharedWords(a, b), a, b)).toBe(false);
  });
});
