import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../../../src/reader/record.ts';
import { moveEdge, moveSpan, snapToWords, wordBehind, wordBeside } from './move-edge.ts';

const text = 'He said: “We won’t open it,” twice.';
const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
const words = (span: Span | null) => span && text.slice(...span);

describe('moveEdge', () => {
  it.each([
    ['end', 1, 'We won’t', 'We won’t open'],
    ['end', -1, 'We won’t', 'We'],
    ['end', 1, 'open it', 'open it,'],
    ['start', -1, 'We won’t', '“We won’t'],
    ['start', 1, 'We won’t', 'won’t'],
    ['end', -1, 'We', 'We'],
    ['start', 1, 'We', 'We'],
    ['start', -1, 'He said', 'He said'],
    ['end', 1, 'twice.', 'twice.'],
  ] as const)('moves the %s by %i: “%s” becomes “%s”', (edge, by, from, to) => {
    expect(words(moveEdge(text, at(from), edge, by))).toBe(to);
  });

  it('keeps a span of words within any text', () => {
    const edges = fc.constantFrom('start' as const, 'end' as const);
    const steps = fc.constantFrom(1 as const, -1 as const);
    const given = fc.tuple(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), edges, steps);
    fc.assert(
      fc.property(given, ([any, a, b, edge, by]) => {
        const start = a % any.length;
        const moved = moveEdge(any, [start, start + 1 + (b % (any.length - start))], edge, by);
        expect(moved[0]).toBeGreaterThanOrEqual(0);
        expect(moved[0]).toBeLessThan(moved[1]);
        expect(moved[1]).toBeLessThanOrEqual(any.length);
      }),
    );
  });
});

describe('moveSpan', () => {
  it.each([
    [1, 'We won’t', 'won’t open'],
    [-1, 'open it', 'won’t open'],
    [1, 'twice.', 'twice.'],
    [-1, 'He said', 'He said'],
  ] as const)('moves by %i: “%s” becomes “%s”', (by, from, to) => {
    expect(words(moveSpan(text, at(from), by))).toBe(to);
  });
});

describe('a word beside a place', () => {
  it('is the last before it, or else the first behind it', () => {
    expect(words(wordBeside(text, text.indexOf('“')))).toBe('said');
    expect(words(wordBeside(text, 0))).toBe('He');
    expect(wordBeside('“ ”', 1)).toBeNull();
  });

  it('is sought behind it alone where a statement ends', () => {
    expect(words(wordBehind(text, text.indexOf(',”')))).toBe('twice');
  });
});

describe('snapToWords', () => {
  it('takes half words whole', () => {
    expect(words(snapToWords(text, [at('open')[0] + 2, at('it,')[0] + 1]))).toBe('open it');
  });

  it('finds nothing in white space', () => {
    expect(snapToWords('a   b', [2, 3])).toBeNull();
  });
});
