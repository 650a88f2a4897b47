// The statements of a record as markings of its text: content, cue, source and addressee, each knowing its statement.
import type { Marking } from '../../../../src/exports/nest-marks.ts';
import type { Statement } from '../../../../src/exports/statements.ts';
import type { Quotation, Span } from '../../../../src/reader/record.ts';

export interface WordMarking extends Marking {
  readonly part: 'content' | 'cue' | 'source' | 'addressee';
  /** Id of the attribution that a click on it selects; null while spans are edited. */
  readonly of: string | null;
  readonly quotation: Quotation;
  /** Stands at the end of the words; null where another piece shows it. */
  readonly number: number | null;
}

// Of two markings of the same words the lower stands outside.
export const ranks = { content: 0, source: 1, addressee: 1, cue: 2 } as const;

export function markingsOf(statements: readonly Statement[]): WordMarking[] {
  return statements.flatMap(({ attribution, number }) => {
    const { id, content, cue, source, addressee, quotation } = attribution;
    const parts = [
      { part: 'content', spans: content.spans },
      { part: 'cue', spans: cue.spans },
      { part: 'source', spans: source.spans },
      { part: 'addressee', spans: addressee?.spans ?? [] },
    ] as const;
    const numbered = cue.spans.length > 0 ? 'cue' : 'content';
    return parts.flatMap(({ part, spans }) =>
      spans.map((span: Span, index) => ({
        part,
        of: id,
        quotation,
        span,
        rank: ranks[part],
        number: part === numbered && index === 0 ? number : null,
      })),
    );
  });
}
