// Whose a noun is: "[Russia]’s main demand", "[his] conditions", "[the dockers]’ two demands".
import type { Line, Range } from '../attributions/lines.ts';

const possessives = /^(?:his|her|its|their|our|my)$/;

/** The items that name the owner of the noun at `noun`; null where none stands before it. */
export function possessorBefore({ items }: Line, noun: number): Range | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 5); at--) {
    const { norm, quotation } = items[at]!;
    if (quotation !== null) return null;
    if (possessives.test(norm)) return { first: at, end: at + 1 };
    if (norm === "'s" || norm === "'") return ownerUpTo(items, at);
    if (!/^[\p{L}\p{N}-]+$/u.test(norm) || /^(?:the|an?|of|and|to|for|in|on)$/.test(norm)) return null;
  }
  return null;
}

// Words with capitals, or after "the": "the dockers’ union’s".
function ownerUpTo(items: Line['items'], mark: number): Range | null {
  let first = mark;
  while (
    first > 0 &&
    first > mark - 6 &&
    (items[first - 1]!.capital || /^\p{L}+$/u.test(items[first - 1]!.norm))
  ) {
    first--;
    const { norm, capital } = items[first]!;
    if (/^(?:the|an?)$/.test(norm)) break;
    if (
      !capital &&
      /^(?:is|was|are|were|of|in|to|and|that|by|with|for|on|from|been|remains|said|says|as|but|than|reflects|met|meet|rejected|against)$/.test(
        norm,
      )
    ) {
      first++;
      break;
    }
  }
  return first < mark ? { first, end: mark } : null;
}
