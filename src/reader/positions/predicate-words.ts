// Words that may stand between a subject and its verb.
import { wordSet } from '../lexicon/words.ts';

export const auxiliaries: ReadonlySet<string> = wordSet(
  `is are was were be been being am 're 'm 's has have had 've 'd having do does did done will would 'll wo ca can could
  may might must shall should ought to not n't never no longer get gets got`,
);

export const adverbs: ReadonlySet<string> = wordSet(
  `also again always already now then still even ever just long once soon too yet often ever both all only rather
  instead thus therefore since previously first in-turn so far neither nor either today earlier later`,
);

export function isAdverbForm(norm: string): boolean {
  return (
    /[^aeiou]ly$/.test(norm) &&
    !/^(?:family|ally|july|italy|assembly|supply|reply|rally|early|only|daily|likely|unlikely|friendly)$/.test(
      norm,
    )
  );
}
