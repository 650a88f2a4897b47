// How statements, figures and positions are listed: what a table shows of them, and what a script gets.
import { dateWords } from '../../exports/dates.ts';
import { figureFields, positionFields, statementFields } from '../../exports/hit-fields.ts';
import { issueWords, stanceWords } from '../../exports/plain-words.ts';
import type { BesideDocument } from '../../ledger/queries/documents-beside.ts';
import type { FigureHit } from '../../ledger/queries/list-figures.ts';
import type { PositionHit } from '../../ledger/queries/list-positions.ts';
import type { StatementHit } from '../../ledger/queries/list-statements.ts';
import type { Listing } from './print-hits.ts';
import type { Column } from './table.ts';

const reported: Column<BesideDocument> = {
  title: 'reported',
  cell: ({ published }) => published?.slice(0, 10) ?? '',
  share: 0,
};

const where: Column<BesideDocument> = {
  title: 'in',
  cell: ({ outlet, place, document: number }) =>
    outlet ?? (place === null ? `document ${number}` : nameOf(place)),
  share: 2,
};

export const statementListing: Listing<StatementHit> = {
  fields: statementFields,
  columns: (styles) => [
    reported,
    { title: 'source', cell: sourceWords, share: 3, style: styles.name },
    { title: 'statement', cell: ({ content }) => content, share: 8 },
    { ...where, style: styles.quiet },
  ],
  nothing:
    'No statement fits. Fewer words or filters find more; `hearsay status` says what the ledger holds.',
};

export const figureListing: Listing<FigureHit> = {
  fields: figureFields,
  columns: (styles) => [
    reported,
    { title: 'number', cell: numberWords, share: 3, style: styles.number },
    { title: 'period', cell: ({ period }) => (period === null ? '' : dateWords(period)), share: 2 },
    { title: 'source', cell: ({ source }) => source ?? '', share: 2, style: styles.name },
    { title: 'passage', cell: ({ passage }) => passage, share: 5 },
    { ...where, style: styles.quiet },
  ],
  nothing: 'No figure fits. Name what is counted in other words, or with fewer filters.',
};

export const positionListing: Listing<PositionHit> = {
  fields: positionFields,
  columns: (styles) => [
    reported,
    { title: 'party', cell: ({ actor }) => actor, share: 3, style: styles.name },
    { title: 'issue', cell: ({ issue }) => issueWords(issue), share: 2 },
    {
      title: 'stance',
      cell: ({ stance, previous }) => `${previous ? 'formerly ' : ''}${stanceWords[stance]}`,
      share: 2,
    },
    { title: 'what', cell: whatWords, share: 7 },
    {
      title: 'all',
      cell: ({ count }) => (count > 1 ? String(count) : ''),
      share: 0,
      align: 'right',
      style: styles.quiet,
    },
    { ...where, style: styles.quiet },
  ],
  nothing: 'No position fits. `hearsay positions` without an issue lists what there is.',
};

// The words of the number mostly stand before those of what it counts.
function numberWords({ words, counted }: FigureHit): string {
  return counted === null ? words : `${words} ${counted}`;
}

// A file is known by its name and that of its folder.
function nameOf(place: string): string {
  return place.split(/[/\\]/).slice(-2).join('/');
}

// Through whom it came, where not from the document itself.
function sourceWords({ source, via }: StatementHit): string {
  const words = source ?? 'not stated';
  return via === null ? words : `${words} (via ${via})`;
}

function whatWords({ proposition, relation, condition }: PositionHit): string {
  return condition === null ? proposition : `${proposition} — ${relation}: ${condition}`;
}
