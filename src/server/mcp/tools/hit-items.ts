// Hits of the ledger as items of an answer, each with its passage, its document and a link.
import { amountWords } from '../../../exports/amounts.ts';
import type { BesideDocument } from '../../../ledger/queries/documents-beside.ts';
import type { FigureHit } from '../../../ledger/queries/list-figures.ts';
import type { PositionHit } from '../../../ledger/queries/list-positions.ts';
import type { StatementHit } from '../../../ledger/queries/list-statements.ts';
import { type Item, joined, linkTo } from '../answer.ts';

export function statementItem(hit: StatementHit): Item {
  const { source, content, quotation, said, via } = hit;
  const details = joined(quotation, said && `said ${said}`, via && `through ${via}`, reportOf(hit));
  return { line: `${source ?? 'an unstated source'} (${details}): ${content}`, data: linked(hit, content) };
}

export function positionItem(hit: PositionHit): Item {
  const { actor, stance, issue, proposition, relation, condition, time, source } = hit;
  const hinges = condition && `${relation}: ${condition}`;
  const details = joined(issue, time, hinges, source && `on the word of ${source}`, reportOf(hit));
  return { line: `${actor} ${stance} (${details}): ${proposition}`, data: linked(hit, proposition) };
}

export function figureItem(hit: FigureHit): Item {
  const { counted, period, source, passage } = hit;
  const amount = amountWords(hit);
  const details = joined(period, source && `on the word of ${source}`, reportOf(hit));
  return {
    line: `${amount}${counted === null ? '' : ` ${counted}`} (${details}): ${passage}`,
    data: { amount, ...linked(hit, passage) },
  };
}

function reportOf({ outlet, published, title }: BesideDocument): string {
  return joined(outlet ?? title, published);
}

function linked(hit: StatementHit | PositionHit | FigureHit, passage: string): Record<string, unknown> {
  const link = linkTo(hit.url, passage);
  return { ...hit, ...(link === null ? {} : { link }) };
}
