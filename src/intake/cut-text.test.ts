import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText } from './cut-text.ts';

async function partsOf(pieces: readonly string[], longest: number): Promise<string[]> {
  const parts: string[] = [];
  for await (const part of cutText(inTurn(pieces), longest)) parts.push(part);
  return parts;
}

async function* inTurn(pieces: readonly string[]): AsyncGenerator<string> {
  yield* pieces;
}

describe('cutText', () => {
  it.each([
    ['between paragraphs', 'One two.\n\nThree\nfour five six', ['One two.\n\n', 'Three\nfour five ', 'six']],
    ['between lines', 'One two three\nfour five six.', ['One two three\n', 'four five six.']],
    ['between words', 'One two three four five six', ['One two three ', 'four five six']],
    ['within a word that is too long', 'o'.repeat(20), ['o'.repeat(16), 'oooo']],
    ['never within a character', `${'o'.repeat(15)}🌉`, ['o'.repeat(15), '🌉']],
  ])('cuts %s', async (_, text, parts) => {
    expect(await partsOf([text], 16)).toEqual(parts);
  });

  it('loses nothing, however the text comes in', async () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('\n\n', ' ', '\r\n', '🌉'));
    await fc.assert(
      fc.asyncProperty(fc.array(piece), fc.integer({ min: 4, max: 40 }), async (pieces, longest) => {
        const parts = await partsOf(pieces, longest);
        expect(parts.join('')).toBe(pieces.join(''));
        expect(parts.every((part) => part.length > 0 && part.length <= longest)).toBe(true);
      }),
    );
  });
});
