// The place of a mention in its clause, by the tree: what it is of which verb.
//
//     [Doe] told [the minister] that [his] plan was [a failure]: subject and object of “told”, possessive, predicate
import { dependentsBy, type Syntax } from '../syntax/tree.ts';
import type { Reading } from './reading.ts';

export interface ClausePlace {
  readonly role: 'subject' | 'object' | 'possessive' | 'oblique' | 'predicate' | 'other';
  /** Token of the word that it depends on: of subjects and objects the verb; -1 where nothing was parsed. */
  readonly clause: number;
  /** Whether that word is the root of the sentence. */
  readonly main: boolean;
}

const nowhere: ClausePlace = { role: 'other', clause: -1, main: false };

/** Of the words from `first` up to `end`. */
export function clausePlaceOf(
  { syntax }: Reading,
  { first, end }: { readonly first: number; readonly end: number },
): ClausePlace {
  if (syntax.length === 0) return nowhere;
  let at = first;
  while (at < end - 1 && isInside(syntax[at]!.head, first, end)) at++;
  at = leader(syntax, at);
  const { relation, head } = syntax[at]!;
  const isPredicate = dependentsBy(syntax, at, 'cop').length > 0;
  return {
    role: isPredicate ? 'predicate' : roleOf(relation),
    clause: head,
    main: head >= 0 && syntax[head]!.head < 0,
  };
}

function isInside(head: number, first: number, end: number): boolean {
  return head >= first && head < end;
}

// What "and" joins, appositions and parts of names stand where the first of them stands.
function leader(syntax: Syntax, token: number): number {
  let at = token;
  for (let steps = 0; steps < 6 && joined.has(syntax[at]!.relation) && syntax[at]!.head >= 0; steps++) {
    at = syntax[at]!.head;
  }
  return at;
}

const joined: ReadonlySet<string> = new Set(['conj', 'appos', 'flat', 'compound']);

function roleOf(relation: string): ClausePlace['role'] {
  if (relation.startsWith('nsubj')) return 'subject';
  if (relation === 'obj' || relation === 'iobj') return 'object';
  if (relation === 'nmod:poss') return 'possessive';
  return relation.startsWith('obl') || relation.startsWith('nmod') ? 'oblique' : 'other';
}
