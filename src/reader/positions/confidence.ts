// How sure a position is, by what read it and how its issue was found. The figures are shares of what people judged right in
// half of the labelled articles (bench/labels), rounded; where too few were judged, they only put positions in order.
import type { Attribution, Entity } from '../record.ts';
import type { FoundIssues } from './find-issues.ts';
import type { Stated } from './stated.ts';

export function confidenceOf(
  { by, own }: Stated,
  { how }: FoundIssues,
  actor: Entity,
  within: Attribution | null,
): number {
  const base = byIssue[how] - (own || by === 'passive verb' ? 0.08 : 0);
  const told = within !== null && !within.source.entities.includes(actor.id) ? 0.05 : 0;
  return Math.round((base - told) * 100) / 100;
}

const byIssue: Readonly<Record<FoundIssues['how'], number>> = {
  head: 0.82,
  other: 0.82,
  earlier: 0.75,
  rest: 0.7,
};
