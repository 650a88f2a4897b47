// Whether a predicate is asserted of its subject, or only supposed, asked or named: "if Velland [agrees]", "whether to
// [accept]", "a plan to [reject]".

import { transparentVerbs } from '../lexicon/stance-words.ts';
import { dependentsBy, subjectOf as treeSubject } from '../syntax/tree.ts';
import type { Parsed } from './parsed.ts';

export type Standing = 'asserted' | 'supposed' | 'infinite';

export function standingOf(parsed: Parsed, predicate: number): Standing {
  const { syntax, tokens } = parsed;
  for (let at = predicate, steps = 0; at >= 0 && steps < 40; at = syntax[at]!.head, steps++) {
    if (isSupposed(parsed, at)) return 'supposed';
    const { relation, head } = syntax[at]!;
    if (steps === 0 && head >= 0 && isInfinitive(parsed, at)) {
      if (relation !== 'xcomp' || !transparentVerbs.has(syntax[head]!.lemma)) return 'infinite';
    }
    const clause = relation === 'ccomp' || relation === 'acl';
    if (clause && head >= 0 && head < at && asking.has(tokens[head]!.norm)) return 'supposed';
  }
  return 'asserted';
}

function isSupposed({ syntax, tokens, inTime }: Parsed, at: number): boolean {
  for (const mark of dependentsBy(syntax, at, 'mark', 'advmod', 'cc')) {
    const { norm } = tokens[mark]!;
    if (!supposing.has(norm) || mark > at) continue;
    if (norm !== 'until' || inTime[mark + 1] !== 1) return true;
  }
  return false;
}

const supposing: ReadonlySet<string> = new Set(
  'if whether unless until provided providing lest whenever'.split(' '),
);
const asking: ReadonlySet<string> = new Set(
  `asked asks ask wonder wondered wonders hope hopes hoped expect expects expected doubt doubts doubted predicted predicts
  imagine speculated speculate suggest suggests implies implied lying lies bet fear feared fears suggested rumours rumors rumour rumor reports speculation allegations
  allegation suggestions suggestion questions question possibility prospect hopes chance likelihood claims claim
  accusations accusation idea notion expectation expectations concerns concern worries suspicion suspicions`.split(
    /\s+/,
  ),
);

function isInfinitive({ syntax, tokens }: Parsed, at: number): boolean {
  const marked = dependentsBy(syntax, at, 'mark').some((mark) => tokens[mark]!.norm === 'to');
  return marked && treeSubject(syntax, at) !== at;
}
