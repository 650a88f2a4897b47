// Whether an action says what it has to: an event that says nothing, or points beside the text, is refused.
import type { Span } from '../../reader/index.ts';
import { LedgerError } from '../ledger-error.ts';
import { storable } from '../store/storable.ts';
import type { ReviewAction } from './add-review.ts';
import type { EntryCorrection } from './review-state.ts';

const ofAttributionsOnly = ['source', 'cue', 'sourceName', 'quotation', 'polarity'] as const;
const ofSpans = ['source', 'cue', 'content'] as const;

/** What is stated instead, without the fields that are not; null where nothing is. @throws {LedgerError} */
export function checkCorrection(
  { action, kind, key, correction: given = {}, note }: ReviewAction,
  text: string,
): EntryCorrection | null {
  const correction = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as EntryCorrection;
  const isCorrecting = action === 'correct' || action === 'add';
  const states = Object.keys(correction).length > 0;
  if (states && !isCorrecting) throw new LedgerError(`"${action}" takes no correction: use "correct".`);
  if (action === 'correct' && !states) throw new LedgerError('A correction has to state something instead.');
  if (action === 'note' && !note?.trim()) throw new LedgerError('A note has to hold some words.');
  if ((action === 'add') !== (key === null))
    throw new LedgerError('Only an entry that is added has no key, and it has none.');
  if (action === 'add' && !correction.content?.length)
    throw new LedgerError('An added entry has to say where its content stands.');
  checkFields(correction, kind, text);
  if (!isCorrecting) return null;
  const { sourceName } = correction;
  return sourceName ? { ...correction, sourceName: storable(sourceName) } : correction;
}

function checkFields(correction: EntryCorrection, kind: string, text: string): void {
  const foreign = ofAttributionsOnly.find((field) => correction[field] !== undefined);
  if (kind !== 'attribution' && foreign)
    throw new LedgerError(`A ${kind} has no ${foreign}: of it only the content can be corrected.`);
  for (const field of ofSpans) {
    const outside = correction[field]?.find((span) => !isInside(span, text));
    if (outside) throw new LedgerError(`The ${field} ${JSON.stringify(outside)} is no stretch of the text.`);
  }
}

function isInside([start, end]: Span, text: string): boolean {
  return start >= 0 && start < end && end <= text.length;
}
