// An adjective of readiness or its opposite, or a preposition for one: "[Zelensky] said [he] was [willing] [to cede
// territory]", "[Oslo] is [open] [to talks]", "[The union] is [against] [the sale]".
import { readiness } from '../lexicon/stance-words.ts';
import { isFormer } from './former.ts';
import { normIn, type Parsed, wordsStandAt } from './parsed.ts';
import { predicateAt } from './predicate.ts';
import { propositionFrom } from './proposition.ts';
import { standingOf } from './standing.ts';
import { plain, type Stated } from './stated.ts';
import { subjectOf } from './subject.ts';

export function recogniseReadiness(parsed: Parsed, head: number): readonly Stated[] {
  const found = readiness
    .get(parsed.tokens[head]!.norm)
    ?.find(({ link }) => linkEnd(parsed, head, link) !== null);
  if (!found) return [];
  const start = linkEnd(parsed, head, found.link)!;
  const predicate = predicateAt(parsed, head);
  const linked =
    predicate.passive ||
    /^(?:remain|remains|remained|seems|appears|stay|stays)$/.test(normIn(parsed, head, predicate.first - 1));
  if (predicate.possible || predicate.obliged || predicate.infinite || !linked) return [];
  if (standingOf(parsed, above(parsed, head)) !== 'asserted') return [];
  const proposition = propositionFrom(parsed, head, start);
  const negative = found.stance === 'rejects' || found.stance === 'opposes';
  if (
    proposition.end <= start + (normIn(parsed, head, start) === 'to' ? 1 : 0) ||
    (predicate.negated && negative)
  )
    return [];
  const against = found.stance === 'supports' ? 'opposes' : 'rejects';
  const stated: Stated = {
    ...plain,
    ...{ by: 'readiness', actor: subjectOf(parsed, { ...predicate, head: above(parsed, head) }), head },
    ...{ cue: { first: predicate.first, end: start }, proposition },
    stance: predicate.negated ? against : found.stance,
    former: isFormer(parsed, predicate),
    own: predicate.future,
    hypothetical: predicate.conditional,
  };
  return [stated];
}

// Of "is [against] the deal" the tree's predicate is "deal".
function above({ syntax }: Parsed, head: number): number {
  return syntax[head]!.relation === 'case' ? syntax[head]!.head : head;
}

// Where what is accepted begins: at a "to" with a verb, after any other link.
function linkEnd(parsed: Parsed, head: number, link: string): number | null {
  if (link === '') return head + 1;
  const words = link.split(' ');
  if (!wordsStandAt(parsed, head, head + 1, words)) return null;
  const infinitive = link === 'to' && parsed.syntax[head + 1]!.relation === 'mark';
  return infinitive ? head + 1 : head + 1 + words.length;
}
