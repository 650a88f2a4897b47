// Words for the present, the past or the future that have no place on the calendar.
//
//   [recently], [currently], [at the moment], in [the early days] of, [in the past]
import type { Reference } from '../expression.ts';
import { pluralUnits, units } from '../lexicon/words.ts';
import type { Recogniser } from '../recogniser.ts';
import { candidate, follows, normAt, numberAt, type Words } from '../words.ts';

const phrases: readonly (readonly [string, Reference['to']])[] = [
  ['now', 'present'],
  ['currently', 'present'],
  ['presently', 'present'],
  ['nowadays', 'present'],
  ['these days', 'present'],
  ['at present', 'present'],
  ['at the moment', 'present'],
  ['for the time being', 'present'],
  ['more recently', 'past'],
  ['most recently', 'past'],
  ['recently', 'past'],
  ['lately', 'past'],
  ['in the past', 'past'],
  ['the early days', 'past'],
  ['the final days', 'past'],
  ['the opening days', 'past'],
  ['the first days', 'past'],
  ['the early weeks', 'past'],
  ['the early months', 'past'],
  ['the early years', 'past'],
  ['the first weeks', 'past'],
  ['the first months', 'past'],
  ['in the future', 'future'],
  ['the near future', 'future'],
  ['the foreseeable future', 'future'],
  ['a later date', 'future'],
  ['a later time', 'future'],
  ['a later stage', 'future'],
];

const byFirst = new Map<string, { readonly norms: readonly string[]; readonly to: Reference['to'] }[]>();
for (const [phrase, to] of phrases) {
  const norms = phrase.split(' ');
  byFirst.set(norms[0]!, [...(byFirst.get(norms[0]!) ?? []), { norms, to }]);
}

export const vague: Recogniser = {
  name: 'vague',
  on: [...byFirst.keys()],
  find(words, at) {
    const found = byFirst.get(normAt(words, at))!.find(({ norms }) => follows(words, at, ...norms));
    return found && !goesOn(words, at + found.norms.length)
      ? candidate(vague.name, at, at + found.norms.length, { is: 'reference', to: found.to })
      : null;
  },
};

// "in the past decade", "in the past six months" are stretches.
function goesOn(words: Words, at: number): boolean {
  return units.has(normAt(words, at)) || pluralUnits.has(normAt(words, at)) || numberAt(words, at) !== null;
}
