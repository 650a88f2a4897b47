// What was read, as rows: a record is taken apart into these tables and can be put together again from them.
//
// Lists (spans, entities, roles) are JSON. Truth values are 0 and 1. The id of an entry begins with the day of its report
// (`entry-ids.ts`), so that the order of ids is the order of time. `ref` is the entry's id within its record ("a1"), `key`
// names what it stands on (text hash, kind, spans) and is the same after every reading that finds the same.
import type { Generated } from 'kysely';
import type { Attitude, Bound, EntityKind, Polarity, Quotation, Shift, Stance } from '../../reader/index.ts';

export interface RecordTables {
  readonly texts: TextRow;
  readonly documents: DocumentRow;
  readonly readings: ReadingRow;
  readonly entities: EntityRow;
  readonly attributions: AttributionRow;
  readonly figures: FigureRow;
  readonly positions: PositionRow;
  readonly shifts: ShiftRow;
  readonly attributions_search: SearchRow;
  readonly figures_search: SearchRow;
  readonly positions_search: SearchRow;
}

export type Flag = 0 | 1;

/** Texts stand here once, however many documents have them. */
export interface TextRow {
  readonly sha256: string;
  readonly text: string;
  /** 1 where `text` is a JSON string, because it holds characters that no database keeps. */
  readonly escaped: Flag;
}

export interface DocumentRow {
  readonly id: Generated<number>;
  /** Whose versions belong together (`document-key.ts`). */
  readonly key: string;
  /** 1 for the version that stands, 0 for those it replaced. */
  readonly current: Flag;
  readonly sha256: string;
  /** As the caller gave it. */
  readonly given_id: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string;
  readonly publisher: string | null;
  /** The publisher, else the host of the address. */
  readonly outlet: string | null;
  readonly published: string | null;
  readonly retrieved: string | null;
  readonly language: string;
  /** When this text came to the ledger, ISO 8601. */
  readonly added: string;
  /** When it was read last. */
  readonly read: string;
  readonly engine_version: string;
  /** File or address that it was added from. */
  readonly place: string | null;
  readonly attribution_count: number;
  readonly entity_count: number;
  readonly figure_count: number;
  readonly position_count: number;
}

/** What else belongs to the record of a document. */
export interface ReadingRow {
  readonly document_id: number;
  readonly engine: string;
  readonly blocks: string;
  readonly times: string;
  readonly warnings: string;
  /** The whole record without its text, where its words cannot be kept exactly in columns. */
  readonly exact: string | null;
}

export interface EntityRow {
  readonly id: Generated<number>;
  readonly document_id: number;
  readonly ref: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly named: Flag;
  readonly classes: string;
  readonly count: number | null;
  readonly roles: string;
  readonly country: string | null;
  readonly mentions: string;
}

interface EntryRow {
  readonly id: number;
  readonly document_id: number;
  readonly ref: string;
  readonly key: string;
  readonly confidence: number;
}

export interface AttributionRow extends EntryRow {
  readonly parent: string | null;
  /** Names of those whose word it is, or the words that stand for them; null where the text does not say. */
  readonly source: string | null;
  /** 1 where the text gives the source no name. */
  readonly unnamed: Flag;
  /** Through whose words it reaches the reader, the outermost first; null where the document itself reports it. */
  readonly via: string | null;
  readonly cue: string;
  readonly lemma: string;
  readonly content: string;
  readonly addressee: string | null;
  readonly quotation: Quotation;
  readonly attitude: Attitude;
  readonly polarity: Polarity;
  readonly said: string | null;
  readonly said_time: string | null;
  /** First and last day of `said`; null, as all such bounds, in a version that another took the place of. */
  readonly said_from: string | null;
  readonly said_to: string | null;
  /** First and last day of the times that the content speaks of. */
  readonly happened_from: string | null;
  readonly happened_to: string | null;
  /** Issues of the positions that it reports, JSON. */
  readonly issues: string;
  readonly source_spans: string;
  readonly source_entities: string;
  readonly cue_spans: string;
  readonly content_spans: string;
  readonly addressee_spans: string | null;
  readonly addressee_entities: string | null;
}

export interface FigureRow extends EntryRow {
  /** The number with its bound words, as written. */
  readonly words: string;
  readonly span: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly unit: string | null;
  readonly counted: string | null;
  readonly counted_span: string | null;
  readonly period: string | null;
  readonly period_time: string | null;
  readonly period_from: string | null;
  readonly period_to: string | null;
  /** First and last day on which its source said it. */
  readonly said_from: string | null;
  readonly said_to: string | null;
  readonly attribution: string | null;
  /** On whose word; null: the document's own. */
  readonly source: string | null;
  /** The words around it. */
  readonly passage: string;
}

export interface PositionRow extends EntryRow {
  readonly actor: string;
  readonly actor_entity: string;
  /** Same for all positions of one name on one issue; null in a version that another took the place of. */
  readonly stand_key: string | null;
  readonly issue: string;
  readonly stance: Stance;
  readonly proposition: string;
  readonly proposition_spans: string;
  readonly condition: string | null;
  readonly condition_spans: string | null;
  readonly relation: 'if' | 'unless' | null;
  readonly previous: Flag;
  readonly time: string | null;
  readonly time_from: string | null;
  readonly time_to: string | null;
  readonly attribution: string | null;
  readonly source: string | null;
}

export interface ShiftRow extends EntryRow {
  readonly actor: string;
  readonly actor_entity: string;
  readonly issue: string;
  readonly from_position: string | null;
  readonly to_position: string | null;
  readonly basis: Shift['basis'];
  readonly words: string;
  readonly spans: string;
  readonly attribution: string | null;
}

/** What full-text search goes by; `rowid` is the id of the entry. Read through `Dialect.matching` only. */
export interface SearchRow {
  readonly rowid: number;
  readonly who: unknown;
  readonly words: unknown;
  readonly tags: unknown;
}
