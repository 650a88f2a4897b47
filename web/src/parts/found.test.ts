import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitAt } from './found.tsx';

const marked = (text: string, words: string) =>
  splitAt(text, words)
    .map(({ part, isFound }) => (isFound ? `[${part}]` : part))
    .join('');

describe('splitAt', () => {
  it('marks words that begin so, whatever their case', () => {
    expect(marked('The withdrawal: “Withdraw now”', 'withdraw')).toBe('The [withdrawal]: “[Withdraw] now”');
  });

  it('marks nothing where nothing was searched for', () => {
    expect(marked('The withdrawal', ' ')).toBe('The withdrawal');
  });

  it('loses nothing of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, words) => {
        expect(
          splitAt(text, words)
            .map(({ part }) => part)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
