// Whether a month's name without day or year is a month at all: "in May", but not "May said", "April Jones",
// "the March on Washington".
import { months } from '../lexicon/words.ts';
import { formAt, isCapitalised, normAt, type Words } from '../words.ts';

const beforeMonths: ReadonlySet<string> = new Set(
  `in since until till by during before after from through throughout early late mid - through last next this to for
  between of around about every each`.split(/\s+/),
);

const edges: ReadonlySet<string> = new Set(
  'end beginning start middle half month week weekend days part rest most much first'.split(' '),
);

/** `pointed`: "last", "next" or "this" stands before it, which no name has. */
export function isMonthName(words: Words, at: number, pointed: boolean): boolean {
  if (pointed) return true;
  const norm = normAt(words, at).replace('.', '');
  const before = normAt(words, at - 1);
  const after = normAt(words, at + 1);
  if (norm === 'mar' || norm === 'jan' || norm === 'may' || norm === 'march') {
    return isAmbiguousMonth(words, at, norm);
  }
  if (beforeMonths.has(before)) return true;
  if (isCapitalised(formAt(words, at + 1)) && !months.has(after)) return false;
  return !isCapitalised(formAt(words, at - 1)) || at - 1 === words.first;
}

// "May" is a modal and a surname, "March" a demonstration, "Jan" a name: only after a preposition, or beside another
// month.
function isAmbiguousMonth(words: Words, at: number, norm: string): boolean {
  const before = normAt(words, at - 1);
  const after = normAt(words, at + 1);
  const joined = /^(?:and|or|to|through|-|–|,)$/;
  if (joined.test(before) && months.has(normAt(words, at - 2))) return true;
  if (joined.test(after) && months.has(normAt(words, at + 2))) return true;
  if (before === 'of' && edges.has(normAt(words, at - 2))) return true;
  if (before === 'of' || before === 'to' || before === 'for') return norm === 'march' && after !== 'on';
  if (!beforeMonths.has(before))
    return norm === 'march' && before === 'the' && /^(?:election|vote|summit)/.test(after);
  return !(isCapitalised(formAt(words, at + 1)) && norm !== 'march');
}
