// brat's standoff annotations as data (brat.nlplab.org/standoff.html): what an .ann file holds, line by line.
// Offsets are brat's, in code points.
import type { Span } from '../../reader/index.ts';

export interface Standoff {
  readonly textBounds: readonly TextBound[];
  readonly events: readonly BratEvent[];
  readonly relations: readonly BratRelation[];
  /** Sets of text-bound annotations that stand for the same. */
  readonly equivalences: readonly (readonly string[])[];
  readonly attributes: readonly BratAttribute[];
  readonly notes: readonly BratNote[];
}

/** `T1	Person 0 5;10 15	words words`. */
export interface TextBound {
  readonly id: string;
  readonly type: string;
  readonly spans: readonly Span[];
  /** Empty where the text may not be shared: brat fills it in from the text it has. */
  readonly words: string;
}

/** `E1	Attribution:T3 Source:T2 Content:T4`. */
export interface BratEvent {
  readonly id: string;
  readonly type: string;
  readonly trigger: string;
  readonly roles: readonly Role[];
}

export interface Role {
  readonly role: string;
  readonly target: string;
}

/** `R1	StandsFor Arg1:T2 Arg2:T1`. */
export interface BratRelation {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

/** `A1	Quotation E1 direct`; without a value where it is only there or not. */
export interface BratAttribute {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly value: string | null;
}

/** `#1	AnnotatorNotes E1	as they write it`. */
export interface BratNote {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly text: string;
}
