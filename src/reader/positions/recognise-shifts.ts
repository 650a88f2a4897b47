// Words that report a shift.
//
//   a non-starter but reflects [a shift in] [his] [position] on peace talks.       [Oslo] [dropped] [its] [demand] for …
//   [The minister] [reversed course] on tariffs.      [Its position] on tariffs [has softened].
import { coursePhrases, givingUp, positionNouns, shiftNouns } from '../lexicon/shift-words.ts';
import { dependentsBy } from '../syntax/tree.ts';
import { isAdjusted, isGivenUp, isTold } from './giving-up.ts';
import { normIn, type Parsed, type Range, wordsStandAt } from './parsed.ts';
import { possessorOf } from './possessors.ts';
import { predicateAt } from './predicate.ts';
import { propositionFrom } from './proposition.ts';
import { standingOf } from './standing.ts';
import { subjectOf } from './subject.ts';

export interface ToldShift {
  readonly by: string;
  /** The head of the words that name whose shift it is. */
  readonly actor: number;
  /** The words that say it. */
  readonly cue: Range;
  /** What it is said to be about: "on peace talks"; null where it is not. */
  readonly about: Range | null;
}

export function recogniseShifts(parsed: Parsed, at: number): readonly ToldShift[] {
  return [...shiftOfPosition(parsed, at), ...movingPosition(parsed, at), ...changeOfCourse(parsed, at)];
}

// "dropped its [demand]", "a shift in its [position]"
function shiftOfPosition(parsed: Parsed, noun: number): readonly ToldShift[] {
  if (!positionNouns.has(parsed.tokens[noun]!.norm) || parsed.syntax[noun]!.part !== 'NOUN') return [];
  const owner = possessorOf(parsed, noun);
  const about = topicAfter(parsed, noun + 1) ?? topicBefore(parsed, noun);
  const givenUp = isGivenUp(parsed, noun) ?? isAdjusted(parsed, noun);
  if (givenUp) {
    const actor = owner ?? givenUp.actor;
    if (actor === null || (owner === null && about === null)) return [];
    return [{ by: 'giving up', actor, cue: { first: givenUp.cue.first, end: noun + 1 }, about }];
  }
  const shift = owner === null ? null : shiftBefore(parsed, noun);
  if (owner === null || shift === null || isDoubted(parsed, shift)) return [];
  return [{ by: 'shift of position', actor: owner, cue: { first: shift, end: noun + 1 }, about }];
}

// "a shift in", "a softening of", within the words of the owner.
function shiftBefore(parsed: Parsed, noun: number): number | null {
  for (let at = noun - 2; at > noun - 9; at--) {
    if (!/^(?:in|of|from|on)$/.test(normIn(parsed, noun, at))) continue;
    if (shiftNouns.has(normIn(parsed, noun, at - 1))) return at - 1;
  }
  return null;
}

// "Its [position] has softened"
function movingPosition(parsed: Parsed, verb: number): readonly ToldShift[] {
  const { syntax, tokens } = parsed;
  if (!givingUp.has(tokens[verb]!.norm) || syntax[verb]!.part !== 'VERB') return [];
  const predicate = predicateAt(parsed, verb);
  const subject = subjectOf(parsed, predicate);
  if (subject === null || !positionNouns.has(tokens[subject]!.norm) || !isTold(predicate)) return [];
  const actor = possessorOf(parsed, subject);
  if (actor === null || standingOf(parsed, verb) !== 'asserted') return [];
  return [
    {
      by: 'moving position',
      actor,
      cue: { first: predicate.first, end: verb + 1 },
      about: topicAfter(parsed, subject + 1),
    },
  ];
}

function changeOfCourse(parsed: Parsed, at: number): readonly ToldShift[] {
  const phrase = coursePhrases
    .get(parsed.tokens[at]!.norm)
    ?.find((words) => wordsStandAt(parsed, at, at, words));
  if (!phrase) return [];
  const end = at + phrase.length;
  const about = topicAfter(parsed, end);
  const predicate = predicateAt(parsed, at);
  const actor = subjectOf(parsed, predicate);
  if (actor === null || !isTold(predicate) || standingOf(parsed, at) !== 'asserted') return [];
  if (phrase[0] === 'softened' && !about) return [];
  return [{ by: 'change of course', actor, cue: { first: at, end }, about }];
}

// "its [wage] demand"
function topicBefore({ syntax }: Parsed, noun: number): Range | null {
  const own = dependentsBy(syntax, noun, 'compound', 'amod').filter((each) => each < noun);
  return own.length > 0 ? { first: own[0]!, end: noun } : null;
}

function topicAfter(parsed: Parsed, at: number): Range | null {
  if (!/^(?:on|for|to|that|over|of|about|towards?)$/.test(normIn(parsed, at - 1, at))) return null;
  const about = propositionFrom(parsed, at - 1, at + 1);
  const isTime =
    parsed.inTime[at + 1] === 1 || /\b(?:time|years|months|weeks)\b/.test(wordsOf(parsed, about));
  return about.end > about.first && !isTime ? about : null;
}

// "no shift in"
function isDoubted(parsed: Parsed, at: number): boolean {
  for (let i = at - 1; i > at - 5; i--) if (doubts.has(normIn(parsed, at, i))) return true;
  return standingOf(parsed, at) === 'supposed';
}

const doubts: ReadonlySet<string> = new Set(
  "no not n't never without could would may might should must any".split(' '),
);

function wordsOf({ tokens }: Parsed, { first, end }: Range): string {
  return tokens
    .slice(first, end)
    .map(({ norm }) => norm)
    .join(' ');
}
