// Decades and centuries.
//
//   in [the 1990s], [the '90s], [the nineties], [the 19th century]
import { namedDecades, ordinals } from '../lexicon/words.ts';
import { digits, type Recogniser } from '../recogniser.ts';
import { candidate, formAt, isCapitalised, normAt, touches, type Words, withArticle } from '../words.ts';

export const era: Recogniser = {
  name: 'era',
  on: [digits, ...namedDecades.keys(), 'century'],
  find(words, at) {
    const norm = normAt(words, at);
    const found = norm === 'century' ? century(words, at) : decade(words, at, norm);
    return found && withArticle(words, found);
  },
};

function decade(words: Words, at: number, norm: string) {
  const named = namedDecades.get(norm);
  if (named !== undefined) {
    // "the Sixties Hotel"
    const alone = normAt(words, at - 1) === 'the' && !isCapitalised(formAt(words, at + 1));
    return alone ? decadeFrom(at, at + 1, named) : null;
  }
  const letters = apostropheS(words, at + 1);
  if (letters === null) return null;
  if (/^(?:1\d|20)\d0$/.test(norm)) return decadeFrom(at, letters, Number(norm));
  if (/^\d0$/.test(norm) && touches(words, at) && /^['’‘]$/.test(normAt(words, at - 1))) {
    return decadeFrom(at - 1, letters, 1900 + Number(norm));
  }
  return null;
}

function apostropheS(words: Words, at: number): number | null {
  if (!touches(words, at)) return null;
  if (/^(?:s|'s)$/.test(normAt(words, at))) return at + 1;
  return normAt(words, at) === "'" && normAt(words, at + 1) === 's' ? at + 2 : null;
}

// "the 1900s" and "the 1800s" are centuries.
function decadeFrom(first: number, end: number, year: number) {
  const unit = year % 100 === 0 && year < 2000 ? 'century' : 'decade';
  return candidate(era.name, first, end, { is: 'era', unit, first: year });
}

function century(words: Words, at: number) {
  const spelled = ordinals.get(normAt(words, at - 1));
  const compound = normAt(words, at - 2) === '-' && normAt(words, at - 3) === 'twenty' ? 20 : 0;
  if (spelled !== undefined && spelled > 0) {
    return centuryOf(words, compound ? at - 3 : at - 1, at + 1, spelled + compound);
  }
  if (!/^(?:st|nd|rd|th)$/.test(normAt(words, at - 1)) || !touches(words, at - 1)) return null;
  const number = Number(normAt(words, at - 2));
  return number >= 1 && number <= 30 ? centuryOf(words, at - 2, at + 1, number) : null;
}

function centuryOf(words: Words, first: number, end: number, number: number) {
  if (/^(?:bc|bce)$/.test(normAt(words, end).replaceAll('.', ''))) return null;
  return candidate(era.name, first, end, { is: 'era', unit: 'century', first: 100 * (number - 1) });
}
