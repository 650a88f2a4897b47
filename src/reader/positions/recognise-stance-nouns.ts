// A stance as a noun with its owner: "[its] [refusal] [to negotiate]", "[Oslo]’s [opposition] to [the quota]",
// "[his] campaign [promise] [to end the war]", "[Oslo] made an [offer] of [talks]". What is dropped was held before.
import { formerAdjectives, stanceNouns } from '../lexicon/stance-words.ts';
import { dependentsBy } from '../syntax/tree.ts';
import { isGivenUp } from './giving-up.ts';
import { normIn, type Parsed } from './parsed.ts';
import { holderOf, possessorOf } from './possessors.ts';
import { propositionFrom } from './proposition.ts';
import { plain, type Stated } from './stated.ts';

export function recogniseStanceNouns(parsed: Parsed, head: number): readonly Stated[] {
  const found = stanceNouns.get(parsed.tokens[head]!.norm);
  if (!found || parsed.syntax[head]?.part !== 'NOUN') return [];
  const link = normIn(parsed, head, head + 1);
  if (!found.links.includes(link)) return [];
  const owner = possessorOf(parsed, head);
  const givenUp = isGivenUp(parsed, head);
  const actor = owner ?? holderOf(parsed, head) ?? givenUp?.actor ?? null;
  if (actor === null || actor > head) return [];
  const first = link === 'to' || link === 'that' ? infinitiveOrAfter(parsed, head + 1) : head + 2;
  const proposition = propositionFrom(parsed, head, first);
  if (proposition.end <= first || isDenied(parsed, head) || isTime(parsed, first)) return [];
  const stated: Stated = {
    ...plain,
    ...{
      by: 'noun of stance',
      actor,
      cue: { first: head, end: head + 1 },
      head,
      stance: found.stance,
      proposition,
    },
    former: givenUp !== null || isFormerNoun(parsed, head),
    presupposed: true,
  };
  return [stated];
}

function infinitiveOrAfter({ syntax }: Parsed, at: number): number {
  return syntax[at]!.relation === 'mark' ? at : at + 1;
}

// "no demand for", "any offer of", "lies about her support"
function isDenied({ syntax, tokens }: Parsed, noun: number): boolean {
  if (dependentsBy(syntax, noun, 'case').some((each) => tokens[each]!.norm === 'about')) return true;
  return dependentsBy(syntax, noun, 'det').some((each) => /^(?:no|any)$/.test(tokens[each]!.norm));
}

// "its [previous] demand"
function isFormerNoun({ syntax, tokens }: Parsed, noun: number): boolean {
  return dependentsBy(syntax, noun, 'amod').some((each) => formerAdjectives.has(tokens[each]!.norm));
}

// "its demand for [the first time]"
function isTime(parsed: Parsed, first: number): boolean {
  const next = parsed.syntax[first]?.part === 'DET' ? first + 1 : first;
  const { inTime } = parsed;
  return (
    inTime[first] === 1 ||
    inTime[next] === 1 ||
    /^(?:first|second|last|next)$/.test(normIn(parsed, first, next))
  );
}
