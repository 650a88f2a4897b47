// Runs of capitalized words, with the small words that names hold.
//
//     the [Ministry of Foreign Affairs] · [Ursula von der Leyen] · [Procter & Gamble] · [Mario J. Lucero]
import { nameParticles, weekdaysAndMonths } from '../lexicon/function-words.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { organizationHeads, organizationTopics } from '../lexicon/organizations.ts';
import { placeHeads } from '../lexicon/places.ts';
import { roleModifiers, roleSuffixes, roles } from '../lexicon/roles.ts';
import { knownNameAt } from './gazetteer.ts';
import {
  adjoins,
  endsName,
  isCapitalized,
  isCommonWord,
  isEverydayWord,
  isFunctionWord,
  type Reading,
} from './reading.ts';

/** Tokens from `first` up to but not including `end`. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** The runs of a sentence whose capitals tell names from words. */
export function nameRuns(reading: Reading, first: number, end: number): Run[] {
  const runs: Run[] = [];
  for (let i = first; i < end; i++) {
    if (!startsName(reading, i, end)) continue;
    const last = extend(reading, i, end);
    runs.push({ first: i, end: last });
    i = last - 1;
  }
  return runs;
}

function startsName(reading: Reading, at: number, end: number): boolean {
  const { tokens, opening } = reading;
  const { form, norm } = tokens[at]!;
  if (!isCapitalized(form) || norm === 'i') return false;
  if (weekdaysAndMonths.has(norm)) return false;
  if (opening[at] === 1) {
    if (isCommonWord(reading, norm)) return opensName(reading, at, end);
  }
  return (!isFunctionWord(norm) && norm !== 'no.') || knownNameAt(reading, at, end) !== null;
}

// "President Putin", "Former Foreign Secretary", "Police Scotland", "Sky News": a common word that begins a sentence and a name.
function opensName(reading: Reading, at: number, end: number): boolean {
  const next = reading.tokens[at + 1];
  const known = knownNameAt(reading, at, end);
  if (known && (known.end > at + 1 || known.kind === 'state')) return true;
  if (
    !next ||
    !isCapitalized(next.form) ||
    !adjoins(reading, at) ||
    isFunctionWord(reading.tokens[at]!.norm)
  ) {
    return false;
  }
  const { norm } = reading.tokens[at]!;
  return roles.has(norm) || roleModifiers.has(norm) || organizationHeads.has(norm) || isGivenName(norm);
}

function extend(reading: Reading, first: number, end: number): number {
  let at = first + 1;
  const known = knownNameAt(reading, first, end);
  if (known) at = known.end;
  while (at < end) {
    const next = stepOver(reading, first, at, end);
    if (next === at) break;
    at = next;
  }
  return at;
}

// The index after the part of the run that stands at `at`; `at` itself where the run ends there.
function stepOver(reading: Reading, first: number, at: number, end: number): number {
  const { tokens } = reading;
  if (!adjoins(reading, at - 1) || endings.has(tokens[at - 1]!.norm)) return at;
  const { form, norm } = tokens[at]!;
  const capitalAt = (i: number): boolean =>
    i < end && isCapitalized(tokens[i]!.form) && adjoins(reading, i - 1) && !endsName(tokens[i]!.norm);
  if (capitalAt(at)) {
    if (!weekdaysAndMonths.has(norm)) return at + 1;
    return isGivenName(tokens[at - 1]!.form) ? at + 1 : at;
  }
  if (form === '-' && isGlued(reading, at)) {
    if (capitalAt(at + 1)) return at + 2;
    return roleSuffixes.has(tokens[at + 1]?.norm ?? '') || isSyllable(tokens, first, at + 1) ? at + 2 : at;
  }
  if (form === '&' && capitalAt(at + 1)) return at + 2;
  if (form === '.' && /^\p{Lu}$/u.test(tokens[at - 1]!.form) && capitalAt(at + 1)) return at + 1;
  if (form === '.' && isGlued(reading, at) && /^(?:com|org|net|co)$/.test(tokens[at + 1]!.norm))
    return at + 2;
  if (form === ',' && /^(?:inc|ltd|llc|corp|jr|sr)\.?$/.test(tokens[at + 1]?.norm ?? '')) return at + 2;
  return stepOverWord(reading, first, at, capitalAt);
}

// "Kim Jong-un", "Leung Yiu-chung": not "Kremlin-backed".
function isSyllable(tokens: Reading['tokens'], first: number, at: number): boolean {
  const form = tokens[at]?.form ?? '';
  return at - first >= 3 && /^\p{Ll}{2,6}$/u.test(form) && !joinedWords.has(form);
}

const joinedWords: ReadonlySet<string> = new Set(
  'led based born style wide only like era backed run owned area made year old time based held linked bound educated trained controlled allied funded'.split(
    ' ',
  ),
);

function stepOverWord(
  reading: Reading,
  first: number,
  at: number,
  capitalAt: (i: number) => boolean,
): number {
  const { tokens } = reading;
  const { norm } = tokens[at]!;
  const before = tokens[at - 1]!.norm;
  const target = tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1;
  if (norm === 'of' && capitalAt(target)) {
    if (isOffice(tokens, at, target)) return target + 1;
    return organizationHeads.has(before) || placeHeads.has(before) || ofHeads.has(before) ? target + 1 : at;
  }
  if (norm === 'for' && capitalAt(target)) return forHeads.has(before) ? target + 1 : at;
  if (norm === 'and' && capitalAt(at + 1)) {
    const topics = organizationTopics.has(tokens[at + 1]!.norm) && organizationTopics.has(before);
    return (topics && at - first >= 2) || isEveryday(tokens, at) ? at + 2 : at;
  }
  if (nameParticles.has(norm) && isCapitalized(tokens[at - 1]!.form)) {
    if (capitalAt(at + 1)) return at + 2;
    if (nameParticles.has(tokens[at + 1]?.norm ?? '') && capitalAt(at + 2)) return at + 3;
    if (tokens[at + 1]?.form === '-' && capitalAt(at + 2)) return at + 3;
  }
  return at;
}

// "Securities and Exchange Commission": common words on both sides, and the name goes on.
function isEveryday(tokens: Reading['tokens'], and: number): boolean {
  const words = [tokens[and - 1]!.norm, tokens[and + 1]!.norm];
  const next = tokens[and + 2]?.form ?? '';
  const isTopic = (word: string): boolean =>
    organizationTopics.has(word) || (isEverydayWord(word) && !roles.has(word));
  return words.every(isTopic) && isCapitalized(next);
}

// "Secretary of State Jane Doe", "Minister of Defence".
function isOffice(tokens: Reading['tokens'], of: number, target: number): boolean {
  const topic = tokens[target]?.norm ?? '';
  return (
    roles.has(tokens[of - 1]!.norm) &&
    (organizationTopics.has(topic) || /^(?:state|staff|house|senate|commons)$/.test(topic))
  );
}

// After these an organization's name is over: "Doe Inc. director Jane Roe".
const endings: ReadonlySet<string> = new Set(['inc', 'inc.', 'ltd', 'ltd.', 'llc', 'corp.', 'plc', 'n.v.']);

const ofHeads = new Set([
  'republic',
  'kingdom',
  'isle',
  'sons',
  'daughters',
  'friends',
  'knights',
  'house',
  'chamber',
  'cape',
]);
const forHeads = new Set([
  'centre',
  'center',
  'centers',
  'centres',
  'institute',
  'department',
  'campaign',
  'committee',
  'fund',
  'council',
  'office',
  'foundation',
  'coalition',
  'alliance',
  'party',
  'organization',
  'organisation',
  'agency',
  'association',
  'union',
  'movement',
  'society',
  'doctors',
  'americans',
]);

function isGlued({ tokens }: Reading, at: number): boolean {
  return tokens[at - 1]?.span[1] === tokens[at]!.span[0] && tokens[at]!.span[1] === tokens[at + 1]?.span[0];
}
