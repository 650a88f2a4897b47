// Where a noun phrase begins and ends, by the tree of its sentence.
//
//     the [two Western] diplomats [familiar with the talks between Peru and Ecuador], who … · a spokesman [for the union]

import { weekdaysAndMonths } from '../lexicon/function-words.ts';
import { documents } from '../lexicon/nominal-heads.ts';
import { type Syntax, subtreeOf } from '../syntax/tree.ts';
import type { Reading } from './reading.ts';

/** Whether a noun only qualifies the one after it: “[university] exhibits”; or is no noun where it stands: “he [studies] ants”. */
export function isNoHead({ syntax }: Reading, at: number): boolean {
  const word = syntax[at];
  if (!word) return false;
  if (word.part === 'VERB' || word.part === 'ADV') return true;
  return word.relation === 'compound' && word.head > at;
}

/** The first token of the phrase that `head` heads, not before `first`; `head` itself where nothing was parsed. */
export function treeStart({ syntax, tokens }: Reading, head: number, first: number): number {
  let start = head;
  if (syntax.length === 0) return start;
  for (let at = head - 1; at >= first && head - at <= farthest; at--) {
    const branch = branchTo(syntax, at, head);
    if (branch === null || !leading.has(branch) || /^(?:[,;:()–—"“”]|--)$/.test(tokens[at]!.form)) break;
    if (/^[\p{L}\p{N}$£€]/u.test(tokens[at]!.form) && syntax[at]!.relation !== 'cc') start = at;
  }
  return start;
}

/** The token after the last of the phrase; relative clauses, appositions and what "and" joins left out. */
export function treeEnd(reading: Reading, head: number, from: number, limit: number): number {
  const { syntax } = reading;
  let end = from;
  for (const dependent of syntax[head]?.dependents ?? []) {
    if (dependent < end) continue;
    const { relation } = syntax[dependent]!;
    if (!trailing.has(relation)) break;
    const branch = subtreeOf(syntax, dependent);
    if (branch[0] !== end || !identifies(reading, dependent, branch)) break;
    end = cut(reading, branch, limit);
    if (end <= branch.at(-1)!) break;
  }
  return end;
}

const farthest = 12;
const longest = 14;
const leading: ReadonlySet<string> = new Set([
  'det',
  'det:predet',
  'amod',
  'compound',
  'nmod',
  'nmod:poss',
  'nummod',
  'flat',
]);
const trailing: ReadonlySet<string> = new Set(['nmod', 'acl', 'amod', 'nmod:npmod']);

// The relation of the branch below `head` that holds a token; null where it lies in none.
function branchTo(syntax: Syntax, token: number, head: number): string | null {
  for (let at = token, steps = 0; at >= 0 && steps < farthest; at = syntax[at]!.head, steps++) {
    if (syntax[at]!.head === head) return syntax[at]!.relation;
  }
  return null;
}

// Not "told residents [in a statement]", "the minister [on Monday]", "the minister [to resign]".
function identifies({ tokens, syntax }: Reading, dependent: number, branch: readonly number[]): boolean {
  const first = tokens[branch[0]!]!.norm;
  const { norm } = tokens[dependent]!;
  const { relation, part } = syntax[dependent]!;
  if (relation === 'acl')
    return first !== 'to' && (part === 'VERB' || part === 'ADJ') && !finitePast.test(norm);
  if (relation === 'amod') return true;
  if (!prepositions.has(first)) return false;
  return !weekdaysAndMonths.has(norm) && (/^(?:of|for|with)$/.test(first) || !documents.has(norm));
}

// Past forms that are no participles: what they head is no part of a noun phrase.
const finitePast =
  /^(?:knew|went|took|gave|saw|wrote|spoke|began|fell|rose|came|became|drew|flew|grew|threw|broke|chose|drove|ate|swore|was|were|did|had)$/;

const prepositions: ReadonlySet<string> = new Set(
  'of for from at in with on to within between inside near behind against among across outside under'.split(
    ' ',
  ),
);

// Up to a comma, a bracket, a dash or a relative clause, and not too long.
function cut({ tokens, syntax }: Reading, branch: readonly number[], limit: number): number {
  let end = branch[0]!;
  for (const at of branch) {
    if (at !== end || at >= limit || at - branch[0]! >= longest) break;
    if (/^(?:[,;:()–—"“”]|--)$/.test(tokens[at]!.form) || relative.test(tokens[at]!.norm)) break;
    end = at + 1;
  }
  while (end > branch[0]! && /^(?:case|cc|det|mark|punct)$/.test(syntax[end - 1]!.relation)) end--;
  return end;
}

const relative = /^(?:who|whom|whose|which|that|where|when|because|after|before|while)$/;
