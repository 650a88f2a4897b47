// What the steps that join candidates have in common: neighbours in a sentence and the words between them.
import type { Candidate } from '../expression.ts';
import { normAt, type Words } from '../words.ts';

/** Joins two neighbours, or changes the left one; null: they do not belong together. */
export type Join = (words: Words, left: Candidate, right: Candidate, between: string) => Candidate | null;

/** Takes words beside a candidate into it; null: there are none. */
export type Extend = (words: Words, found: Candidate) => Candidate | null;

const farthest = 3;

/** Tries a join on every pair of neighbours, from the left; what it gives is the left one of the next pair. */
export function joinNeighbours(words: Words, found: readonly Candidate[], join: Join): Candidate[] {
  const joined: Candidate[] = [];
  for (const right of found) {
    const left = joined.at(-1);
    const merged =
      left && right.first - left.end <= farthest ? join(words, left, right, gap(words, left, right)) : null;
    if (merged) joined.pop();
    joined.push(merged ?? right);
  }
  return joined;
}

export function extendEach(words: Words, found: readonly Candidate[], extend: Extend): Candidate[] {
  return found.map((candidate, index) => {
    const extended = extend(words, candidate);
    if (!extended) return candidate;
    const before = found[index - 1];
    const after = found[index + 1];
    const free = (!before || before.end <= extended.first) && (!after || after.first >= extended.end);
    return free ? extended : candidate;
  });
}

/** The words between two neighbours, with single spaces; empty where they touch. */
function gap(words: Words, left: Candidate, right: Candidate): string {
  const norms: string[] = [];
  for (let at = left.end; at < right.first; at++) norms.push(normAt(words, at));
  return norms.join(' ');
}
