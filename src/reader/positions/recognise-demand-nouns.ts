// A noun for what a party wants, and what is listed under it; one statement each.
//
//   [his] [conditions] for peace, which include [a withdrawal], [neutrality], and [the lifting of sanctions]
//   [The union]’s [demands] are: [more pay] and [shorter shifts].      [Neutrality] was [Russia]’s main [demand].
import type { Line, Range } from '../attributions/lines.ts';
import { subjectBefore } from '../attributions/phrases.ts';
import { demandNouns } from '../lexicon/stance-words.ts';
import { isSupposed, propositionEnd } from './clauses.ts';
import { isFormer } from './former.ts';
import { possessorBefore } from './possessors.ts';
import { splitList } from './split-list.ts';
import type { Stated } from './stated.ts';

export function recogniseDemandNouns(line: Line): readonly Stated[] {
  return line.items.flatMap(({ norm }, noun) => {
    if (!demandNouns.has(norm) || isSupposed(line, noun)) return [];
    const possessor = possessorBefore(line, noun) ?? ownerAfter(line, noun);
    if (!possessor) return [];
    const stated = { line, by: 'noun of demand', actor: possessor, stance: 'demands' as const, strong: true };
    const lasting = {
      own: false,
      hypothetical: false,
      presupposed: true,
      cue: { first: noun, end: noun + 1 },
    };
    return propositionsOf(line, noun, possessor).map((proposition) => {
      return {
        ...stated,
        ...lasting,
        proposition,
        former: isFormer(line, { first: possessor.first, end: noun }),
      };
    });
  });
}

function propositionsOf(line: Line, noun: number, possessor: Range): readonly Range[] {
  const start = listStart(line, noun);
  if (start !== null) return splitList(line, start);
  const subject = copularSubject(line, possessor.first);
  return subject ? [subject] : [];
}

// After "include", "are", ":", within a few words: "conditions for peace, which include".
function listStart({ items }: Line, noun: number): number | null {
  for (let at = noun + 1; at < Math.min(items.length, noun + 9); at++) {
    const { norm } = items[at]!;
    if (norm === ':' || /^includ(?:e|es|ed|ing)$/.test(norm)) return at + 1;
    if (/^(?:is|are|was|were|remain|remains|remained)$/.test(norm)) return afterCopula(items, at + 1);
    if (/^[.;?!]$/.test(norm)) return null;
  }
  return null;
}

// "demands are [that …]", "goal is [to …]"; not "demands were met", "the goal is clear"
function afterCopula(items: Line['items'], at: number): number | null {
  if (items[at]?.norm === ':') return at + 1;
  return /^(?:that|to|an?|the|for|more|higher|shorter|full|\p{L}+ing)$/u.test(items[at]?.norm ?? '')
    ? at
    : null;
}

// "[demands] of the union"
function ownerAfter(line: Line, noun: number): Range | null {
  if (line.items[noun + 1]?.norm !== 'of') return null;
  const end = ownerEnd(line, noun + 2);
  return end > noun + 2 ? { first: noun + 2, end } : null;
}

function ownerEnd({ items }: Line, first: number): number {
  let end = first;
  while (
    end < items.length &&
    end < first + 6 &&
    /^[\p{L}’'-]+$/u.test(items[end]!.norm) &&
    !/^(?:is|are|was|were|include|includes|included|for|to|that|in)$/.test(items[end]!.norm)
  )
    end++;
  return end;
}

// "[Neutrality] was Russia’s main demand"
function copularSubject(line: Line, possessor: number): Range | null {
  const { items } = line;
  const copula = possessor - 1;
  if (!/^(?:is|are|was|were|remains|remained|been)$/.test(items[copula]?.norm ?? '')) return null;
  const first = items[copula]!.norm === 'been' ? copula - 1 : copula;
  const subject = subjectBefore(line, first);
  return subject && propositionEnd(line, subject.first) >= subject.end ? subject : null;
}
