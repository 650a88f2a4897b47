// What a script gets of the entries that a query of the ledger found, in this order: the same from the command line and
// over HTTP.
import type { FigureHit } from '../ledger/queries/list-figures.ts';
import type { PositionHit } from '../ledger/queries/list-positions.ts';
import type { StatementHit } from '../ledger/queries/list-statements.ts';

const document = ['outlet', 'title', 'published', 'url', 'place', 'document', 'key'] as const;

export const statementFields: readonly (keyof StatementHit)[] = [
  ...(['source', 'content', 'quotation', 'attitude', 'polarity', 'said', 'addressee', 'via'] as const),
  ...(['unnamed', 'issues', 'confidence'] as const),
  ...document,
];

export const figureFields: readonly (keyof FigureHit)[] = [
  ...(['counted', 'words', 'value', 'low', 'high', 'bound', 'unit', 'period', 'source', 'passage'] as const),
  'confidence',
  ...document,
];

export const positionFields: readonly (keyof PositionHit)[] = [
  ...(['actor', 'issue', 'stance', 'proposition', 'relation', 'condition', 'previous', 'time'] as const),
  ...(['source', 'count', 'confidence'] as const),
  ...document,
];
