// Runs of capitalized words, with the small words that names hold.
//
//     the [Ministry of Foreign Affairs] · [Ursula von der Leyen] · [Procter & Gamble] · [Mario J. Lucero]
import { weekdaysAndMonths } from '../lexicon/function-words.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { organizationHeads } from '../lexicon/organizations.ts';
import { roleModifiers, roles } from '../lexicon/roles.ts';
import { knownNameAt } from './gazetteer.ts';
import { stepOver } from './name-joints.ts';
import { adjoins, isCapitalized, isCommonWord, isFunctionWord, type Reading } from './reading.ts';

/** Tokens from `first` up to but not including `end`. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

// No name is longer; a text that is all capitals must not make one run.
const longest = 24;

/** The runs of a sentence whose capitals tell names from words. */
export function nameRuns(reading: Reading, first: number, end: number): Run[] {
  const runs: Run[] = [];
  for (let i = first; i < end; i++) {
    if (!startsName(reading, i, end)) continue;
    const last = extend(reading, i, Math.min(end, i + longest));
    runs.push({ first: i, end: last });
    i = last - 1;
  }
  return runs;
}

function startsName(reading: Reading, at: number, end: number): boolean {
  const { form, norm } = reading.tokens[at]!;
  if (!isCapitalized(form) || norm === 'i' || norm === 'no.' || weekdaysAndMonths.has(norm)) return false;
  if (reading.opening[at] === 1 && isCommonWord(reading, norm)) return opensName(reading, at, end);
  return !isFunctionWord(norm) || knownNameAt(reading, at, end) !== null || isNumbered(reading, at, end);
}

// "the Third Brigade", "First National Bank".
function isNumbered(reading: Reading, at: number, end: number): boolean {
  if (!/^(?:first|second|third|last)$/.test(reading.tokens[at]!.norm)) return false;
  return [at + 1, at + 2].some(
    (next) => next < end && adjoins(reading, next - 1) && isHead(reading.tokens[next]!),
  );
}

function isHead({ form, norm }: Reading['tokens'][number]): boolean {
  return isCapitalized(form) && organizationHeads.has(norm);
}

// "President Putin", "Former Foreign Secretary", "Police Scotland", "Sky News": a common word that begins a sentence and a name.
function opensName(reading: Reading, at: number, end: number): boolean {
  const { norm } = reading.tokens[at]!;
  const known = knownNameAt(reading, at, end);
  if (known && (known.end > at + 1 || known.kind === 'state')) return true;
  const next = reading.tokens[at + 1];
  if (!next || !isCapitalized(next.form) || !adjoins(reading, at) || isFunctionWord(norm)) return false;
  return roles.has(norm) || roleModifiers.has(norm) || organizationHeads.has(norm) || isGivenName(norm);
}

function extend(reading: Reading, first: number, end: number): number {
  let at = knownNameAt(reading, first, end)?.end ?? first + 1;
  while (at < end) {
    const next = stepOver({ reading, first, at, end });
    if (next === at) break;
    at = next;
  }
  return Math.min(at, end);
}
