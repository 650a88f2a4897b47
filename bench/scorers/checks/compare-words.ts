// Whether passages say the same words, and whether words stand in a passage.
import { wordsOf } from '../words.ts';

/** Dice's coefficient of the words of two passages, each counted as often as it stands there. */
export function diceOfWords(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const n = counts.get(word) ?? 0;
    if (n > 0) shared++;
    counts.set(word, n - 1);
  }
  return left.length + right.length > 0 ? (2 * shared) / (left.length + right.length) : 0;
}

/** Whether the words stand in the passage one after the other. Short names in capitals count only in capitals: US, us. */
export function hasWords(passage: string, words: string): boolean {
  if (/^[A-Z]{2,4}$/.test(words)) {
    const alone = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'u');
    return alone.test(passage.replaceAll('.', ''));
  }
  return ` ${wordsOf(passage).join(' ')} `.includes(` ${wordsOf(words).join(' ')} `);
}

/** Whether two passages are the same word for word, in any case. */
export function isSameWords(a: string, b: string): boolean {
  return wordsOf(a).join(' ') === wordsOf(b).join(' ');
}

/** Whether a value is the wanted one, or one of the wanted; anything is where nothing is wanted. */
export function isOneOf<T>(wanted: T | readonly T[] | undefined, value: T | null | undefined): boolean {
  if (wanted === undefined) return true;
  return Array.isArray(wanted) ? wanted.includes(value) : wanted === value;
}

/** A string or a list of them as a list. */
export function listOf(choice: string | readonly string[]): readonly string[] {
  return typeof choice === 'string' ? [choice] : choice;
}
