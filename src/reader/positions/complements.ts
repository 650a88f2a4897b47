// Where what a verb of stance takes begins: "rejected | the plan", "agreed | to talks", "insists | that they leave", "urged |
// both sides to meet", "promised voters | that taxes fall".
import { courtMatters, notAnIssue, type StanceVerb } from '../lexicon/stance-words.ts';
import { dependentsBy } from '../syntax/tree.ts';
import { normIn, type Parsed } from './parsed.ts';

/** Null where something stands there that the verb at `head` cannot take; `after` follows it and its particle. */
export function complementStart(
  parsed: Parsed,
  head: number,
  after: number,
  verb: StanceVerb,
): number | null {
  let start = after;
  while (/^["“‘'«]$|^(?:only|both|also)$/.test(normIn(parsed, head, start))) start++;
  const begins = beginsAt(parsed, head, start, verb);
  return begins === null || isNoIssue(parsed, head, begins) ? null : begins;
}

function beginsAt(parsed: Parsed, head: number, start: number, { takes }: StanceVerb): number | null {
  const next = normIn(parsed, head, start);
  if (next === 'to') return takes.includes('to') ? start : null;
  const told = takes.includes('that') ? clauseAfterPerson(parsed, head, start) : null;
  if (told !== null) return told;
  if (takes.includes('that') && opensClause(parsed, head, start)) return start;
  if (takes.includes('person to') && personTo(parsed, head, start)) return start;
  return takes.includes('object') && opensObject(parsed, start, next) ? start : null;
}

// "that taxes [fall]", or the clause without "that". A verb that tells facts as well must tell a wish.
function opensClause(parsed: Parsed, head: number, start: number): boolean {
  const { syntax, tokens } = parsed;
  const marked = normIn(parsed, head, start) === 'that' && syntax[start]!.relation === 'mark';
  if (tellsFacts.has(tokens[head]!.norm)) return marked && isWished(parsed, head, start);
  return marked || (!/^(?:VERB|AUX)$/.test(syntax[start]?.part ?? '') && isClauseAt(parsed, head, start));
}

const tellsFacts: ReadonlySet<string> = new Set(
  'insist insists insisted insisting maintain maintains maintained maintaining'.split(' '),
);

// "insists that troops [leave]", "that it [be] lifted": a wish has a bare verb; "that the plan [works]" is a statement, and
// "that they [must] leave" is read as what must be.
function isWished({ syntax, tokens }: Parsed, head: number, start: number): boolean {
  const clause = syntax[start]!.head;
  if (clause <= start || clause > head + 25) return false;
  const helped = dependentsBy(syntax, clause, 'aux', 'cop', 'aux:pass');
  if (helped.length > 0) return helped.every((each) => tokens[each]!.norm === 'be');
  const { part, features } = syntax[clause]!;
  if (part === 'NOUN') return dependentsBy(syntax, clause, 'nsubj').length > 0;
  return part === 'VERB' && !/Tense=Past|Person=3|VerbForm=Part/.test(features);
}

// "demands [Ecuador leave]"
function isClauseAt({ syntax }: Parsed, head: number, start: number): boolean {
  return dependentsBy(syntax, head, 'ccomp').some((clause) => clause > start);
}

function opensObject({ syntax, tokens }: Parsed, start: number, next: string): boolean {
  if (next === '' || /^[\p{P}]+$/u.test(next)) return false;
  const { part, features, relation } = syntax[start]!;
  if (next === 'that' && /^(?:SCONJ|PRON)$/.test(part)) return isDemonstrative(syntax, start);
  if (/^(?:up|at|as|over|under|between)$/.test(next)) return isBound(syntax, start);
  if (/^(?:ADP|CCONJ|SCONJ|AUX)$/.test(part)) return false;
  if (part === 'VERB' && features.includes('VerbForm=Fin')) return false;
  return !(relation === 'advmod' && part === 'ADV') && tokens[start] !== undefined;
}

// "offers [up to] $140 million", "demands [at least] 500"
function isBound(syntax: Parsed['syntax'], start: number): boolean {
  return [1, 2, 3].some((n) => /^(?:NUM|SYM)$/.test(syntax[start + n]?.part ?? ''));
}

// "rejected [that] demand", also where the tree takes it for a conjunction.
function isDemonstrative(syntax: Parsed['syntax'], that: number): boolean {
  return syntax[that + 1]?.part === 'NOUN' && syntax[that + 1]!.features.includes('Number=Sing');
}

// "urged [both sides] to"
function personTo(parsed: Parsed, head: number, after: number): boolean {
  for (let at = after + 1; at < after + 9; at++) {
    const norm = normIn(parsed, head, at);
    if (/^[,.;:]$|^(?:that|for|in|on)?$/.test(norm)) return false;
    if (norm === 'to') return parsed.syntax[at]!.relation === 'mark';
  }
  return false;
}

// "promised [you] that", "promised [voters], in November, that"
function clauseAfterPerson(parsed: Parsed, head: number, start: number): number | null {
  if (parsed.syntax[start]?.part !== 'PRON') return null;
  for (let at = start + 1; at < start + 12; at++) {
    if (normIn(parsed, head, at) === 'that' && parsed.syntax[at]!.relation === 'mark') return at;
  }
  return null;
}

/** Whether what begins at `start` is nothing to take a stance on: a claim, a comment, "to say". */
export function isNoIssue(parsed: Parsed, head: number, start: number): boolean {
  for (let at = start; at < start + 4; at++) if (notAnIssue.has(normIn(parsed, head, at))) return true;
  const next = normIn(parsed, head, start);
  if (/^(?:no|nothing|\d.*)$/.test(next) && taken.test(parsed.tokens[head]!.norm)) return true;
  return next === 'to' && idle.test(normIn(parsed, head, start + 1));
}

// "accepted 11,491 refugees", "offered no proof"
const taken = /^(?:accept|offer|approv|back)(?:e|s|es|ed|ing)?$/;

const idle =
  /^(?:comment|say|answer|name|identify|elaborate|speak|disclose|discuss|provide|confirm|be|respond|reply|tell|see|hear|know)$/;

/** Whether some words are a matter of courts and offices, no issue of parties. */
export function isOfCourts(norms: readonly string[]): boolean {
  return norms.some((norm) => courtMatters.has(norm));
}
