// What was done to those counted, right after them: "9,000 Ukrainians [were prosecuted]", "20 people [injured]",
// "12 [dead]". It tells the killed of a report from its wounded. Without an auxiliary an "-ed" may be a verb with an
// object ("40 workers rejected the offer"), so only those words count that cannot.
import { formAt, normAt, type Words } from './amount.ts';

/** End of the participle after `at`; null where there is none. */
export function readParticiple(words: Words, at: number): number | null {
  let next = at;
  while (next < at + 3 && auxiliaries.has(normAt(words, next))) next++;
  const passive = next > at;
  if (adverbs.has(normAt(words, next))) next++;
  if (passive && auxiliaries.has(normAt(words, next))) next++;
  const norm = normAt(words, next);
  if (notDone.has(norm)) return null;
  const done = states.has(norm) || (passive && /\p{Ll}{2}ed$/u.test(formAt(words, next)));
  return done ? next + 1 : null;
}

const auxiliaries: ReadonlySet<string> = new Set('was were are is been be being have has had'.split(' '));
const adverbs: ReadonlySet<string> = new Set('also already reportedly then now still later left'.split(' '));
const states: ReadonlySet<string> = new Set(
  `killed injured wounded hurt dead missing displaced arrested detained hospitalized hospitalised shot slain
  abducted kidnapped died fled perished homeless unemployed jobless evacuated rescued infected lost destroyed drowned`.split(
    /\s+/,
  ),
);
// "were expected to", "were believed to": nothing was done.
const notDone: ReadonlySet<string> = new Set(
  `expected believed thought reported estimated supposed needed said scheduled planned required involved based
  supported opposed wanted remained followed`.split(/\s+/),
);
