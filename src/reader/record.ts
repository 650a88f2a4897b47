// The record: what Hearsay reads out of one document. This file is its only definition; `schema/record.json` is
// generated from it, and every other part (exports, ledger, server) reads these types.
//
// The terms are those of attribution research: an attribution relation has a source, a cue and a content (PARC 3.0,
// Pareti 2016; PolNeAR, Newell et al. 2018). Dates are EDTF (ISO 8601-2), durations ISO 8601, countries ISO 3166-1
// alpha-3, currencies ISO 4217, other units UCUM.

/**
 * A stretch of `document.text`: `[start, end]` in UTF-16 code units, end exclusive.
 * @minItems 2
 * @maxItems 2
 */
export type Span = readonly [start: number, end: number];

/** Everything that was read out of one document. Ids are local to the record. */
export interface HearsayRecord {
  /** Name and version of this format. */
  readonly format: 'hearsay-record/1';
  readonly engine: Engine;
  readonly document: SourceDocument;
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
  readonly times: readonly Time[];
  readonly figures: readonly Figure[];
  readonly positions: readonly Position[];
  readonly shifts: readonly Shift[];
  readonly warnings: readonly Warning[];
}

/** What made the record: same text, same engine, same record. */
export interface Engine {
  /** Version of Hearsay (semantic versioning). */
  readonly version: string;
  /** Trained models that took part, by name, with the hash of their weights. Empty where rules alone read. */
  readonly models: Readonly<Record<string, string>>;
  /** SHA-256 of the codebook of issues, in hexadecimal. */
  readonly codebook: string;
}

/** The document itself: its text, verbatim, and what is known of where it comes from. */
export interface SourceDocument {
  /** Given by the caller, else the sha256. */
  readonly id: string;
  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  readonly sha256: string;
  readonly url: string | null;
  readonly title: string | null;
  /** The authors, a name each. */
  readonly byline: readonly string[];
  readonly publisher: string | null;
  /** When it was published, EDTF as given; relative dates resolve against it. */
  readonly published: string | null;
  /** When it was fetched, ISO 8601; null where nothing was fetched. */
  readonly retrieved: string | null;
  /** ISO 639-1 code, or `und` where it could not be determined. */
  readonly language: string;
  /** The text that every span points into; text that comes in as text is kept to the last character. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** A part of the text that the layout sets apart. Blocks are in the order of the text and do not overlap. */
export interface Block {
  readonly span: Span;
  readonly kind: BlockKind;
}

export type BlockKind = 'title' | 'paragraph' | 'quote' | 'caption' | 'list' | 'byline' | 'dateline';

/** Somebody or something that the text speaks of: identity within this document only. */
export interface Entity {
  /** `e1`, `e2`, … in the order of first mention. */
  readonly id: string;
  /** The fullest form in the text. */
  readonly name: string;
  readonly kind: EntityKind;
  /** False for "one Ukrainian lawmaker", "two people briefed on the matter". */
  readonly named: boolean;
  /** What an unnamed source is said to be; empty for named ones. */
  readonly classes: readonly SourceClass[];
  /** How many an unnamed source is, when the text says so. */
  readonly count: number | null;
  /** Offices and titles, as written. */
  readonly roles: readonly string[];
  /** ISO 3166-1 alpha-3: of a state itself, of an organization's seat; of a person, the state they act for. */
  readonly country: string | null;
  readonly mentions: readonly Mention[];
}

export type EntityKind = 'person' | 'group' | 'organization' | 'state' | 'place' | 'document';

export type SourceClass =
  | 'legislator'
  | 'official'
  | 'military'
  | 'diplomat'
  | 'aide'
  | 'spokesperson'
  | 'expert'
  | 'witness'
  | 'resident'
  | 'document'
  | 'other';

/** The words that stand for an entity at one place. */
export interface Mention {
  readonly span: Span;
  readonly form: 'name' | 'nominal' | 'pronoun';
}

/** An attribution relation: a source, a cue and a content. */
export interface Attribution {
  /** `a1`, `a2`, … in the order of the text. */
  readonly id: string;
  /**
   * The attribution through which this one reaches the reader: the one whose content holds it, or whose source relays
   * it. Null: the document itself says it. The chain of sources is the path of parents.
   */
  readonly parent: string | null;
  /** Whose word it is; several entities for a joint statement; both lists empty where the text does not say. */
  readonly source: Party;
  readonly cue: Cue;
  /** What is attributed; several spans for one statement that its cue or a paragraph break divides. */
  readonly content: Content;
  /** To whom it was said; null where the text does not say. An addressee is no link of the chain. */
  readonly addressee: Party | null;
  /** Direct: in quotation marks; indirect: in the reporter's words; mixed: both. */
  readonly quotation: Quotation;
  readonly attitude: Attitude;
  readonly polarity: Polarity;
  /** When it was said, where the text says so. */
  readonly said: DatedBy | null;
  /**
   * How sure the reader is, from 0 to 1.
   * @minimum 0
   * @maximum 1
   */
  readonly confidence: number;
}

/** Words that name somebody, and the entities that they stand for. */
export interface Party {
  readonly spans: readonly Span[];
  /** Ids of entities; empty where the words do not decide. */
  readonly entities: readonly string[];
}

/** The words that tie a source to a content. */
export interface Cue {
  readonly spans: readonly Span[];
  /** Dictionary form: `say`, `according to`; `:` or `—` where punctuation alone is the cue. */
  readonly lemma: string;
}

export interface Content {
  readonly spans: readonly Span[];
}

export type Quotation = 'direct' | 'indirect' | 'mixed';

/** PARC's types of attribution: assertion, belief, fact (here `knowledge`), eventuality (here `intention`). */
export type Attitude = 'assertion' | 'belief' | 'knowledge' | 'intention';

/** `withheld`: "did not say whether", "declined to comment". */
export type Polarity = 'affirmed' | 'denied' | 'withheld' | 'asked';

/** A date, and the time expression that gives it. */
export interface DatedBy {
  /** EDTF. */
  readonly edtf: string;
  /** Id of the time expression; null where the date comes from the document rather than from words of it. */
  readonly time: string | null;
}

/** A time expression. Its type is TIMEX3's. */
export interface Time {
  /** `t1`, `t2`, … in the order of the text. */
  readonly id: string;
  readonly span: Span;
  readonly type: 'date' | 'time' | 'duration' | 'set';
  /** EDTF; null where it has no place on the calendar. */
  readonly edtf: string | null;
  /** ISO 8601, of durations and of a set's period: `P6M`. */
  readonly duration: string | null;
}

/** A number as a claim: its bounds, what it counts, when, on whose word. */
export interface Figure {
  /** `f1`, `f2`, … in the order of the text. */
  readonly id: string;
  /** The number with its bound words: "as many as 200,000". */
  readonly span: Span;
  /** Given for `exact` and `about`. */
  readonly value: number | null;
  /** Given for `at least`, `more than` and `between`, and for `vague` where the word gives it. */
  readonly low: number | null;
  /** Given for `at most`, `less than` and `between`, and for `vague` where the word gives it. */
  readonly high: number | null;
  readonly bound: Bound;
  /** `%`, an ISO 4217 code, a UCUM unit, `1` for a bare fraction; null for a count. */
  readonly unit: string | null;
  /** What is counted; null where the text does not say. */
  readonly counted: Counted | null;
  /** The time that the figure covers; null where the text does not say. */
  readonly period: DatedBy | null;
  /** Id of the innermost attribution that holds it; null: the document's own claim. */
  readonly attribution: string | null;
  /**
   * @minimum 0
   * @maximum 1
   */
  readonly confidence: number;
}

export type Bound =
  | 'exact'
  | 'about'
  | 'at least'
  | 'more than'
  | 'at most'
  | 'less than'
  | 'between'
  | 'vague';

export interface Counted {
  readonly text: string;
  readonly span: Span;
}

/** Where a party stands on an issue, as reported; several issues, several entries. */
export interface Position {
  /** `p1`, `p2`, … in the order of the text. */
  readonly id: string;
  /** Id of the entity whose position it is. */
  readonly actor: string;
  /** A key of the codebook, or `other:` and the head words of the proposition. */
  readonly issue: string;
  readonly stance: Stance;
  readonly proposition: { readonly spans: readonly Span[] };
  /** What the stance hangs on; null: nothing. */
  readonly condition: Condition | null;
  /** True where it is reported as a former position. */
  readonly previous: boolean;
  /** EDTF: when the stance was taken or voiced; null where the text does not say. */
  readonly time: string | null;
  /** Id of the attribution that reports it; null: the document itself. */
  readonly attribution: string | null;
  /**
   * @minimum 0
   * @maximum 1
   */
  readonly confidence: number;
}

export type Stance =
  | 'demands'
  | 'offers'
  | 'accepts'
  | 'rejects'
  | 'supports'
  | 'opposes'
  | 'threatens'
  | 'promises';

/** `if`: "in exchange for X", "provided X"; `unless`: "without X", "unless X". */
export interface Condition {
  readonly spans: readonly Span[];
  readonly relation: 'if' | 'unless';
}

/** A change of position of one actor on one issue. */
export interface Shift {
  /** `s1`, `s2`, … in the order of the text. */
  readonly id: string;
  readonly actor: string;
  readonly issue: string;
  /** Id of the position before; null where the text leaves it open. */
  readonly from: string | null;
  /** Id of the position after; null where the text leaves it open. */
  readonly to: string | null;
  /** `reported`: the text says that it shifted; `observed`: two positions of it contradict each other. */
  readonly basis: 'reported' | 'observed';
  readonly spans: readonly Span[];
  readonly attribution: string | null;
  /**
   * @minimum 0
   * @maximum 1
   */
  readonly confidence: number;
}

/** Something that the reader could not determine, or that is wrong with the text. */
export interface Warning {
  readonly code: WarningCode;
  /** What happened, in a sentence. */
  readonly message: string;
  /** Where; null where it concerns the document as a whole. */
  readonly span: Span | null;
}

export type WarningCode =
  | 'antecedent_undetermined'
  | 'language_undetermined'
  | 'language_unsupported'
  | 'published_missing'
  | 'quotation_unclosed'
  | 'source_undetermined'
  | 'text_control_characters'
  | 'text_empty'
  | 'text_lone_surrogate'
  | 'time_unanchored';
