// Names that a lexicon knows, as what they stand for where they stand.
//
//     in [Moscow]: the city · a blow to [Moscow]: the state · [Ukrainian] officials: the state · [Ukrainians]: a people
import { capitalizedAdjectives, locatives } from '../lexicon/function-words.ts';
import { stateNames } from '../lexicon/states.ts';
import type { Candidate } from './candidate.ts';
import type { KnownName } from './gazetteer.ts';
import { nameCandidate } from './name-candidate.ts';
import type { Run } from './name-runs.ts';
import { adjoins, type Reading } from './reading.ts';

/** The candidate of a known name, in a list; empty where it names nobody there. */
export function knownName(reading: Reading, run: Run, sentence: number, known: KnownName): Candidate[] {
  const { kind, country, form } = known;
  if (form === 'person') return [];
  if (form === 'people') return [nameCandidate(reading, run, sentence, 'group', { country, plural: true })];
  if (form === 'capital') return [capital(reading, run, sentence, country)];
  if (form === 'adjective' && !isNationality(reading, run)) return [];
  const metonym = form === 'seat' || form === 'adjective';
  return [nameCandidate(reading, run, sentence, kind, { country, metonym })];
}

// "Ukrainian officials": not the language, as in "in Ukrainian" or "speaks Ukrainian".
function isNationality(reading: Reading, { end }: Run): boolean {
  return /^\p{L}/u.test(reading.tokens[end]?.form ?? '') && adjoins(reading, end - 1);
}

// A place after "in", in "visit Moscow" and before a comma or a bracket; elsewhere the government that sits there.
function capital(reading: Reading, run: Run, sentence: number, country: string | null): Candidate {
  const before = reading.tokens[run.first - 1]?.norm ?? '';
  const after = reading.tokens[run.end]?.form ?? '';
  const isPlace =
    locatives.has(before) ||
    /^(?:,|of|visit(?:s|ed|ing)?|reach(?:ed)?)$/.test(before) ||
    /^(?:[(,–—-]|--)$/.test(after);
  return isPlace
    ? nameCandidate(reading, run, sentence, 'place', { country })
    : nameCandidate(reading, run, sentence, 'state', { country, metonym: true });
}

/** Whether a run holds nothing but adjectives and peoples: "African-American", "Finnish Americans". */
export function isAdjectival({ tokens }: Reading, { first, end }: Run): boolean {
  return tokens.slice(first, end).every(({ form, norm }) => {
    const state = stateNames.get(form)?.form;
    return form === '-' || capitalizedAdjectives.has(norm) || state === 'adjective' || state === 'people';
  });
}

/** The people that such a run names by its last word; empty where that is an adjective too. */
export function peopleIn(reading: Reading, run: Run, sentence: number): Candidate[] {
  const isPeople = stateNames.get(reading.tokens[run.end - 1]!.form)?.form === 'people';
  return isPeople ? [nameCandidate(reading, run, sentence, 'group', { plural: true })] : [];
}
