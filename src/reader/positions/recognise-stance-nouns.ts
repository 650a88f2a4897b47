// A stance as a noun with its owner: "[its] [refusal] [to negotiate]", "[Oslo]’s [opposition] to [the quota]",
// "[his] campaign [promise] [to end the war]". What is dropped or softened was held before.
import type { Line } from '../attributions/lines.ts';
import { stanceNouns } from '../lexicon/stance-words.ts';
import { propositionEnd } from './clauses.ts';
import { isFormer } from './former.ts';
import { isGivenUp } from './giving-up.ts';
import { possessorBefore } from './possessors.ts';
import type { Stated } from './stated.ts';

export function recogniseStanceNouns(line: Line): readonly Stated[] {
  const { items } = line;
  return items.flatMap(({ norm }, noun) => {
    const found = stanceNouns.get(norm);
    const link = items[noun + 1]?.norm ?? '';
    if (!found?.links.includes(link)) return [];
    const actor = possessorBefore(line, noun);
    const first = link === 'to' || link === 'that' ? noun + 1 : noun + 2;
    const end = propositionEnd(line, first);
    if (!actor || end <= first) return [];
    const former = isGivenUp(line, actor.first) || isFormer(line, { first: actor.first, end: noun });
    const stated: Stated = {
      ...{ line, by: 'noun of stance', actor, cue: { first: noun, end: noun + 1 }, stance: found.stance },
      ...{
        proposition: { first, end },
        former,
        strong: false,
        own: false,
        hypothetical: false,
        presupposed: true,
      },
    };
    return [stated];
  });
}
