// What recognisers of positions propose: that somebody takes a stance on what some words say.
import type { Line, Range } from '../attributions/lines.ts';
import type { Stance } from '../record.ts';

export interface Stated {
  readonly line: Line;
  /** The recogniser. */
  readonly by: string;
  /** The items that name whose stance it is; null: who says it. */
  readonly actor: Range | null;
  /** The items that say that it is one: the verb with its auxiliaries, the noun. */
  readonly cue: Range;
  readonly stance: Stance;
  /** What it is about. */
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

export type Recogniser = (line: Line) => readonly Stated[];
