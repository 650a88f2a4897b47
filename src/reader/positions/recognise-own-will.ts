// What a party says that it will do, will not do, needs, or that another must do. Its own word only.
//
//   “[We] [will never] [cede territory],” she said.       Velland said [it] [would] [withdraw its troops].
//   “[Russia] [must] [leave our land],” he said.          “[We] [need] [NATO protection],” he said.
import type { Line, Range } from '../attributions/lines.ts';
import { isAdverb, subjectBefore } from '../attributions/phrases.ts';
import { stanceForms } from '../lexicon/stance-words.ts';
import type { Stance } from '../record.ts';
import { isSupposed, propositionEnd, verbGroupAt } from './clauses.ts';
import { isFormer } from './former.ts';
import type { Stated } from './stated.ts';

export function recogniseOwnWill(line: Line): readonly Stated[] {
  return [...intentions(line), ...needs(line), ...obligations(line)];
}

function intentions(line: Line): Stated[] {
  const { items } = line;
  return items.flatMap(({ norm }, modal) => {
    if (!/^(?:will|would|'ll|wo|can|ca|could)$/.test(norm)) return [];
    let head = modal + 1;
    while (
      /^(?:not|n't|never|also|now)$/.test(items[head]?.norm ?? '') ||
      (items[head] && isAdverb(items[head]!.norm))
    )
      head++;
    if (!items[head] || stanceForms.has(items[head]!.norm) || /^(?:have|be)$/.test(items[head]!.norm))
      return [];
    const group = verbGroupAt(line, head);
    if (!group.negated && (!undertakings.has(items[head]!.norm) || group.possible)) return [];
    return statedAt(
      line,
      group,
      { first: head, end: propositionEnd(line, head) },
      group.negated ? 'rejects' : 'promises',
    );
  });
}

// "We need guarantees", "What we need": only the first person and what stands for it.
function needs(line: Line): Stated[] {
  const { items } = line;
  return items.flatMap(({ norm }, head) => {
    const subject = items[head - 1]?.norm ?? '';
    if (
      norm !== 'need' ||
      !/^(?:we|i)$/.test(subject) ||
      /^(?:what|all|that)$/.test(items[head - 2]?.norm ?? '')
    )
      return [];
    const next = items[head + 1]?.norm ?? '';
    if (next === '' || /^[.,;?!]$/.test(next)) return [];
    return statedAt(
      line,
      verbGroupAt(line, head),
      { first: head + 1, end: propositionEnd(line, head + 1) },
      'demands',
    );
  });
}

function obligations(line: Line): Stated[] {
  return line.items.flatMap(({ norm }, modal) => {
    const subject = norm === 'must' ? subjectBefore(line, modal) : null;
    if (!subject || /^(?:we|i|who|which|that)$/.test(line.items[subject.first]!.norm)) return [];
    const group = verbGroupAt(line, modal);
    const proposition = { first: subject.first, end: propositionEnd(line, modal + 1) };
    const refused = /^(?:not|never)$/.test(line.items[modal + 1]?.norm ?? '');
    const told = statedAt(line, group, proposition, refused ? 'opposes' : 'demands');
    return told.map((stated) => ({ ...stated, actor: null, cue: { first: modal, end: modal + 1 } }));
  });
}

function statedAt(
  line: Line,
  group: ReturnType<typeof verbGroupAt>,
  proposition: Range,
  stance: Stance,
): Stated[] {
  const actor = subjectBefore(line, group.first);
  if (
    !actor ||
    group.infinite ||
    group.passive ||
    isSupposed(line, group.first) ||
    proposition.end <= proposition.first
  )
    return [];
  const cue = { first: group.first, end: Math.max(proposition.first, group.first + 1) };
  return [
    {
      ...{ line, by: 'own will', actor, cue, stance, proposition },
      ...{ former: isFormer(line, group), strong: false, own: true, hypothetical: false, presupposed: false },
    },
  ];
}

// Verbs of doing something about an issue: "will withdraw", not "will be pleased".
const undertakings: ReadonlySet<string> = new Set(
  `withdraw release lift end halt stop supply deliver cut raise pay sign join recognise recognize negotiate
  resume suspend open reopen close free exchange return strike extend impose scrap limit reduce increase
  maintain allow permit grant ban freeze disarm hand cede`.split(/\s+/),
);
