// What recognisers of positions propose: that somebody takes a stance on what some words say.
import type { Stance } from '../record.ts';
import type { Parsed, Range } from './parsed.ts';

export interface Stated {
  /** The recogniser. */
  readonly by: string;
  /** The head of the words that name whose stance it is; null: the tree gives none, or it is who says it (`own`). */
  readonly actor: number | null;
  /** The words that say that it is one; `head` is the verb, adjective or noun among them. */
  readonly cue: Range;
  readonly head: number;
  readonly stance: Stance;
  /** What it is about; of a list each its own. */
  readonly proposition: Range;
  /** Reported as no longer held. */
  readonly former: boolean;
  /** Whether it counts where the proposition names no issue of the codebook. */
  readonly strong: boolean;
  /** Holds only of what the actor says itself: "we will not withdraw". */
  readonly own: boolean;
  /** "Would accept", which a condition must follow, or its own word. */
  readonly hypothetical: boolean;
  /** A noun takes for granted that the stance was taken, whoever speaks of it: "its refusal to negotiate". */
  readonly presupposed: boolean;
}

/** What the word at `at` and those about it say. */
export type Recogniser = (parsed: Parsed, at: number) => readonly Stated[];

/** The usual case: told of another, unconditionally, in the present. */
export const plain = {
  former: false,
  strong: false,
  own: false,
  hypothetical: false,
  presupposed: false,
} as const;
