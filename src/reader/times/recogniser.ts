// What a recogniser is: one construction, tried at the words that give it away.
import type { Candidate } from './expression.ts';
import type { Words } from './words.ts';

/** A token that begins with a digit. */
export const digits = Symbol('digits');

export interface Recogniser {
  /** As `--explain` shows it. */
  readonly name: string;
  /** The words, lower case, at which `find` is called. */
  readonly on: readonly (string | typeof digits)[];
  /** The construction around the token `at`; it may begin before it. Looks at a bounded number of tokens. */
  find(words: Words, at: number): Candidate | null;
}
