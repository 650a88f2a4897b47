// The statements of a record as markings of its text: content, cue, source and addressee, each knowing its statement.
import type { Marking } from '../../../../src/exports/nest-marks.ts';
import type { Statement } from '../../../../src/exports/statements.ts';
import type { Span } from '../../../../src/reader/record.ts';

export interface StatementMarking extends Marking {
  readonly part: 'content' | 'cue' | 'source' | 'addressee';
  readonly statement: Statement;
  /** True at the piece that shows the statement's number. */
  readonly isNumbered: boolean;
}

// Of two markings of the same words the lower stands outside.
const ranks = { content: 0, source: 1, addressee: 1, cue: 2 } as const;

export function markingsOf(statements: readonly Statement[]): StatementMarking[] {
  return statements.flatMap((statement) => {
    const { content, cue, source, addressee } = statement.attribution;
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
        statement,
        span,
        rank: ranks[part],
        isNumbered: part === numbered && index === 0,
      })),
    );
  });
}
