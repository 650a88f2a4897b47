// What the recognisers of attributions are given, and what they propose.
import type { Token } from '../document.ts';
import type { CueVerb } from '../lexicon/cues.ts';
import type { Attitude, Block, Polarity } from '../record.ts';
import type { Syntax } from '../syntax/tree.ts';
import type { Line, Range } from './lines.ts';

/** A cue verb at its place in a line. */
export interface VerbCue {
  readonly line: Line;
  readonly verb: CueVerb;
  readonly form: 'base' | 'third' | 'past' | 'gerund';
  /** The verb itself. */
  readonly head: number;
  /** The verb with its auxiliaries, adverbs, negation and particle. */
  readonly group: Range;
  readonly negated: boolean;
  readonly passive: boolean;
}

/** An attribution that a recogniser proposes. All ranges are items of `line`. */
export interface Candidate {
  readonly line: Line;
  readonly cue: Range;
  readonly lemma: string;
  readonly attitude: Attitude;
  readonly polarity: Polarity;
  readonly source: Range | null;
  readonly contents: readonly Range[];
  /** What follows the cue up to the end of the block is content. */
  readonly toBlockEnd?: boolean | undefined;
  /** What stands in the next block is content: the quotation that opens it, or else all of it. */
  readonly nextBlocks?: true | undefined;
  /** Quotations beyond the line that are content too. */
  readonly quoted?: readonly number[] | undefined;
  readonly addressee: Range | null;
}

/** One construction of attribution that a verb heads. */
export interface VerbRecogniser {
  readonly name: string;
  /** The construction at this cue; null where it is another one. */
  recognise(cue: VerbCue): Candidate | null;
}

/** One construction that needs no verb. */
export interface LineRecogniser {
  readonly name: string;
  recognise(line: Line, place: Place): readonly Candidate[];
}

/** What a line recogniser may look at beside its line. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly blocks: readonly Block[];
  readonly syntax: Syntax;
  /** Whether the line is the first of its block, quotation marks before it aside. */
  readonly opensBlock: boolean;
  /** The line before it in the same block; null where it is the first. */
  readonly before: Line | null;
}
