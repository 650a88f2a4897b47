// How sure a position is, by what read it and how its issue was found.
import type { Attribution, Entity } from '../record.ts';
import type { FoundIssues } from './find-issues.ts';
import type { Stated } from './stated.ts';

export function confidenceOf(
  { strong, own }: Stated,
  { how }: FoundIssues,
  actor: Entity,
  within: Attribution | null,
): number {
  const base = how === 'other' ? 0.5 : strong ? 0.85 : own ? 0.65 : 0.75;
  const told = within !== null && !within.source.entities.includes(actor.id) ? 0.05 : 0;
  return Math.round((base - told - (actor.named ? 0 : 0.1)) * 100) / 100;
}
