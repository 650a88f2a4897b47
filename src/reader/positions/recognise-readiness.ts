// An adjective of readiness: "[Zelensky] said [he] was [willing] [to cede territory]", "[Oslo] is [open] [to talks]".
import type { Line } from '../attributions/lines.ts';
import { subjectBefore } from '../attributions/phrases.ts';
import { readiness } from '../lexicon/stance-words.ts';
import { isSupposed, propositionEnd, verbGroupAt } from './clauses.ts';
import { isFormer } from './former.ts';
import type { Stated } from './stated.ts';

export function recogniseReadiness(line: Line): readonly Stated[] {
  return line.items.flatMap(({ norm }, head) => {
    const plain = readiness.get(norm);
    const start = head + 1;
    if (!plain || line.items[start]?.norm !== 'to') return [];
    const group = verbGroupAt(line, head);
    if (group.possible || group.infinite || !group.passive || isSupposed(line, group.first)) return [];
    const actor = subjectBefore(line, group.first);
    const end = propositionEnd(line, start);
    if (!actor || end <= start + 1 || (group.negated && plain === 'rejects')) return [];
    const stated: Stated = {
      ...{ line, by: 'readiness', actor, cue: { first: group.first, end: start } },
      ...{ stance: group.negated ? 'rejects' : plain, proposition: { first: start, end } },
      ...{
        former: isFormer(line, group),
        strong: false,
        own: false,
        hypothetical: group.conditional,
        presupposed: false,
      },
    };
    return [stated];
  });
}
