// Who a predicate is said of, as the tree has it: its own subject, that of the verb it is joined or subordinated to, what a
// relative clause belongs to.
//
//   [Ode], who led the talks, rejected the plan and wants …        a group [of nurses] demanding …
import { dependentsBy } from '../syntax/tree.ts';
import type { Parsed } from './parsed.ts';
import type { Predicate } from './predicate.ts';

/** The head of the subject; null where the tree gives none. */
export function subjectOf(parsed: Parsed, { head, first }: Predicate): number | null {
  const { syntax, tokens } = parsed;
  const joined = /^(?:and|but|or|,)$/.test(tokens[first - 1]?.norm ?? '');
  for (let at = head, steps = 0; at >= 0 && steps < 8; at = syntax[at]!.head, steps++) {
    const own = dependentsBy(syntax, at, 'nsubj', 'csubj').filter((subject) => subject < at);
    const subject = own.findLast(
      (each) => !(steps === 0 && joined && each < first - 1 && isBroken(parsed, at)),
    );
    if (subject !== undefined) return antecedentOf(parsed, subject, at, own);
    const { relation, head: above } = syntax[at]!;
    if (above < 0) return null;
    if (/^acl/.test(relation)) return above < head && isSubject(parsed, above) ? above : null;
    const shares = relation === 'conj' || relation === 'xcomp' || relation === 'parataxis' || joined;
    if (!shares && !(relation.startsWith('advcl') && isParticiple(parsed, at))) return null;
  }
  return null;
}

// "[a group of nurses] demanding more"; not "wrote to leaders opposing", where it may be who wrote.
function isSubject({ syntax, tokens }: Parsed, noun: number): boolean {
  const toward = dependentsBy(syntax, noun, 'case').some((each) => tokens[each]!.norm === 'to');
  return !toward && !/^(?:obl|iobj)/.test(syntax[noun]!.relation);
}

// "rejected that demand and [wants]": no clause of a verb that takes none.
function isBroken({ syntax }: Parsed, at: number): boolean {
  return syntax[at]!.relation === 'ccomp' || syntax[at]!.relation === 'parataxis';
}

// Of "who" what its clause belongs to; where the tree does not say, the other subject, or the noun just before.
function antecedentOf(
  { syntax, tokens }: Parsed,
  subject: number,
  clause: number,
  subjects: readonly number[],
): number | null {
  if (!/^(?:who|which|that)$/.test(tokens[subject]!.norm)) return subject;
  for (let at = clause, steps = 0; at >= 0 && steps < 5; at = syntax[at]!.head, steps++) {
    if (syntax[at]!.relation.startsWith('acl')) return syntax[at]!.head;
  }
  const other = subjects.find((each) => each !== subject);
  if (other !== undefined) return other;
  const before = tokens[subject - 1]?.norm === ',' ? subject - 2 : subject - 1;
  return /^(?:NOUN|PROPN)$/.test(syntax[before]?.part ?? '') ? before : null;
}

function isParticiple({ tokens }: Parsed, at: number): boolean {
  return /(?:ing|ed)$/.test(tokens[at]!.norm);
}
