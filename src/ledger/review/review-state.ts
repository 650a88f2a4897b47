// Events of reviewing in; where each entry stands out: for each person, and for all together. What was undone counts as
// if it had never been said.
import type { Polarity, Quotation, Span } from '../../reader/index.ts';
import { grouped } from '../grouped.ts';
import type { EntryKind } from '../store/entry-key.ts';
import type { ReviewRow } from '../tables/review-tables.ts';

/** What can be judged of an entry. Of a figure, a position or a shift the content is its own words. */
export interface EntryFields {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Who is meant, where the words of the source are not the name. */
  readonly sourceName: string | null;
  readonly quotation: Quotation | null;
  readonly polarity: Polarity | null;
}

/** What a person states instead. What is left out stays as it was read. */
export type EntryCorrection = { readonly [Field in keyof EntryFields]?: EntryFields[Field] | undefined };

export interface ReviewEvent {
  readonly id: number;
  /** Of the text. */
  readonly sha256: string;
  readonly key: string;
  readonly kind: EntryKind;
  readonly action: ReviewRow['action'];
  readonly correction: EntryCorrection | null;
  readonly note: string | null;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  /** Version of Hearsay whose reading was judged. */
  readonly engine: string;
  /** As it was read then; null of an entry that was not. */
  readonly entry: EntryFields | null;
  readonly undoes: number | null;
}

export type Decision = 'accepted' | 'rejected' | 'corrected' | 'added';

export interface ReviewState
  extends Pick<ReviewEvent, 'sha256' | 'key' | 'kind' | 'by' | 'at' | 'engine' | 'entry'> {
  /** Null where there is a note alone. */
  readonly decision: Decision | null;
  readonly correction: EntryCorrection | null;
  readonly note: string | null;
}

const decided = { accept: 'accepted', reject: 'rejected', correct: 'corrected', add: 'added' } as const;
const decisions: Partial<Record<ReviewRow['action'], Decision>> = decided;

export function decisionOf(action: keyof typeof decided): Decision {
  return decided[action];
}

/** Of each person about each entry, in the order in which they came to it. `events` are in the order of time. */
export function statesByPerson(events: readonly ReviewEvent[]): ReviewState[] {
  return statesOf(events, ({ key, by }) => JSON.stringify([key, by]));
}

/** Of each entry: the latest decision, whoever made it. */
export function overallStates(events: readonly ReviewEvent[]): ReviewState[] {
  return statesOf(events, ({ key }) => key);
}

/** Those that nobody took back, without the taking back. */
export function standingEvents(events: readonly ReviewEvent[]): ReviewEvent[] {
  const undone = new Set(events.map(({ undoes }) => undoes));
  return events.filter(({ id, action }) => action !== 'undo' && !undone.has(id));
}

function statesOf(events: readonly ReviewEvent[], group: (event: ReviewEvent) => string): ReviewState[] {
  return [...grouped(standingEvents(events), group).values()].map(stateOf);
}

function stateOf(events: readonly ReviewEvent[]): ReviewState {
  const deciding = events.findLast(({ action }) => decisions[action] !== undefined);
  const last = deciding ?? events.at(-1)!;
  const { sha256, key, kind, by, at, engine, entry } = last;
  const added = events.findLast(({ action }) => action === 'add');
  return {
    ...{ sha256, key, kind, by, at, engine, entry },
    decision: deciding ? decisions[deciding.action]! : null,
    correction: correctionOf(deciding, added),
    note: events.findLast(({ note }) => note !== null)?.note ?? null,
  };
}

// Of an entry that was added, what was said of it at first holds where it is not corrected.
function correctionOf(
  deciding: ReviewEvent | undefined,
  added: ReviewEvent | undefined,
): EntryCorrection | null {
  if (!deciding || deciding.entry || !added) return deciding?.correction ?? null;
  return { ...added.correction, ...deciding.correction };
}

/**
 * Whether what is read now is not what the person decided: a rejected entry is still there, an accepted one is gone or
 * reads otherwise, what was corrected or added is not read so.
 */
export function disagrees(
  { key, kind, decision, correction, entry }: ReviewState,
  present: readonly (EntryFields & { readonly key: string; readonly kind: EntryKind })[],
): boolean {
  if (decision === null) return false;
  const same = present.find((one) => one.key === key);
  if (decision === 'rejected') return same !== undefined;
  if (decision === 'accepted') return same === undefined || (entry !== null && !holds(entry, same));
  const wanted = withCorrection(entry, correction);
  return !present.some((one) => one.kind === kind && holds(wanted, one));
}

// Whose name it was says nothing any more where the words of the source are others.
function withCorrection(entry: EntryFields | null, correction: EntryCorrection | null): EntryCorrection {
  const { sourceName, ...others } = entry ?? {};
  return {
    ...others,
    ...(correction?.source || sourceName === undefined ? {} : { sourceName }),
    ...correction,
  };
}

function holds(wanted: EntryCorrection, one: EntryFields): boolean {
  return (Object.keys(wanted) as (keyof EntryFields)[]).every(
    (field) => wanted[field] === undefined || JSON.stringify(wanted[field]) === JSON.stringify(one[field]),
  );
}
