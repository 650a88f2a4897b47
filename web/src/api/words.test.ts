import { describe, expect, it } from 'vitest';
import { asTyped, phrase } from './words.ts';

describe('asTyped', () => {
  it.each([
    ['withdr', 'withdr*'],
    ['full withdr', 'full withdr*'],
    ['"full withdrawal"', '"full withdrawal"'],
    ['desert*', 'desert*'],
    [undefined, undefined],
  ])('makes %s into %s', (typed, asked) => {
    expect(asTyped(typed)).toBe(asked);
  });
});

describe('phrase', () => {
  it('keeps the words of a name together', () => {
    expect(phrase('Ingrid "Inge" Solheim')).toBe('"Ingrid  Inge  Solheim"');
  });
});
