// The whole text as stretches in order: its blocks and what lies between them, so that none of it is lost on the page.
import type { BlockKind, SourceDocument, Span } from '../../reader/index.ts';
import { firstEndingAfter } from '../../reader/spans.ts';
import type { Statement } from '../statements.ts';

export interface Stretch {
  readonly span: Span;
  /** `space`: white space between blocks. */
  readonly kind: BlockKind | 'space';
}

export function stretchesOf({ blocks, text }: SourceDocument): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  const fillTo = (end: number): void => {
    if (end <= at) return;
    stretches.push({ span: [at, end], kind: text.slice(at, end).trim() === '' ? 'space' : 'paragraph' });
    at = end;
  };
  for (const { span, kind } of blocks) {
    fillTo(span[0]);
    if (span[1] <= at) continue;
    stretches.push({ span: [at, span[1]], kind });
    at = span[1];
  }
  fillTo(text.length);
  return stretches;
}

/** The stretch in which a statement's words begin, by its index: its note stands there. */
export function stretchOf({ attribution }: Statement, stretches: readonly Stretch[]): number {
  const { content, cue, source } = attribution;
  const starts = [...content.spans, ...cue.spans, ...source.spans].map(([start]) => start);
  const first = starts.length > 0 ? Math.min(...starts) : 0;
  return Math.min(firstEndingAfter(stretches, first), stretches.length - 1);
}
