// Two sets of shingles in, whether one passage is a copy of the other out: the exact check behind every candidate.

/** Half of all shingles of both: one word in eight may differ. */
const leastShared = 0.5;
/** Of the shorter one, where the other goes on: a paragraph that was cut. */
const leastHeld = 0.75;
/** Shorter passages than twelve words are the same only when nearly all of them is. */
const fewest = 10;

/** Shingles that both have; both ascending, each once. */
export function sharedCount(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left, right] = [a[i]!, b[j]!];
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return shared;
}

export function isCopied(a: Uint32Array, b: Uint32Array): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter === 0) return false;
  const shared = sharedCount(a, b);
  if (shared / (a.length + b.length - shared) >= leastShared) return true;
  return shorter >= fewest && shared / shorter >= leastHeld;
}
