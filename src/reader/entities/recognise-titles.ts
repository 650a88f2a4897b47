// Offices and forms of address right before a person's name.
//
//     [Ukrainian President] Volodymyr Zelensky · [Germany’s chief delegate] Anna Weber · [Mr] Key

import { genderOfGivenName } from '../lexicon/given-names.ts';
import { organizationTopics } from '../lexicon/organizations.ts';
import { addresses, genderOf, honorifics, roleModifiers, roles } from '../lexicon/roles.ts';
import { stateNames } from '../lexicon/states.ts';
import type { Candidate } from './candidate.ts';
import { adjoins, type Reading } from './reading.ts';

/** The names, those of persons with the offices and the gender that the words before them tell. */
export function withTitles(reading: Reading, names: readonly Candidate[]): Candidate[] {
  return names.map((name, i) => withTitle(reading, name, names[i - 1]));
}

function withTitle(reading: Reading, name: Candidate, before: Candidate | undefined): Candidate {
  if (name.kind !== null && name.kind !== 'person') return name;
  const { tokens } = reading;
  const start = titleStart(reading, name.first, before);
  const gender = name.end - name.first > 1 ? genderOfGivenName(tokens[name.first]!.form) : null;
  if (start === name.first) return name.kind === 'person' ? { ...name, gender } : name;
  const words = tokens.slice(start, name.first).map(({ norm }) => norm);
  const told = words.map(genderOf).find((g) => g !== null) ?? gender;
  const role = reading.text.slice(tokens[start]!.span[0], tokens[name.first - 1]!.span[1]);
  const isAddress = words.every((word) => honorifics.has(word) && !roles.has(word));
  return {
    ...name,
    kind: 'person',
    span: [tokens[addressStart(reading, start, name.first)]!.span[0], name.span[1]],
    start,
    gender: told,
    roles: isAddress ? [] : [role],
    country:
      countryIn(reading, start, name.first) ?? (before && before.first >= start ? before.country : null),
  };
}

// The form of address belongs to the mention, an office before it does not: "[Mr Key]", "President [Doe]".
function addressStart({ tokens }: Reading, start: number, first: number): number {
  let at = first;
  while (at > start && addresses.has(tokens[at - 1]!.norm)) at--;
  return at;
}

const longest = 14;

// The first token of the title; the name's own where there is none.
function titleStart(reading: Reading, first: number, before: Candidate | undefined): number {
  const { tokens } = reading;
  if (!endsTitle(reading, first - 1)) return first;
  let start = first - 1;
  while (
    start > 0 &&
    first - start < longest &&
    adjoins(reading, start - 1) &&
    reading.sentenceOf[start - 1] === reading.sentenceOf[first]
  ) {
    const { norm, form } = tokens[start - 1]!;
    if (before && before.end === start) start = before.first;
    else if (before && /^['’]s?$/.test(form) && before.end === start - 1) start = before.first;
    else if (form === '-' || isTitleWord(norm) || isAdjective(tokens[start - 1]!.form)) start--;
    else if (norm === 'of' && roles.has(tokens[start - 2]?.norm ?? '')) start -= 2;
    else break;
  }
  while (tokens[start]!.form === '-') start++;
  return start;
}

function endsTitle(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (!token || !adjoins(reading, at)) return false;
  const { norm } = token;
  if (addresses.has(norm)) return true;
  const before = reading.tokens[at - 2]?.norm ?? '';
  if (reading.tokens[at - 1]?.form === '-')
    return roles.has(before) && /^(?:elect|designate|general|chief)$/.test(norm);
  if (reading.tokens[at - 1]?.norm === 'of') {
    return roles.has(before) && (organizationTopics.has(norm) || /^sta(?:te|ff)$/.test(norm));
  }
  return roles.has(norm) || honorifics.has(norm);
}

function isTitleWord(norm: string): boolean {
  return roles.has(norm) || roleModifiers.has(norm) || honorifics.has(norm);
}

function isAdjective(form: string): boolean {
  return stateNames.get(form)?.form === 'adjective';
}

/** The one state that the words from `first` up to `end` name: "Ukrainian", "Germany’s"; null where they name several. */
export function countryIn({ tokens, text }: Reading, first: number, end: number): string | null {
  let found: string | null = null;
  for (let i = first; i < end; i++) {
    for (let last = Math.min(end, i + 3); last > i; last--) {
      const state = stateNames.get(text.slice(tokens[i]!.span[0], tokens[last - 1]!.span[1]));
      if (!state) continue;
      if (found && found !== state.code) return null;
      found = state.code;
      break;
    }
  }
  return found;
}
