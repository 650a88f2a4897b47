import { describe, expect, it } from 'vitest';
import { locateWords } from './locate-words.ts';

const text = `Osei said that the road was closed. Tello said “it is\nopen”.${' Nothing moved.'.repeat(120)} Osei said no.`;

describe('words of a correction', () => {
  it.each([
    { words: 'Tello', around: [[0, 4]] as const, expected: 'Tello' },
    { words: 'said', around: [[10, 30]] as const, expected: 'said', at: 5 },
    { words: 'said', around: [[45, 60]] as const, expected: 'said', at: 42 },
    { words: '"it is open"', around: [[0, 4]] as const, expected: '“it is\nopen”' },
    { words: 'said no.', around: [[0, 4]] as const, expected: 'said no.' },
  ])('$words near $around are found', ({ words, around, expected, at }) => {
    const [start, end] = locateWords(text, words, around);
    expect(text.slice(start, end)).toBe(expected);
    if (at !== undefined) expect(start).toBe(at);
  });

  it.each([
    { words: 'Andrade', around: [[0, 4]] as const, says: /does not stand in the text/ },
    { words: ' ', around: [[0, 4]] as const, says: /does not stand/ },
    { words: 'Osei', around: [[900, 920]] as const, says: /stands 2 times/ },
  ])('$words near $around are refused', ({ words, around, says }) => {
    expect(() => locateWords(text, words, around)).toThrow(says);
  });
});
