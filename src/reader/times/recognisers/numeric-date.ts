// Dates in figures alone.
//
//   [2022-02-24], [2022-02], [24/2/2022], [2/24/22], [24.02.2022], [24-02-2022], since [9/11]
import { daysInMonth } from '../edtf.ts';
import { type Candidate, calendarDate, type Expression } from '../expression.ts';
import { digits, type Recogniser } from '../recogniser.ts';
import { candidate, normAt, touches, type Words } from '../words.ts';

export const numericDate: Recogniser = {
  name: 'numeric date',
  on: [digits],
  find(words, at) {
    if (touches(words, at) && /^[-–/.,:\d$£€]/.test(normAt(words, at - 1))) return null;
    return dotted(words, at) ?? yearFirst(words, at) ?? yearLast(words, at) ?? september11(words, at);
  },
};

// One token: "24.02.2022".
function dotted(words: Words, at: number): Candidate | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(normAt(words, at));
  if (!match) return null;
  const [day, month, year] = match.slice(1).map(Number) as [number, number, number];
  return found(at, at + 1, exact(year, month, day));
}

function yearFirst(words: Words, at: number): Candidate | null {
  const year = normAt(words, at);
  if (!/^(?:1[5-9]|20)\d\d$/.test(year) || !isSeparator(words, at + 1)) return null;
  const month = part(words, at + 2);
  if (month === null) return null;
  const day =
    normAt(words, at + 3) === normAt(words, at + 1) && isSeparator(words, at + 3)
      ? part(words, at + 4)
      : null;
  if (day !== null) return found(at, at + 5, exact(Number(year), month, day));
  if (normAt(words, at + 1) !== '-' || month > 12 || month > Number(year) % 100) return null;
  return found(at, at + 3, calendarDate({ year: Number(year), month }));
}

function yearLast(words: Words, at: number): Candidate | null {
  const parts = [part(words, at), part(words, at + 2)];
  const [a, b] = parts;
  if (a === null || a === undefined || b === null || b === undefined) return null;
  const separator = normAt(words, at + 1);
  if (!isSeparator(words, at + 1) || !isSeparator(words, at + 3) || normAt(words, at + 3) !== separator)
    return null;
  const year = fullYear(normAt(words, at + 4), separator);
  if (year === null || !touches(words, at + 4)) return null;
  if (!exact(year, b, a) && !exact(year, a, b)) return null;
  return found(at, at + 5, { is: 'numeric', parts: [a, b], year });
}

// Two digits are a year of this century up to 2049, before that of the last.
function fullYear(norm: string, separator: string): number | null {
  if (/^(?:19|20)\d\d$/.test(norm)) return Number(norm);
  if (!/^\d\d$/.test(norm) || separator !== '/') return null;
  return Number(norm) + (Number(norm) < 50 ? 2000 : 1900);
}

function september11(words: Words, at: number): Candidate | null {
  const is = normAt(words, at) === '9' && normAt(words, at + 2) === '11' && normAt(words, at + 1) === '/';
  if (!is || !touches(words, at + 1) || !touches(words, at + 2)) return null;
  return found(at, at + 3, calendarDate({ year: 2001, month: 9, day: 11 }));
}

function part(words: Words, at: number): number | null {
  return /^\d{1,2}$/.test(normAt(words, at)) ? Number(normAt(words, at)) : null;
}

function isSeparator(words: Words, at: number): boolean {
  return /^[-/]$/.test(normAt(words, at)) && touches(words, at) && touches(words, at + 1);
}

function exact(year: number, month: number, day: number): Expression | null {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? calendarDate({ year, month, day }) : null;
}

function found(first: number, end: number, expression: Expression | null): Candidate | null {
  return expression && candidate(numericDate.name, first, end, expression);
}
