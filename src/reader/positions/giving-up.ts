// Verbs by which a party leaves or moves a position: "[Oslo] [dropped] its demand", "has [given up] its insistence on",
// "[backed away from]".
import { adjusting, givingUp, givingUpParticles, movables } from '../lexicon/shift-words.ts';
import { normIn, type Parsed, type Range } from './parsed.ts';
import { type Predicate, predicateAt } from './predicate.ts';
import { standingOf } from './standing.ts';
import { subjectOf } from './subject.ts';

export interface GivenUp {
  readonly actor: number | null;
  readonly cue: Range;
}

/** Whether the noun is what a verb before it gives up, and who does; null where it is not, or only may be. */
export function isGivenUp(parsed: Parsed, noun: number): GivenUp | null {
  return movedBy(parsed, noun, givingUp);
}

/** As above, of a demand or an offer that is only raised or lowered. */
export function isAdjusted(parsed: Parsed, noun: number): GivenUp | null {
  return movables.has(parsed.tokens[noun]!.norm) ? movedBy(parsed, noun, adjusting) : null;
}

function movedBy(parsed: Parsed, noun: number, verbs: ReadonlySet<string>): GivenUp | null {
  const { syntax } = parsed;
  const start = Math.max(0, noun - 10);
  for (let verb = noun - 1; verb >= start; verb--) {
    if (syntax[verb]!.part !== 'VERB' && syntax[verb]!.part !== 'NOUN') continue;
    const end = verbEnd(parsed, verb, verbs);
    if (end === null || !isObjectOf(parsed, verb, end, noun)) continue;
    const predicate = predicateAt(parsed, verb);
    if (!isTold(predicate) || standingOf(parsed, verb) !== 'asserted') return null;
    return { actor: subjectOf(parsed, predicate), cue: { first: predicate.first, end } };
  }
  return null;
}

/** Whether what a verb of moving says did happen. */
export function isTold({ negated, possible, obliged, infinite, conditional }: Predicate): boolean {
  return !negated && !possible && !obliged && !infinite && !conditional;
}

// The words of the verb with its particles: "gave up on"; null where it is none of these verbs.
function verbEnd(parsed: Parsed, verb: number, verbs: ReadonlySet<string>): number | null {
  const { norm } = parsed.tokens[verb]!;
  const particles = verbs === givingUp ? (givingUpParticles.get(norm) ?? []) : [];
  for (const words of particles) {
    if (words.every((word, i) => normIn(parsed, verb, verb + 1 + i) === word)) return verb + 1 + words.length;
  }
  return verbs.has(norm) ? verb + 1 : null;
}

// Nothing but the noun's own words between them.
function isObjectOf({ syntax }: Parsed, verb: number, end: number, noun: number): boolean {
  if (end > noun) return false;
  for (let at = end; at < noun; at++) {
    if (/^(?:VERB|PUNCT|SCONJ|ADP|PRON)$/.test(syntax[at]!.part) && syntax[at]!.relation !== 'nmod:poss')
      return false;
  }
  return syntax[noun]!.head === verb || noun - end < 6;
}
