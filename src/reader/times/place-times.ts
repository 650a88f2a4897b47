// Refined candidates in the order of the text to times: each resolved, and remembered for what is counted from it.
import type { Time } from '../record.ts';
import { dayPlace, type Place } from './calendar.ts';
import type { ReadSentence } from './dateline.ts';
import type { Candidate, Expression } from './expression.ts';
import { isoDuration } from './iso-duration.ts';
import { spanOf } from './recognise.ts';
import { isDay } from './refine/kinds.ts';
import { resolve } from './resolve/resolve.ts';
import { type Told, unbounded, type Writing } from './resolve/situation.ts';
import { type Tense, tenseAround } from './tense.ts';
import { normAt, type Words } from './words.ts';

export interface PlacedTime {
  readonly time: Omit<Time, 'id'>;
  /** Whether it would have a place if the document's date, or what the narrative counts from, were known. */
  readonly unanchored: boolean;
}

/** How many sentences back "two days later" may count from, and how many times are kept in mind. */
const memory = { sentences: 6, times: 12 };

/** In the order of the text; `writing` is when the document was written, null where nothing tells. */
export function placeTimes(sentences: readonly ReadSentence[], writing: Writing | null): PlacedTime[] {
  const dayFirst = writesDayFirst(sentences);
  const placed: PlacedTime[] = [];
  let told: readonly Told[] = [];
  sentences.forEach(({ words, sentence, found }, index) => {
    let dayOfSentence: Place | null = null;
    told = told.filter((earlier) => earlier.sentence >= index - memory.sentences);
    for (const candidate of found) {
      const { expression } = candidate;
      const tense = needsTense(expression) ? tenseOf(words, candidate) : null;
      const { block } = sentence;
      const place = resolve(expression, {
        ...unbounded,
        writing,
        told,
        block,
        dayOfSentence,
        tense,
        dayFirst,
      });
      placed.push(timeOf(candidate, place, spanOf(words, candidate)));
      if (!place || !isTold(expression)) continue;
      if (namesDay(expression) && place.first === place.last) dayOfSentence = dayPlace(place.first);
      told = [
        { place, explicit: hasYear(expression), sentence: index, block },
        ...told.slice(0, memory.times),
      ];
    }
  });
  return placed;
}

// "The November report will show": the verb tells when the report comes, not when November was.
function tenseOf(words: Words, { expression, first, end }: Candidate): Tense | null {
  const modifies = /^(?:the|a|an|'s|that)$/.test(normAt(words, first - 1));
  if (modifies && expression.is === 'calendar' && expression.day === null && expression.weekday === null)
    return 'either';
  return tenseAround(words, first, end);
}

function timeOf({ expression }: Candidate, place: Place | null, span: readonly [number, number]): PlacedTime {
  const type = typeOf(expression);
  const length =
    expression.is === 'duration' || expression.is === 'set'
      ? isoDuration(expression.unit, expression.count)
      : null;
  const edtf = place && !/\d{4}[\dX]/.test(place.edtf) ? place.edtf : null; // EDTF has years of four digits
  const time = { span, type, edtf, duration: length };
  return { time, unanchored: place === null && needsPlace(expression) };
}

function typeOf(expression: Expression): Time['type'] {
  switch (expression.is) {
    case 'duration':
    case 'set':
      return expression.is;
    case 'clock':
    case 'daypart':
      return 'time';
    case 'interval':
      return expression.from?.is === 'clock' || expression.to?.is === 'clock' ? 'time' : 'date';
    case 'shift':
      return /^(?:hour|minute|second)$/.test(expression.unit) ? 'time' : 'date';
    default:
      return 'date';
  }
}

function needsPlace(expression: Expression): boolean {
  if (expression.is === 'duration') return expression.window !== null && expression.count !== null;
  return expression.is !== 'set' && expression.is !== 'reference';
}

// Absolute dates do not ask for the tense, and looking for it costs most.
function needsTense(expression: Expression): boolean {
  return !(expression.is === 'calendar' && expression.year !== null) && expression.is !== 'era';
}

function namesDay(expression: Expression): boolean {
  return (
    isDay(expression) ||
    ((expression.is === 'clock' || expression.is === 'daypart') && expression.day !== null)
  );
}

// Open and recurring times are nothing to count from.
function isTold(expression: Expression): boolean {
  if (expression.is === 'interval') return expression.from !== null && expression.to !== null;
  return !['portion', 'duration', 'era'].includes(expression.is);
}

function hasYear(expression: Expression): boolean {
  return expression.is === 'calendar' && expression.year !== null;
}

// By the dates in figures that can be read one way only, else by the order of days and months in words.
function writesDayFirst(sentences: readonly ReadSentence[]): boolean | null {
  let balance = 0;
  for (const { words, found } of sentences) {
    for (const { expression, first } of found) {
      if (expression.is === 'numeric' && expression.parts[0] > 12) balance += 100;
      if (expression.is === 'numeric' && expression.parts[1] > 12) balance -= 100;
      if (expression.is !== 'calendar' || expression.month === null || expression.day === null) continue;
      balance += /^\d/.test(words.tokens[first]!.norm) ? 1 : -1;
    }
  }
  return balance === 0 ? null : balance > 0;
}
