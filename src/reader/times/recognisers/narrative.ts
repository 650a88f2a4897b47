// Days and years told from where the narrative has come to, without a number.
//
//   [the day before], [the year after], [the night before], since [then], [the week before last]
import type { Candidate, Unit } from '../expression.ts';
import { units } from '../lexicon/words.ts';
import type { Recogniser } from '../recogniser.ts';
import { candidate, normAt, type Words } from '../words.ts';

export const narrative: Recogniser = {
  name: 'narrative',
  on: ['before', 'after', 'then'],
  find(words, at) {
    const norm = normAt(words, at);
    if (norm === 'then') return then(words, at);
    const unit = units.get(normAt(words, at - 1));
    if (!unit || normAt(words, at - 2) !== 'the') return null;
    return beforeLast(words, at, unit) ?? beforeOrAfter(words, at, unit);
  },
};

function beforeLast(words: Words, at: number, unit: Unit): Candidate | null {
  const norm = normAt(words, at);
  const next = normAt(words, at + 1);
  const sign = norm === 'before' && next === 'last' ? -1 : norm === 'after' && next === 'next' ? 1 : 0;
  if (sign === 0) return null;
  return candidate(narrative.name, at - 2, at + 2, { is: 'shift', unit, by: 2 * sign, from: 'writing' });
}

function beforeOrAfter(words: Words, at: number, unit: Unit): Candidate | null {
  if (!/^(?:|[.,;:!?)"”’]|--|–|—|that|in|at|when|and|but)$/.test(normAt(words, at + 1))) return null;
  const by = normAt(words, at) === 'before' ? -1 : 1;
  return candidate(narrative.name, at - 2, at + 1, { is: 'shift', unit, by, from: 'narrative' });
}

// "since then", "by then", "until then"; "then" alone orders events and gives no time.
function then(words: Words, at: number): Candidate | null {
  if (!/^(?:since|until|till|by)$/.test(normAt(words, at - 1))) return null;
  return candidate(narrative.name, at, at + 1, { is: 'same', unit: null });
}
