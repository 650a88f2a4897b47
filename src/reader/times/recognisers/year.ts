// Years, alone or as a range or a fiscal year.
//
//   in [2022], [2019-2021], [2023/24], [fiscal 2024], [FY2024], [500 BC]
import { yearAt } from '../calendar-words.ts';
import { type Candidate, calendarDate } from '../expression.ts';
import { digits, type Recogniser } from '../recogniser.ts';
import { candidate, normAt, touches, type Words, withArticle } from '../words.ts';
import { countsSomething } from './year-or-count.ts';

export const year: Recogniser = {
  name: 'year',
  on: [digits],
  find(words, at) {
    return beforeChrist(words, at) ?? fiscal(words, at) ?? range(words, at) ?? plain(words, at);
  },
};

function plain(words: Words, at: number): Candidate | null {
  const value = yearAt(words, at);
  if (value === null || countsSomething(words, at)) return null;
  return candidate(year.name, at, at + 1, calendarDate({ year: value }));
}

// "2019-2021", "2019-20": the second half may be short where it goes on from the first.
function range(words: Words, at: number): Candidate | null {
  const from = yearAt(words, at);
  if (
    from === null ||
    !/^(?:-|–|\/)$/.test(normAt(words, at + 1)) ||
    !touches(words, at + 1) ||
    !touches(words, at + 2)
  ) {
    return null;
  }
  const to = yearAt(words, at + 2) ?? shortYear(normAt(words, at + 2), from);
  if (to === null || to <= from || to > from + 200 || isHyphenated(words, at)) return null;
  const end = at + 3 + fiscalWords(words, at + 3);
  const found = candidate(year.name, at, end, {
    is: 'interval',
    from: calendarDate({ year: from }),
    to: calendarDate({ year: to }),
  });
  return end > at + 3 ? withArticle(words, found) : found;
}

function shortYear(norm: string, from: number): number | null {
  return /^\d\d$/.test(norm) && Number(norm) > from % 100 ? from - (from % 100) + Number(norm) : null;
}

// A third part: a date or a telephone number.
function isHyphenated(words: Words, at: number): boolean {
  return (
    touches(words, at + 3) && /^(?:-|–|\/)$/.test(normAt(words, at + 3)) && /^\d/.test(normAt(words, at + 4))
  );
}

function fiscal(words: Words, at: number): Candidate | null {
  const before = normAt(words, at - 1);
  const fy = before === 'fy';
  const value = yearAt(words, at) ?? (fy ? shortFiscal(normAt(words, at)) : null);
  if (value === null) return null;
  const after = fiscalWords(words, at + 1);
  if (after > 0)
    return withArticle(words, candidate(year.name, at, at + 1 + after, calendarDate({ year: value })));
  if (fy || /^(?:fiscal|financial)$/.test(before)) {
    return candidate(year.name, at - 1, at + 1, calendarDate({ year: value }));
  }
  const named = before === 'year' && /^(?:fiscal|financial|the|calendar)$/.test(normAt(words, at - 2));
  return named
    ? withArticle(
        words,
        candidate(
          year.name,
          normAt(words, at - 2) === 'the' ? at - 1 : at - 2,
          at + 1,
          calendarDate({ year: value }),
        ),
      )
    : null;
}

function shortFiscal(norm: string): number | null {
  return /^\d\d$/.test(norm) ? 2000 + Number(norm) : null;
}

function fiscalWords(words: Words, at: number): number {
  return /^(?:fiscal|financial)$/.test(normAt(words, at)) && normAt(words, at + 1) === 'year' ? 2 : 0;
}

function beforeChrist(words: Words, at: number): Candidate | null {
  const norm = normAt(words, at);
  if (!/^\d{1,4}$/.test(norm) || !/^(?:bc|bce)$/.test(normAt(words, at + 1).replaceAll('.', ''))) return null;
  return candidate(year.name, at, at + 2, calendarDate({ year: 1 - Number(norm) }));
}
