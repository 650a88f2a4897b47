// Numbered parts of a period. The period itself is joined later ("of 2024"); without it a quarter is still one.
//
//   [the third quarter] of 2015, [Q3 2015], [the first nine months] of 2024, [the last week] of June, [the second half]
//   of May
import { yearAt } from '../calendar-words.ts';
import { type Candidate, calendarDate, type Unit } from '../expression.ts';
import { ordinals, pluralUnits, units } from '../lexicon/words.ts';
import { digits, type Recogniser } from '../recogniser.ts';
import { candidate, normAt, numberAt, touches, type Words, withArticle } from '../words.ts';

export const partOf: Recogniser = {
  name: 'part of a period',
  on: [...ordinals.keys(), 'q', 'h', digits],
  find(words, at) {
    const norm = normAt(words, at);
    if (norm === 'q' || norm === 'h') return short(words, at, norm === 'q' ? 'quarter' : 'half');
    const ordinal = ordinalAt(words, at);
    const found = ordinal && (several(words, at, ordinal) ?? one(words, at, ordinal));
    return found ? withArticle(words, found) : null;
  },
};

interface Ordinal {
  readonly value: number;
  readonly end: number;
}

function ordinalAt(words: Words, at: number): Ordinal | null {
  const spelled = ordinals.get(normAt(words, at));
  if (spelled !== undefined) return { value: spelled, end: at + 1 };
  const suffixed =
    /^\d{1,2}$/.test(normAt(words, at)) &&
    touches(words, at + 1) &&
    /^(?:st|nd|rd|th)$/.test(normAt(words, at + 1));
  return suffixed ? { value: Number(normAt(words, at)), end: at + 2 } : null;
}

function one(words: Words, at: number, ordinal: Ordinal): Candidate | null {
  let unitAt = ordinal.end;
  if (/^(?:-|full|fiscal|financial|calendar)$/.test(normAt(words, unitAt))) unitAt++;
  const unit = units.get(normAt(words, unitAt));
  if (!unit || normAt(words, unitAt) === 'night' || !isPart(unit, ordinal.value)) return null;
  return part(at, unitAt + 1, unit, ordinal.value, 1);
}

// "the first nine months", "the last three days"
function several(words: Words, at: number, ordinal: Ordinal): Candidate | null {
  if (ordinal.value !== 1 && ordinal.value !== -1) return null;
  const number = numberAt(words, ordinal.end);
  if (!number || number.value === null || number.value < 1 || !Number.isInteger(number.value)) return null;
  const unit = pluralUnits.get(normAt(words, number.end));
  if (!unit) return null;
  return part(at, number.end + 1, unit, ordinal.value === 1 ? 1 : -number.value, number.value);
}

function isPart(unit: Unit, value: number): boolean {
  if (unit === 'half') return value <= 2;
  if (unit === 'quarter') return value <= 4;
  return (unit === 'day' || unit === 'week' || unit === 'month' || unit === 'weekend') && value <= 31;
}

// "Q3", "Q3 2015", "H1 2024": a half needs its year, "H1" alone is a class of visa or a heading.
function short(words: Words, at: number, unit: 'quarter' | 'half'): Candidate | null {
  const number = normAt(words, at + 1);
  if (!touches(words, at + 1) || !(unit === 'quarter' ? /^[1-4]$/ : /^[12]$/).test(number)) return null;
  const year = yearAt(words, at + 2);
  if (year === null && unit === 'half') return null;
  const found = part(at, year === null ? at + 2 : at + 3, unit, Number(number), 1);
  if (year === null || found.expression.is !== 'part') return found;
  return { ...found, expression: { ...found.expression, whole: calendarDate({ year }) } };
}

function part(first: number, end: number, unit: Unit, from: number, count: number): Candidate {
  return candidate(partOf.name, first, end, { is: 'part', unit, from, count, toward: null, whole: null });
}
