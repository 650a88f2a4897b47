// A record in, the names that stand in it out: the surroundings by which two people of one name are told apart. States
// and the publisher are left out; half the ledger shares them.
import type { HearsayRecord } from '../../reader/index.ts';
import { weekdaysAndMonths } from '../../reader/lexicon/function-words.ts';
import { partsOfName } from './name-parts.ts';

/** Two capitalized words or more in a row; what the reader did not take for a name may still be one. */
const capitalized = /\p{Lu}[\p{L}\p{M}]+(?:\s\p{Lu}[\p{L}\p{M}]+){1,4}/gu;
const most = 60;

export function surroundingsOf({ document, entities }: HearsayRecord): string[] {
  const named = entities.filter(({ named, kind }) => named && kind !== 'state' && kind !== 'document');
  const written = [...document.text.matchAll(capitalized)].map(([run]) => run);
  const publisher = partsOfName(document.publisher ?? '').whole;
  const names = [...named.map(({ name }) => name), ...written].filter(
    (name) => partsOfName(name).whole !== publisher && !weekdaysAndMonths.has(name.toLowerCase()),
  );
  return [...new Set(names)].slice(0, most);
}
