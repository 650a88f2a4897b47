// Which documents tell one story: of a hundred in a row every other stands alone, and the rest are one story of twenty
// outlets, one of eight and some of two to four; of a thousand one story is in a hundred more.

/** How many documents each story of a hundred has; those that stand alone come after them. */
const sizes = [20, 8, 5, 4, 3, 2, 2, 2, 2, 2];
const inStories = sizes.reduce((sum, size) => sum + size, 0);

export interface Told {
  readonly story: number;
  /** Somebody told it before. */
  readonly isReprint: boolean;
}

export function storyOf(number: number): Told {
  const first = number - (number % 100);
  // Spread over the hundred: reprints do not come one after another.
  const place = ((number % 100) * 37) % 100;
  const big = Math.floor(number / 1000) * 1000;
  if (place >= 90 && number % 1000 >= 10) return { story: big, isReprint: true };
  let start = 0;
  for (const [at, size] of sizes.entries()) {
    if (place < start + size) return { story: first + at + 1, isReprint: place > start };
    start += size;
  }
  return { story: first + sizes.length + 1 + place - inStories, isReprint: false };
}
