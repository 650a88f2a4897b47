// How long to leave alone what could not be had: twice as long every time, a day at most.

const longest = 86_400_000;

/** Milliseconds. `asked` is how long its server wants to be left alone. */
export function waitAfter(failures: number, every: number, asked = 0): number {
  return Math.max(asked, Math.min(longest, every * 2 ** Math.min(failures - 1, 20)));
}
