// A verb of stance with its subject and what it takes.
//
//   [Velland] [rejected] [the offer].     [The union] [is demanding] [a pay rise].     [Oslo] [urged] both sides [to meet].
//   [Talks] were [discouraged] by [the US].
import {
  lastingVerbs,
  negations,
  type StanceForm,
  type StanceVerb,
  softenedWishes,
  stanceForms,
} from '../lexicon/stance-words.ts';
import { dependentsBy } from '../syntax/tree.ts';
import { complementStart, isNoIssue } from './complements.ts';
import { isFormer } from './former.ts';
import { hullOf, normIn, type Parsed, type Range, wordsStandAt } from './parsed.ts';
import { type Predicate, predicateAt } from './predicate.ts';
import { propositionFrom } from './proposition.ts';
import { relativeGap } from './relative-gap.ts';
import { standingOf } from './standing.ts';
import { plain, type Stated } from './stated.ts';
import { subjectOf } from './subject.ts';

export function recogniseVerbs(parsed: Parsed, head: number): readonly Stated[] {
  const forms = stanceForms.get(parsed.tokens[head]!.norm);
  if (!forms || parsed.syntax[head]?.part !== 'VERB') return [];
  const predicate = predicateAt(parsed, head);
  if (predicate.obliged) return [];
  for (const form of longestFirst(forms)) {
    const stated = readVerb(parsed, predicate, form);
    if (stated) return standingOf(parsed, head) === 'asserted' ? [stated] : [];
  }
  return [];
}

function longestFirst(forms: readonly StanceForm[]): readonly StanceForm[] {
  return [...forms].sort((a, b) => (b.verb.particle?.length ?? 0) - (a.verb.particle?.length ?? 0));
}

function readVerb(parsed: Parsed, predicate: Predicate, { verb, form }: StanceForm): Stated | null {
  const { head } = predicate;
  const stance = predicate.negated ? negations[verb.stance] : verb.stance;
  if (!stance || (predicate.possible && !predicate.negated && !yielding.has(stance))) return null;
  const passive = form === 'past' && isPassive(parsed, predicate);
  const parts = passive ? passiveParts(parsed, predicate, verb) : activeParts(parsed, predicate, form, verb);
  if (!parts) return null;
  const wish = predicate.conditional && softenedWishes.has(verb.lemma);
  return {
    ...plain,
    ...{ actor: parts.actor, proposition: parts.proposition, head, stance, strong: verb.strong },
    cue: { first: predicate.first, end: parts.after },
    by: passive ? 'passive verb' : 'verb of stance',
    former: isFormer(parsed, predicate) || (predicate.perfect && lastingVerbs.has(verb.lemma)),
    own: predicate.future || (predicate.possible && !predicate.negated),
    hypothetical: predicate.conditional && !wish,
  };
}

// "Could accept" tells a stance, "could demand" none.
const yielding: ReadonlySet<string> = new Set(['offers', 'accepts', 'supports']);

interface Parts {
  /** The head of the subject. */
  readonly actor: number | null;
  readonly proposition: Range;
  /** Where the verb with its particle ends. */
  readonly after: number;
}

function isPassive(parsed: Parsed, { head, passive }: Predicate): boolean {
  if (passive) return true;
  const bare =
    parsed.syntax[head]!.relation === 'acl' || dependentsBy(parsed.syntax, head, 'obl:agent').length > 0;
  return bare && normIn(parsed, head, head + 1) === 'by';
}

function activeParts(
  parsed: Parsed,
  predicate: Predicate,
  form: StanceForm['form'],
  verb: StanceVerb,
): Parts | null {
  const { head, infinite, perfect } = predicate;
  if (infinite && (form === 'gerund' || (form === 'past' && !perfect))) return null;
  const after = particleEnd(parsed, head, verb.particle);
  if (after === null) return null;
  const gap = relativeGap(parsed, { ...predicate, end: after });
  if (gap) return { ...gap, after };
  const start = complementStart(parsed, head, after, verb);
  if (start === null) return null;
  const proposition = propositionFrom(parsed, head, start);
  return proposition.end > start ? { actor: subjectOf(parsed, predicate), proposition, after } : null;
}

// "were discouraged [by the US and its allies]"
function passiveParts(parsed: Parsed, predicate: Predicate, verb: StanceVerb): Parts | null {
  const { syntax } = parsed;
  const { head } = predicate;
  const by = byAfter(parsed, head);
  if (by === null || verb.particle !== null || !verb.takes.includes('object')) return null;
  const actor = syntax[by]!.relation === 'case' ? syntax[by]!.head : by + 1;
  const about = subjectOf(parsed, predicate);
  if (about === null || about >= head) return null;
  const { first, end } = hullOf(syntax, about);
  const proposition = { first, end: Math.min(end, predicate.first) };
  if (proposition.end <= first || isNoIssue(parsed, head, first)) return null;
  return { actor, proposition, after: head + 1 };
}

function byAfter(parsed: Parsed, head: number): number | null {
  for (let at = head + 1; at < head + 6; at++) if (normIn(parsed, head, at) === 'by') return at;
  return null;
}

function particleEnd(parsed: Parsed, head: number, particle: string | null): number | null {
  if (particle === null) return head + 1;
  const words = particle.split(' ');
  return wordsStandAt(parsed, head, head + 1, words) ? head + 1 + words.length : null;
}
