// A statement whose spans are being edited, or one that is being added.
import type { Attribution, Polarity, Quotation, Span } from '../../../../../src/reader/record.ts';
import type { Correction } from '../../../../../src/server/api.ts';
import { ranks, type WordMarking } from '../markings.ts';

export const parts = ['source', 'cue', 'content'] as const;
export type Part = (typeof parts)[number];

export interface Draft {
  /** Key of the entry that is corrected; null for one that is added. */
  readonly key: string | null;
  /** What dragging and the arrows change. */
  readonly part: Part;
  readonly spans: Readonly<Record<Part, readonly Span[]>>;
  /** Who it is, where no words of the text name them. */
  readonly sourceName: string;
  readonly quotation: Quotation;
  readonly polarity: Polarity;
}

export function draftOf(
  { source, cue, content, quotation, polarity }: Attribution,
  { key, sourceName }: Pick<Draft, 'sourceName'> & { readonly key: string },
): Draft {
  const spans = { source: source.spans, cue: cue.spans, content: content.spans };
  return { key, part: 'content', spans, sourceName, quotation, polarity };
}

/** For words that were selected: they are the content, and who says it is asked next. */
export function draftFrom(span: Span, words: string): Draft {
  const quotation = /^[“"«„‘]/.test(words) ? 'direct' : /[“"«„]/.test(words) ? 'mixed' : 'indirect';
  const spans = { source: [], cue: [], content: [span] };
  return { key: null, part: 'source', spans, sourceName: '', quotation, polarity: 'affirmed' };
}

/** What of the draft a decision states. */
export function correctionOf({ spans, sourceName, quotation, polarity }: Draft): Correction {
  const { source, cue, content } = spans;
  const plain = (list: readonly Span[]) => list.map(([start, end]): [number, number] => [start, end]);
  return {
    source: plain(source),
    cue: plain(cue),
    content: plain(content),
    quotation,
    polarity,
    ...(sourceName.trim() === '' ? {} : { sourceName: sourceName.trim() }),
  };
}

/** What stands in the way of keeping it; null: nothing. */
export function obstacleOf({ spans, sourceName }: Draft): string | null {
  if (spans.content.length === 0) return 'Select the words that were said.';
  if (spans.source.length === 0 && sourceName.trim() === '')
    return 'Select the words that name the source, or write who it is.';
  return null;
}

/** Where the first of its words stands. */
export function startOf(spans: Draft['spans']): number {
  const starts = parts.flatMap((part) => spans[part].map(([start]) => start));
  return starts.length === 0 ? 0 : Math.min(...starts);
}

export function draftMarkings({ spans, part: active, quotation }: Draft): WordMarking[] {
  return parts.flatMap((part) =>
    spans[part].map((span) => ({
      span,
      rank: ranks[part],
      part,
      of: part === active ? 'active' : null,
      quotation,
      number: null,
    })),
  );
}
