// Every entry of a record that has words in the text, as a marking of those words.
import type { Span } from '../../reader/index.ts';
import type { Marking } from '../nest-marks.ts';
import type { Statement } from '../statements.ts';
import type { PageRecord } from './page-record.ts';

export interface PageMarking extends Marking {
  readonly kind: 'content' | 'source' | 'addressee' | 'cue' | 'entry';
  /** Id of the note of the statement; null for the other entries. */
  readonly of: string | null;
  /** Id that the first piece bears, so that a link finds the words. */
  readonly anchor: string | null;
  readonly className: string | null;
  /** The statement's number, where the piece is to show it. */
  readonly number: number | null;
}

// Of two markings of the same words the lower stands outside.
const ranks = { content: 0, source: 1, addressee: 1, cue: 2, entry: 3 } as const;

export function markingsOf(page: PageRecord): PageMarking[] {
  const { record, prefix } = page;
  const entries = [
    ...record.figures.map(({ id, span }) => ({ id, spans: [span] })),
    ...record.times.map(({ id, span }) => ({ id, spans: [span] })),
    ...record.positions.map(({ id, proposition }) => ({ id, spans: proposition.spans })),
    ...record.shifts.map(({ id, spans }) => ({ id, spans })),
    ...record.warnings.map(({ span }, index) => ({ id: `warning${index + 1}`, spans: span ? [span] : [] })),
  ];
  return [
    ...page.statements.all.flatMap((statement) => markingsOfStatement(statement, prefix)),
    ...entries.flatMap(({ id, spans }) => entryMarkings(`${prefix}${id}`, spans)),
  ];
}

function markingsOfStatement({ attribution, number }: Statement, prefix: string): PageMarking[] {
  const { content, cue, source, addressee, quotation } = attribution;
  const of = `${prefix}${attribution.id}`;
  const kinds = [
    { kind: 'content', spans: content.spans, className: quotation },
    { kind: 'cue', spans: cue.spans, className: null },
    { kind: 'source', spans: source.spans, className: null },
    { kind: 'addressee', spans: addressee?.spans ?? [], className: null },
  ] as const;
  const anchored = kinds.find(({ spans }) => spans.length > 0);
  const numbered = cue.spans.length > 0 ? 'cue' : anchored?.kind;
  return kinds.flatMap(({ kind, spans, className }) =>
    spans.map((span, index) => ({
      kind,
      span,
      rank: ranks[kind],
      of,
      className,
      anchor: kind === anchored?.kind && index === 0 ? `${of}-words` : null,
      number: kind === numbered && index === 0 ? number : null,
    })),
  );
}

function entryMarkings(id: string, spans: readonly Span[]): PageMarking[] {
  return spans.map((span, index) => ({
    kind: 'entry',
    span,
    rank: ranks.entry,
    of: null,
    className: null,
    anchor: index === 0 ? `${id}-words` : null,
    number: null,
  }));
}
