// The edge of a period that is only called by its kind: the present one.
//
//   by [the end of the year], at [the beginning of the month]
import { barePeriodAt } from '../calendar-words.ts';
import { edgeAt, edgeNouns } from '../edges.ts';
import type { Recogniser } from '../recogniser.ts';
import { candidate } from '../words.ts';

export const edge: Recogniser = {
  name: 'edge of a period',
  on: [...edgeNouns],
  find(words, at) {
    const whole = barePeriodAt(words, at + 1);
    return whole && candidate(edge.name, edgeAt(words, at), whole.end, whole.expression);
  },
};
