// What a format gets of a record: its entries, the words at their spans, and both ways of counting. Where the text may
// not be shared, the words are gone from everything that a format can reach, and only the counting remains.
import type { HearsayRecord, Span } from '../reader/index.ts';
import { type CodePoints, codePointsOf } from './code-points.ts';
import { leaveOutText } from './leave-out-text.ts';
import { wordsAt } from './statements.ts';

export interface ExportOptions {
  /** False: no word of the text leaves. */
  readonly withText: boolean;
}

export interface ExportView {
  /** Without its text and all that quotes it, where that may not be shared. */
  readonly record: HearsayRecord;
  readonly withText: boolean;
  readonly points: CodePoints;
  /** The words at the spans, "…" between two; nothing where the text may not be shared. */
  words(spans: readonly Span[]): string;
}

export function viewOf(whole: HearsayRecord, { withText }: ExportOptions): ExportView {
  const { text } = whole.document;
  const record = withText ? whole : leaveOutText(whole);
  const words = withText ? (spans: readonly Span[]) => wordsAt(text, spans) : () => '';
  return { record, withText, points: codePointsOf(text), words };
}
