// The part of a period before or after the moment of writing.
//
//   a speech he made [earlier this year], due [later this month], [later in the week], [later that day]
import type { Expression } from '../expression.ts';
import { units } from '../lexicon/words.ts';
import type { Recogniser } from '../recogniser.ts';
import { candidate, normAt, type Words } from '../words.ts';

export const portion: Recogniser = {
  name: 'portion',
  on: ['earlier', 'later', 'sometime'],
  find(words, at) {
    const norm = normAt(words, at);
    const in_ = normAt(words, at + 1) === 'in' ? 1 : 0;
    const pointer = at + 1 + in_;
    const unit = units.get(normAt(words, pointer + 1));
    if (!unit) return null;
    const whole = wholeOf(words, pointer, in_ === 1);
    if (!whole) return null;
    const side = norm === 'earlier' ? 'earlier' : 'later';
    const expression: Expression = norm === 'sometime' ? whole : { is: 'portion', side, whole };
    return candidate(portion.name, at, pointer + 2, expression);
  },
};

function wholeOf(words: Words, at: number, inside: boolean): Expression | null {
  const unit = units.get(normAt(words, at + 1))!;
  const pointer = normAt(words, at);
  if (pointer === 'this' || (pointer === 'the' && inside))
    return { is: 'shift', unit, by: 0, from: 'writing' };
  if (pointer === 'that') return { is: 'same', unit };
  if (pointer === 'last') return { is: 'shift', unit, by: -1, from: 'writing' };
  return pointer === 'next' ? { is: 'shift', unit, by: 1, from: 'writing' } : null;
}
