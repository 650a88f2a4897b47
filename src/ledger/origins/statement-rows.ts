// Statements into rows and back.
import type { Span } from '../../reader/index.ts';
import { storableRow } from '../store/storable.ts';
import type { StatementRow } from '../tables/across-tables.ts';
import type { ContentWord } from './content-words.ts';
import type { StatedFigure, Statement, Voice } from './statement.ts';

/** What comparing two statements needs. */
export type StoredStatement = Statement & {
  readonly id: number;
  readonly documentId: number;
  readonly claim: number;
  /** Null where the publication has no date. */
  readonly day: number | null;
};

export const noDay = -1;

export function statementRow(
  statement: Statement,
  place: { readonly documentId: number; readonly day: number | null; readonly sentence: number | null },
): Omit<StatementRow, 'id'> {
  return storableRow({
    document_id: place.documentId,
    number: statement.number,
    day: place.day ?? noDay,
    claim: 0,
    attribution: statement.attribution,
    span: JSON.stringify(statement.span),
    context: JSON.stringify(statement.context),
    words: JSON.stringify(statement.words.map(({ stem, weight }) => [stem, weight])),
    figures: JSON.stringify(statement.figures),
    names: JSON.stringify(statement.names),
    around: JSON.stringify(statement.around),
    quotation: statement.quotation,
    denied: statement.denied ? 1 : 0,
    negated: statement.negated ? 1 : 0,
    voice: JSON.stringify(statement.voice),
    sentence: place.sentence,
  });
}

export function statementOf(row: Omit<StatementRow, 'id'> & { readonly id: number }): StoredStatement {
  return {
    id: row.id,
    documentId: row.document_id,
    claim: row.claim,
    day: row.day === noDay ? null : row.day,
    number: row.number,
    span: JSON.parse(row.span) as Span,
    context: JSON.parse(row.context) as Span,
    attribution: row.attribution,
    words: (JSON.parse(row.words) as [string, number][]).map(
      ([stem, weight]): ContentWord => ({ stem, weight }),
    ),
    figures: JSON.parse(row.figures) as StatedFigure[],
    names: JSON.parse(row.names) as string[],
    around: JSON.parse(row.around) as string[],
    quotation: row.quotation,
    denied: row.denied === 1,
    negated: row.negated === 1,
    voice: JSON.parse(row.voice) as Voice,
  };
}
