// The date at the head of a report: a line of its own, or between the place and the dash.
//
//   KYIV, [Nov 29] (Agency) - …      [December 1, 2024]
import type { Sentence } from '../document.ts';
import type { Block } from '../record.ts';
import type { Place } from './calendar.ts';
import type { Candidate } from './expression.ts';
import { resolve } from './resolve/resolve.ts';
import { type Situation, unbounded, type Writing, writingOn } from './resolve/situation.ts';
import { formAt, isCapitalised, normAt, type Words } from './words.ts';

/** How many sentences from the start are looked at, and how many days the agency may be ahead of the publisher. */
const sentencesLookedAt = 6;
const daysBefore = 10;

export interface ReadSentence {
  readonly words: Words;
  readonly sentence: Sentence;
  readonly found: readonly Candidate[];
}

/** The day the report was written; null where no dateline tells, or it lies far from the day of publication. */
export function writtenOn(
  sentences: readonly ReadSentence[],
  blocks: readonly Block[],
  published: Writing | null,
): Writing | null {
  for (const { words, sentence, found } of sentences.slice(0, sentencesLookedAt)) {
    const first = found[0];
    if (!first || !isDateline(words, first, blocks[sentence.block], sentence)) continue;
    const place = resolve(first.expression, situationAt(published));
    if (place && isNear(place, published)) return writingOn(place.first);
  }
  return null;
}

function isDateline(
  words: Words,
  { first, end, expression }: Candidate,
  block: Block | undefined,
  sentence: Sentence,
): boolean {
  if (expression.is !== 'calendar' || expression.day === null) return false;
  const alone = first === words.first && end >= words.end - 1 && block?.span[0] === sentence.span[0];
  if (alone || block?.kind === 'dateline') return true;
  if (block?.span[0] !== sentence.span[0] || first - words.first > 10 || first === words.first) return false;
  return isCapitalised(formAt(words, words.first)) && dashFollows(words, end);
}

function dashFollows(words: Words, from: number): boolean {
  for (let at = from; at < from + 8; at++) if (/^(?:-|–|—|--)$/.test(normAt(words, at))) return true;
  return false;
}

function situationAt(published: Writing | null): Situation {
  return {
    ...unbounded,
    writing: published,
    told: [],
    block: 0,
    dayOfSentence: null,
    tense: 'past',
    dayFirst: null,
  };
}

function isNear(place: Place, published: Writing | null): boolean {
  if (place.first !== place.last) return false;
  return !published || (place.first <= published.day + 1 && published.day - place.first <= daysBefore);
}
