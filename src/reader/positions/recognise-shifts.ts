// Words that report a shift.
//
//   a non-starter but reflects [a shift in] [his] [position] on peace talks.       [Oslo] [dropped] [its] [demand] for …
//   [The minister] [reversed course] on tariffs.
import type { Line, Range } from '../attributions/lines.ts';
import { subjectBefore, verbGroupStart } from '../attributions/phrases.ts';
import { coursePhrases, positionNouns, shiftNouns } from '../lexicon/shift-words.ts';
import { isSupposed, propositionEnd } from './clauses.ts';
import { isGivenUp } from './giving-up.ts';
import { possessorBefore } from './possessors.ts';

export interface ToldShift {
  readonly line: Line;
  readonly by: string;
  readonly actor: Range;
  /** The words that say it. */
  readonly cue: Range;
  /** What it is said to be about: "on peace talks"; null where it is not. */
  readonly about: Range | null;
}

export function recogniseShifts(line: Line): readonly ToldShift[] {
  return [...shiftsOfPosition(line), ...changesOfCourse(line)];
}

function shiftsOfPosition(line: Line): ToldShift[] {
  return line.items.flatMap(({ norm }, noun) => {
    const actor = positionNouns.has(norm) ? possessorBefore(line, noun) : null;
    if (!actor) return [];
    const first = isGivenUp(line, actor.first) ? actor.first - 1 : shiftBefore(line, actor.first);
    if (first === null || isDoubted(line, first)) return [];
    const cue = { first, end: noun + 1 };
    return [{ line, by: 'shift of position', actor, cue, about: topicAfter(line, noun + 1) }];
  });
}

// "a shift in", "a softening of": where it begins.
function shiftBefore({ items }: Line, at: number): number | null {
  if (!/^(?:in|of|from|on)$/.test(items[at - 1]?.norm ?? '')) return null;
  if (shiftNouns.has(items[at - 2]?.norm ?? '')) return at - 2;
  return items[at - 3]?.norm === 'u' && items[at - 2]?.norm === 'turn' ? at - 3 : null;
}

function changesOfCourse(line: Line): ToldShift[] {
  const { items } = line;
  return items.flatMap(({ norm }, at) => {
    const phrase = coursePhrases
      .get(norm)
      ?.find((words) => words.every((word, i) => items[at + i]?.norm === word));
    if (!phrase) return [];
    const end = at + phrase.length;
    const about = topicAfter(line, end);
    const actor = subjectBefore(line, verbGroupStart(line, at));
    if (!actor || isDoubted(line, at) || (phrase[0] === 'softened' && !about)) return [];
    return [{ line, by: 'change of course', actor, cue: { first: at, end }, about }];
  });
}

function topicAfter(line: Line, at: number): Range | null {
  if (!/^(?:on|for|to|that|over|of|about)$/.test(line.items[at]?.norm ?? '')) return null;
  const end = propositionEnd(line, at + 1);
  return end > at + 1 ? { first: at + 1, end } : null;
}

// "no shift", "could soften", "if it changed", "refused to drop"
function isDoubted(line: Line, at: number): boolean {
  const before = line.items.slice(Math.max(0, at - 4), at).map(({ norm }) => norm);
  return isSupposed(line, at) || before.some((norm) => doubts.has(norm));
}

const doubts: ReadonlySet<string> = new Set(
  "no not n't never without could would may might should must any to".split(' '),
);
