// Whose a noun is: "[Russia]’s main demand", "[his] conditions", "the demands of [the union]", "[Oslo] made an offer".
import { holdingVerbs } from '../lexicon/stance-words.ts';
import { dependentsBy } from '../syntax/tree.ts';
import type { Parsed } from './parsed.ts';
import { predicateAt } from './predicate.ts';
import { standingOf } from './standing.ts';
import { subjectOf } from './subject.ts';

/** The head of the owner; null where the noun has none beside it. */
export function possessorOf(parsed: Parsed, noun: number): number | null {
  const { syntax, tokens } = parsed;
  const [owner] = dependentsBy(syntax, noun, 'nmod:poss');
  if (owner !== undefined && owner < noun) return owner;
  for (const other of dependentsBy(syntax, noun, 'nmod')) {
    const [link] = dependentsBy(syntax, other, 'case');
    if (link !== undefined && /^(?:of|by|from)$/.test(tokens[link]!.norm) && link === noun + 1) return other;
  }
  return null;
}

/** Who is said to make, voice or have it: "[Oslo] repeated its demand". Null where it is denied or only supposed. */
export function holderOf(parsed: Parsed, noun: number): number | null {
  const { syntax, tokens } = parsed;
  const { relation, head } = syntax[noun]!;
  if (relation !== 'obj' || head < 0 || !holdingVerbs.has(tokens[head]!.norm)) return null;
  const predicate = predicateAt(parsed, head);
  const told =
    !predicate.negated &&
    !predicate.possible &&
    !predicate.infinite &&
    !predicate.future &&
    !predicate.obliged;
  return told && standingOf(parsed, head) === 'asserted' ? subjectOf(parsed, predicate) : null;
}
