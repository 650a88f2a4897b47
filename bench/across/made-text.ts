// Texts for measuring speed and copies: words drawn by their rank, as in any language, from a seed.

export type Random = () => number;

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

const vocabulary = 50_000;

export function drawWord(random: Random): string {
  return `w${Math.floor(vocabulary ** random()).toString(36)}`;
}

export function drawWords(random: Random, least: number, most: number): string[] {
  return Array.from({ length: least + Math.floor(random() * (most - least)) }, () => drawWord(random));
}
