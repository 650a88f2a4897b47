// Who a predicate is said of, as the tree has it: its own subject, that of the verb it is joined or subordinated to, what a
// relative clause belongs to.
//
//   [Ode], who led the talks, rejected the plan and wants …        a group [of nurses] demanding …
import { dependentsBy } from '../syntax/tree.ts';
import { normIn, type Parsed } from './parsed.ts';
import type { Predicate } from './predicate.ts';

/** The head of the subject; null where the tree gives none. */
export function subjectOf(parsed: Parsed, predicate: Predicate): number | null {
  return byTree(parsed, predicate) ?? nounBefore(parsed, predicate.first);
}

function byTree(parsed: Parsed, { head, first }: Predicate): number | null {
  const { syntax, tokens } = parsed;
  const joined = /^(?:and|but|or|,)$/.test(tokens[first - 1]?.norm ?? '');
  for (let at = head, steps = 0; at >= 0 && steps < 8; steps++) {
    const own = subjectsOf(parsed, at);
    const subject = own.findLast(
      (each) => !(steps === 0 && joined && each < first - 1 && isBroken(parsed, at)),
    );
    if (subject !== undefined) return antecedentOf(parsed, subject, at, own);
    const { relation, head: above } = syntax[at]!;
    if (above < 0) return null;
    if (/^acl/.test(relation)) return above < head && isSubject(parsed, above) ? above : null;
    const shares = relation === 'conj' || relation === 'xcomp' || relation === 'parataxis' || joined;
    if (!shares && !(relation.startsWith('advcl') && isParticiple(parsed, at))) return null;
    at = pastAside(parsed, above);
  }
  return null;
}

// Also those that the tree hangs on an auxiliary.
function subjectsOf({ syntax }: Parsed, verb: number): number[] {
  return [verb, ...dependentsBy(syntax, verb, 'aux', 'cop')]
    .flatMap((each) => dependentsBy(syntax, each, 'nsubj', 'csubj'))
    .filter((subject) => subject < verb)
    .sort((a, b) => a - b);
}

// "is ready to talk, Ode [said], but rejects": the words said, not the saying.
function pastAside({ syntax, tokens }: Parsed, verb: number): number {
  if (!/^(?:said|says|added|wrote)$/.test(tokens[verb]!.norm) || tokens[verb + 1]?.norm !== ',') return verb;
  const { relation, head } = syntax[verb]!;
  if (relation === 'parataxis') return head;
  return dependentsBy(syntax, verb, 'ccomp', 'parataxis').find((clause) => clause < verb) ?? verb;
}

// "[Oslo] rejected", where the tree has lost it: a noun or pronoun just before the predicate, with its own words.
function nounBefore(parsed: Parsed, first: number): number | null {
  const { syntax } = parsed;
  if (normIn(parsed, first, first - 1) === '') return null;
  const chain = nounsFrom(parsed, first - 1);
  const head = chain.at(-1);
  if (head === undefined || /^(?:obj|obl|nmod|iobj)/.test(syntax[head]!.relation)) return null;
  return head;
}

// The noun at a token, and those that it only qualifies.
function nounsFrom({ syntax, inTime }: Parsed, token: number): number[] {
  const chain: number[] = [];
  for (let at = token; at >= 0 && chain.length < 6; at = syntax[at]!.head) {
    if (!/^(?:NOUN|PROPN|PRON)$/.test(syntax[at]!.part) || at > token || inTime[at] === 1) break;
    chain.push(at);
    if (!/^(?:nmod|flat|compound|appos|conj)/.test(syntax[at]!.relation)) break;
  }
  return chain;
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

// Of "who" what its clause belongs to, where that stands before it; else the other subject, or the noun just before.
function antecedentOf(
  parsed: Parsed,
  subject: number,
  clause: number,
  subjects: readonly number[],
): number | null {
  const { syntax, tokens } = parsed;
  if (!/^(?:who|which|that)$/.test(tokens[subject]!.norm)) return subject;
  const before = nounsFrom(parsed, tokens[subject - 1]?.norm === ',' ? subject - 2 : subject - 1);
  for (let at = clause, steps = 0; at >= 0 && steps < 5; at = syntax[at]!.head, steps++) {
    const { relation, head } = syntax[at]!;
    if (relation.startsWith('acl')) return before.length === 0 || before.includes(head) ? head : before[0]!;
  }
  return subjects.find((each) => each !== subject) ?? before[0] ?? null;
}

function isParticiple({ tokens }: Parsed, at: number): boolean {
  return /(?:ing|ed)$/.test(tokens[at]!.norm);
}
