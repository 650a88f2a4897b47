// What a careful reader of an article would write down: the format of an `expected.json`. A check quotes the article's
// own words; a field that is left out is not looked at; a list of strings is satisfied by any one of them.

export interface Expected {
  /** File beside the `expected.json`. */
  readonly article: string;
  /** What the caller states of the article. */
  readonly options: ExpectedOptions;
  readonly checks: readonly Check[];
}

interface ExpectedOptions {
  readonly published?: string;
  readonly publisher?: string;
  readonly title?: string;
  readonly url?: string;
  readonly language?: string;
}

export type Check =
  | AttributionCheck
  | NoAttributionCheck
  | FigureCheck
  | TimeCheck
  | EntityCheck
  | PositionCheck
  | ShiftCheck;

type Choice = string | readonly string[];

export interface AttributionCheck {
  readonly kind: 'attribution';
  /** Several where its cue or a paragraph break divides it. */
  readonly content: Choice;
  /** How much of the words must agree; 0.7 where it is not given. */
  readonly dice?: number;
  readonly source?: Choice;
  readonly quotation?: Choice;
  readonly attitude?: Choice;
  /** Whether the statement was withheld. */
  readonly negated?: boolean;
  readonly cue?: string;
  readonly addressee?: string;
  /** A name in its parent's source; null: it has none. */
  readonly parent?: string | null;
  /** A name in each source on the path of its parents, from the outermost on; its own is the last. */
  readonly chain?: readonly string[];
  /** EDTF: when it was said. */
  readonly time?: Choice;
  readonly unnamed?: boolean;
}

export interface NoAttributionCheck {
  readonly kind: 'noAttribution';
  readonly content: string;
  readonly source?: string;
}

export interface FigureCheck {
  readonly kind: 'figure';
  readonly text: string;
  /** Words around the figure that is meant. */
  readonly near?: string;
  readonly value?: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly bound?: Choice;
  readonly counted?: Choice;
  readonly period?: Choice;
  /** A name in the source of its attribution; null: it has none. */
  readonly by?: string | null;
}

export interface TimeCheck {
  readonly kind: 'time';
  readonly text: string;
  readonly edtf: Choice;
}

export interface EntityCheck {
  readonly kind: 'entity';
  readonly name: string;
  readonly is?: Choice;
  readonly country?: string | null;
  /** Words of other mentions of it. */
  readonly also?: readonly string[];
  /** Mentions that are somebody else's. */
  readonly apart?: readonly string[];
  readonly role?: string;
}

export interface PositionCheck {
  readonly kind: 'position';
  readonly actor: Choice;
  readonly issue: Choice;
  readonly stance?: Choice;
  readonly previous?: boolean;
  readonly condition?: string;
  readonly proposition?: string;
  readonly time?: Choice;
}

export interface ShiftCheck {
  readonly kind: 'shift';
  readonly actor: string;
  readonly issue: Choice;
  readonly basis?: Choice;
}
