// The weekend that is only called so: the one just gone or the one to come, by the tense.
//
//   over [the weekend], at [the weekend]
import type { Recogniser } from '../recogniser.ts';
import { candidate, normAt } from '../words.ts';

export const weekend: Recogniser = {
  name: 'weekend',
  on: ['weekend'],
  find(words, at) {
    const told =
      normAt(words, at - 1) === 'the' &&
      /^(?:over|at|on|during|before|after|by)$/.test(normAt(words, at - 2));
    if (!told || normAt(words, at + 1) === 'of') return null;
    return candidate(weekend.name, at - 1, at + 1, { is: 'shift', unit: 'weekend', by: 0, from: 'writing' });
  },
};
