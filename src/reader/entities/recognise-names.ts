// Names: runs of capitalized words, parted into what they hold.
//
//     [Ukrainian] President [Volodymyr Zelensky] told [Sky News] · [Boeing] CEO [Jim Doe] · the [Russian Foreign Ministry]
import { isGivenName } from '../lexicon/given-names.ts';
import { organizationHeads } from '../lexicon/organizations.ts';
import { honorifics, roleModifiers, roles } from '../lexicon/roles.ts';
import type { Candidate } from './candidate.ts';
import { knownNameAt } from './gazetteer.ts';
import { isAdjectival, knownName, peopleIn } from './known-names.ts';
import { nameRuns, type Run } from './name-runs.ts';
import { isCommonWord, type Reading } from './reading.ts';
import { unknownName } from './unknown-names.ts';

/** The names of all sentences, in the order of the text; headlines, where capitals tell nothing, left out. */
export function recogniseNames(reading: Reading): Candidate[] {
  const names: Candidate[] = [];
  reading.sentences.forEach(({ first, end }, sentence) => {
    if (reading.headline[sentence]) return;
    for (const run of nameRuns(reading, first, end)) names.push(...namesIn(reading, run, sentence));
  });
  return names;
}

/** The names in one run. */
export function namesIn(reading: Reading, whole: Run, sentence: number): Candidate[] {
  const run = trimmed(reading, whole);
  const { first, end } = run;
  if (first >= end || isPartyTag(reading, first)) return [];
  if (end - first > 1 && isAdjectival(reading, run)) return peopleIn(reading, run, sentence);
  const known = knownNameAt(reading, first, end);
  if (known?.end === end) return knownName(reading, run, sentence, known);
  const office = lastOffice(reading, run);
  if (office >= 0) return aroundOffice(reading, run, sentence, office);
  if (known?.kind === 'state' && isPersonal(reading, known.end, end)) {
    const state = knownName(reading, { first, end: known.end }, sentence, known);
    return [...state, ...namesIn(reading, { first: known.end, end }, sentence)];
  }
  return unknownName(reading, run, sentence, null);
}

// Without marks at its end, and without words at its beginning that only the sentence's opening raised: "Yesterday".
function trimmed(reading: Reading, run: Run): Run {
  let { first, end } = run;
  while (end > first && !/^[\p{L}\p{N}]/u.test(reading.tokens[end - 1]!.form)) end--;
  while (first < end && isRaised(reading, first, end)) first++;
  return { first, end };
}

function isRaised(reading: Reading, at: number, end: number): boolean {
  const { norm } = reading.tokens[at]!;
  if (reading.opening[at] !== 1 || knownNameAt(reading, at, end)) return false;
  if (isOfficeWord(norm) || organizationHeads.has(norm)) return false;
  return isCommonWord(reading, norm) && !isGivenName(norm);
}

function isOfficeWord(norm: string): boolean {
  return roles.has(norm) || roleModifiers.has(norm) || honorifics.has(norm);
}

// "(D-Ohio)": a party and a state, nobody.
function isPartyTag({ tokens }: Reading, first: number): boolean {
  return /^[DRIL]$/.test(tokens[first]!.form) && tokens[first + 1]?.form === '-';
}

// The end of the last office in the run; -1 where there is none, or the run is an organization's name.
function lastOffice({ tokens }: Reading, { first, end }: Run): number {
  const last = tokens[end - 1]!.norm;
  if (organizationHeads.has(last) && !isGivenName(tokens[end - 2]?.form ?? '')) return -1;
  for (let i = end - 1; i >= first; i--) {
    const { norm } = tokens[i]!;
    if (organizationHeads.has(norm) && tokens[i + 1]?.norm === 'of' && i < end - 1) return -1;
    if (!isOffice(tokens, i)) continue;
    const isSurname = i === end - 1 && (!roles.has(norm) || (i > first && isGivenName(tokens[i - 1]!.form)));
    if (!isSurname || isSuffix(tokens, i)) return endOfOffice(tokens, i, end);
  }
  return -1;
}

function isOffice(tokens: Reading['tokens'], at: number): boolean {
  const { norm } = tokens[at]!;
  return roles.has(norm) || honorifics.has(norm) || isSuffix(tokens, at);
}

// "President-elect", "Secretary-General".
function isSuffix(tokens: Reading['tokens'], at: number): boolean {
  const joined = tokens[at - 1]?.form === '-' && roles.has(tokens[at - 2]?.norm ?? '');
  return joined && /^(?:elect|designate|general|chief)$/.test(tokens[at]!.norm);
}

// "Secretary of State", "Speaker of the House".
function endOfOffice(tokens: Reading['tokens'], office: number, end: number): number {
  if (tokens[office + 1]?.norm !== 'of') return office;
  const topic = tokens[office + 2]?.norm === 'the' ? office + 3 : office + 2;
  return topic < end ? topic : office;
}

function isPersonal({ tokens }: Reading, first: number, end: number): boolean {
  return first < end && isGivenName(tokens[first]!.form) && !organizationHeads.has(tokens[end - 1]!.norm);
}

// "[Labour] MP [Jane Doe]": what stands before the office names whom it is held for, what stands after it who holds it.
function aroundOffice(reading: Reading, { first, end }: Run, sentence: number, office: number): Candidate[] {
  let start = office;
  while (start > first && isPartOfOffice(reading, start - 1)) start--;
  const before = start > first ? namesIn(reading, { first, end: start }, sentence) : [];
  const holder = { first: office + 1, end };
  if (holder.first >= end) return before;
  const known = knownNameAt(reading, holder.first, end);
  if (known?.end === end && known.kind === 'state')
    return [...before, ...knownName(reading, holder, sentence, known)];
  return [...before, ...unknownName(reading, holder, sentence, 'person')];
}

function isPartOfOffice({ tokens }: Reading, at: number): boolean {
  const { norm, form } = tokens[at]!;
  return form === '-' || norm === 'of' || norm === 'the' || isOfficeWord(norm);
}
