// Which words of a proposition tell what it is about: its head, what that takes, and what qualifies it closely; neither
// clauses about something in it, nor what stands far below, nor what only says whose people are meant.
//
//   to [retaliate against Russia] for interference in the election          [local] (election) [officials should help]
import { crowds } from '../lexicon/nominal-heads.ts';
import { roles } from '../lexicon/roles.ts';
import { hasFeature } from '../syntax/tree.ts';
import type { Parsed, Range } from './parsed.ts';

/** By token of the range, from its first on. */
export function coreOf(parsed: Parsed, range: Range): readonly boolean[] {
  const core: boolean[] = [];
  for (let at = range.first; at < range.end; at++) core.push(distanceOf(parsed, at, range) <= farthest);
  return core;
}

const farthest = 2;

function distanceOf(parsed: Parsed, token: number, { first, end }: Range): number {
  const { syntax } = parsed;
  let distance = 0;
  for (let at = token; distance <= farthest; at = syntax[at]!.head) {
    const { head, relation } = syntax[at]!;
    if (head < first || head >= end) return distance;
    distance += stepOf(parsed, at, relation, head);
  }
  return distance;
}

function stepOf(parsed: Parsed, at: number, relation: string, head: number): number {
  if (/^(?:acl:relcl|advcl|parataxis|appos|dep)/.test(relation)) return farthest + 1;
  if (/^(?:compound|amod)/.test(relation)) return isOfPeople(parsed, at, head) ? farthest + 1 : 0;
  if (relation === 'acl' && parsed.syntax[at]!.features.includes('VerbForm=Part')) return 2;
  if (relation === 'nmod:poss') return 1;
  if (relation === 'acl') return /^(?:obl|nmod)/.test(parsed.syntax[head]!.relation) ? 2 : 1;
  if (relation === 'nmod') return 1;
  return relation === 'obl' ? (isFar(parsed, at) ? 2 : 1) : 0;
}

// "[election] officials"
function isOfPeople(parsed: Parsed, at: number, head: number): boolean {
  return parsed.syntax[at]!.part !== 'ADJ' && isPeople(parsed, head);
}

// "for interference", "after the vote": beside the matter.
function isFar({ syntax, tokens }: Parsed, at: number): boolean {
  return syntax[at]!.dependents.some(
    (each) => far.test(tokens[each]!.norm) && syntax[each]!.relation === 'case',
  );
}

const far = /^(?:for|by|after|before|during|amid|despite|at|since|under|because|like|than|through)$/;

/** Whether a word is a noun for persons: "officials", "lawmaker". */
export function isPeople({ tokens, syntax }: Parsed, at: number): boolean {
  const { norm } = tokens[at]!;
  if (syntax[at]!.part !== 'NOUN') return false;
  return (
    crowds.has(norm) ||
    roles.has(norm) ||
    (hasFeature(syntax[at], 'Number=Plur') && roles.has(norm.replace(/s$/, '')))
  );
}
