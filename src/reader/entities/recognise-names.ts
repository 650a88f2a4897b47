// Names: runs of capitalized words, parted into what they hold.
//
//     [Ukrainian] President [Volodymyr Zelensky] told [Sky News] · [Boeing] CEO [Jim Doe] · the [Russian Foreign Ministry]
import {
  auxiliaries,
  capitalizedAdjectives,
  eventHeads,
  locatives,
  sayingVerbs,
} from '../lexicon/function-words.ts';
import { isGivenName, isPlainGivenName } from '../lexicon/given-names.ts';
import { groupNames, publicFigures } from '../lexicon/groups.ts';
import { organizationHeads } from '../lexicon/organizations.ts';
import { americanStates, placeHeads } from '../lexicon/places.ts';
import { honorifics, roleModifiers, roles } from '../lexicon/roles.ts';
import { stateNames } from '../lexicon/states.ts';
import type { EntityKind } from '../record.ts';
import { type Candidate, candidate } from './candidate.ts';
import { type KnownName, knownNameAt } from './gazetteer.ts';
import { nameRuns, type Run } from './name-runs.ts';
import {
  adjoins,
  isAcronym,
  isCapitalized,
  isCommonWord,
  isEverydayWord,
  isFunctionWord,
  type Reading,
} from './reading.ts';

/** The names of all sentences, in the order of the text; those of headlines only where the body or a lexicon knows them. */
export function recogniseNames(reading: Reading): Candidate[] {
  const names: Candidate[] = [];
  reading.sentences.forEach(({ first, end }, sentence) => {
    if (reading.headline[sentence]) return;
    for (const run of nameRuns(reading, first, end)) names.push(...namesIn(reading, run, sentence));
  });
  return names;
}

/** The names in one run. */
export function namesIn(reading: Reading, run: Run, sentence: number): Candidate[] {
  const { tokens } = reading;
  let { first, end } = run;
  while (end > first && !/^[\p{L}\p{N}]/u.test(tokens[end - 1]!.form)) end--;
  while (first < end && isSkipped(reading, first, end)) first++;
  if (first >= end || isPartyTag(tokens, first)) return [];
  if (end - first > 1 && isAdjectival(tokens, first, end)) return peopleAt(reading, { first, end }, sentence);
  const known = knownNameAt(reading, first, end);
  if (known?.end === end) return fromKnown(reading, { first, end }, sentence, known);
  const role = lastRole(reading, first, end);
  if (role >= 0) return aroundRole(reading, { first, end }, sentence, role);
  if (known?.kind === 'state' && isPersonal(reading, known.end, end)) {
    const state = fromKnown(reading, { first, end: known.end }, sentence, known);
    return [...state, ...namesIn(reading, { first: known.end, end }, sentence)];
  }
  return named(reading, { first, end }, sentence, null);
}

// "(D-Ohio)": a party and a state, nobody.
function isPartyTag(tokens: Reading['tokens'], first: number): boolean {
  return /^[DRIL]$/.test(tokens[first]!.form) && tokens[first + 1]?.form === '-';
}

// "African-American", "Finnish Americans": nothing but adjectives and peoples.
function isAdjectival(tokens: Reading['tokens'], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const { form, norm } = tokens[i]!;
    const state = stateNames.get(form)?.form;
    if (form !== '-' && !capitalizedAdjectives.has(norm) && state !== 'adjective' && state !== 'people')
      return false;
  }
  return true;
}

function peopleAt(reading: Reading, run: Run, sentence: number): Candidate[] {
  const isPeople = stateNames.get(reading.tokens[run.end - 1]!.form)?.form === 'people';
  return isPeople ? [nameCandidate(reading, run, sentence, 'group', { plural: true })] : [];
}

// A capital that opens the sentence, before a name: "Yesterday", "But".
function isSkipped(reading: Reading, first: number, end: number): boolean {
  const { norm } = reading.tokens[first]!;
  if (reading.opening[first] !== 1 || knownNameAt(reading, first, end)) return false;
  if (roles.has(norm) || roleModifiers.has(norm) || organizationHeads.has(norm) || honorifics.has(norm))
    return false;
  return isCommonWord(reading, norm) && !isGivenName(norm);
}

// The last office of the run that a person's name follows or that ends it; -1 where the run is an organization's name.
function lastRole({ tokens }: Reading, first: number, end: number): number {
  const last = tokens[end - 1]!.norm;
  if (organizationHeads.has(last) && !isGivenName(tokens[end - 2]?.form ?? '')) return -1;
  for (let i = end - 1; i >= first; i--) {
    const { norm } = tokens[i]!;
    if (organizationHeads.has(norm) && i < end - 1 && tokens[i + 1]!.norm === 'of') return -1;
    if (!roles.has(norm) && !honorifics.has(norm) && !isSuffixed(tokens, i)) continue;
    if (i === end - 1 && honorifics.has(norm) && !roles.has(norm)) continue;
    if (i > first && isGivenName(tokens[i - 1]!.form) && i === end - 1) continue;
    return endOfOffice(tokens, i, end);
  }
  return -1;
}

// "Secretary of State", "Speaker of the House".
function endOfOffice(tokens: Reading['tokens'], role: number, end: number): number {
  if (tokens[role + 1]?.norm !== 'of') return role;
  const topic = tokens[role + 2]?.norm === 'the' ? role + 3 : role + 2;
  return topic < end ? topic : role;
}

function isSuffixed(tokens: Reading['tokens'], at: number): boolean {
  return (
    tokens[at - 1]?.form === '-' &&
    /^(?:elect|designate|general|chief)$/.test(tokens[at]!.norm) &&
    roles.has(tokens[at - 2]?.norm ?? '')
  );
}

function isPersonal({ tokens }: Reading, first: number, end: number): boolean {
  return first < end && isGivenName(tokens[first]!.form) && !organizationHeads.has(tokens[end - 1]!.norm);
}

// "[Labour] MP [Jane Doe]": what stands before the office names whom it is held for.
function aroundRole(reading: Reading, { first, end }: Run, sentence: number, role: number): Candidate[] {
  const { tokens } = reading;
  let start = role;
  while (start > first && isPartOfRole(tokens, start - 1)) start--;
  const before = start > first ? namesIn(reading, { first, end: start }, sentence) : [];
  if (role + 1 >= end) return before;
  const known = knownNameAt(reading, role + 1, end);
  if (known?.end === end && known.kind === 'state')
    return [...before, ...fromKnown(reading, { first: role + 1, end }, sentence, known)];
  return [...before, ...named(reading, { first: role + 1, end }, sentence, 'person')];
}

function isPartOfRole(tokens: Reading['tokens'], at: number): boolean {
  const { norm, form } = tokens[at]!;
  return (
    form === '-' ||
    norm === 'of' ||
    norm === 'the' ||
    roles.has(norm) ||
    roleModifiers.has(norm) ||
    honorifics.has(norm)
  );
}

function fromKnown(reading: Reading, run: Run, sentence: number, known: KnownName): Candidate[] {
  const { kind, country, form } = known;
  if (form === 'person') return [];
  if (form === 'people') return [nameCandidate(reading, run, sentence, 'group', { country, plural: true })];
  if (form === 'adjective') {
    return isNationality(reading, run)
      ? [nameCandidate(reading, run, sentence, 'state', { country, metonym: true })]
      : [];
  }
  if (form === 'capital') return [capital(reading, run, sentence, country)];
  return [nameCandidate(reading, run, sentence, kind, { country, metonym: form === 'seat' })];
}

// "Ukrainian officials": not the language, as in "in Ukrainian" or "speaks Ukrainian".
function isNationality(reading: Reading, { end }: Run): boolean {
  return /^\p{L}/u.test(reading.tokens[end]?.form ?? '') && adjoins(reading, end - 1);
}

// The city in "in Moscow" and "Moscow, …"; elsewhere the government that sits there.
function capital(reading: Reading, run: Run, sentence: number, country: string | null): Candidate {
  const before = reading.tokens[run.first - 1]?.norm ?? '';
  const after = reading.tokens[run.end]?.form ?? '';
  const isPlace = locatives.has(before) || /^(?:[(,–—-]|--)$/.test(after) || before === ',';
  return isPlace
    ? nameCandidate(reading, run, sentence, 'place', { country })
    : nameCandidate(reading, run, sentence, 'state', { country, metonym: true });
}

function named(reading: Reading, run: Run, sentence: number, kind: EntityKind | null): Candidate[] {
  const { tokens } = reading;
  const { form, norm } = tokens[run.first]!;
  const single = run.end - run.first === 1;
  if (single && isNoName(reading, run.first)) return [];
  if (kind === null && eventHeads.has(tokens[run.end - 1]!.norm) && (!isGivenName(form) || !single)) {
    return ownerOf(reading, run, sentence);
  }
  if (single && groupNames.has(form))
    return [nameCandidate(reading, run, sentence, 'group', { plural: true })];
  const weak = single && (isEverydayWord(norm) || isUnsure(reading, run.first));
  return [nameCandidate(reading, run, sentence, kind ?? kindOf(reading, run), { weak })];
}

// "[Air France] Flight", "[Paris] Agreement": the event or the thing is nobody, but whose it is may be named.
function ownerOf(reading: Reading, run: Run, sentence: number): Candidate[] {
  const known = knownNameAt(reading, run.first, run.end);
  if (known && known.form !== 'capital')
    return fromKnown(reading, { first: run.first, end: known.end }, sentence, known);
  const isAir = reading.tokens[run.end - 1]!.norm === 'flight' && run.end - run.first > 1;
  return isAir
    ? [nameCandidate(reading, { first: run.first, end: run.end - 1 }, sentence, 'organization', {})]
    : [];
}

// A word that begins a sentence, and that nothing but its capital makes a name.
function isUnsure({ tokens, opening, raised }: Reading, at: number): boolean {
  const { form, norm } = tokens[at]!;
  if (opening[at] === 0 || raised.has(norm) || isGivenName(form) || publicFigures.has(norm)) return false;
  const after = tokens[at + 1]?.norm ?? '';
  return !(
    sayingVerbs.has(after) ||
    auxiliaries.has(after) ||
    /^(?:,|'s|’s|\(|-)$|(?:ed|[^s]s)$/.test(after)
  );
}

function isNoName({ tokens }: Reading, at: number): boolean {
  const { norm, form } = tokens[at]!;
  if (capitalizedAdjectives.has(norm) || form.length === 1) return true;
  if (/^\d/.test(tokens[at - 1]?.form ?? '') && norm.length < 4) return true;
  const next = tokens[at + 1];
  return next !== undefined && /^\d/.test(next.form) && next.span[0] === tokens[at]!.span[1];
}

/** What the words of a name tell of its bearer; null where they tell nothing. */
export function kindOf(reading: Reading, { first, end }: Run): EntityKind | null {
  const { tokens } = reading;
  let stem = end;
  for (let i = first + 1; i < end; i++) {
    if (/^(?:of|for)$/.test(tokens[i]!.form)) {
      stem = i;
      break;
    }
  }
  const norms = tokens.slice(first, end).map(({ norm }) => norm);
  const head = tokens[stem - 1]!.norm;
  if (organizationHeads.has(head) || organizationHeads.has(norms.at(-1)!)) return 'organization';
  if (placeHeads.has(head) || /^(?:mount|lake|fort|cape|isle)$/.test(norms[0]!)) return 'place';
  if (norms[0] === 'air' || norms.at(-1) === 'air') return 'organization';
  if (norms.includes('&')) return 'organization';
  if (end - first === 1) {
    if (isAcronym(tokens[first]!.form)) return 'organization';
    const { form, norm } = tokens[first]!;
    return isPlainGivenName(form) || publicFigures.has(norm) ? 'person' : null;
  }
  if (isGivenName(tokens[first]!.form)) return 'person';
  const known = knownNameAt(reading, first, end);
  if (known && known.end < end && knownNameAt(reading, known.end, end)?.kind === 'place') return 'place';
  if (known?.kind === 'organization' || known?.form === 'name') return 'organization';
  return norms.some((norm) => isEverydayWord(norm)) ? 'organization' : null;
}

/** A name's candidate; the article before it is part of its span. */
export function nameCandidate(
  reading: Reading,
  run: Run,
  sentence: number,
  kind: EntityKind | null,
  particular: Partial<Candidate>,
): Candidate {
  const { tokens, text } = reading;
  const article = tokens[run.first - 1];
  const withArticle =
    article?.norm === 'the' &&
    reading.sentenceOf[run.first - 1] === sentence &&
    !qualifiesNoun(reading, run.end);
  const start = tokens[run.first]!.span[0];
  const end = tokens[run.end - 1]!.span[1];
  const name = text.slice(start, end);
  const single = run.end - run.first === 1;
  const located =
    kind === null || kind === 'place' || (kind === 'person' && single) ? locationEnd(reading, run) : run.end;
  return candidate({
    span: [withArticle ? article.span[0] : start, tokens[located - 1]!.span[1]],
    first: run.first,
    end: run.end,
    sentence,
    form: 'name',
    by: 'names',
    name,
    kind: located > run.end ? 'place' : kind,
    definiteness: 'definite',
    ...particular,
    ...(located > run.end ? { weak: false } : {}),
  });
}

// "the Obama administration", "the Ukrainian side": the article is the noun's.
function qualifiesNoun(reading: Reading, end: number): boolean {
  const next = reading.tokens[end];
  if (!next || !/^\p{Ll}/u.test(next.form) || !adjoins(reading, end - 1)) return false;
  return !isFunctionWord(next.norm) && !sayingVerbs.has(next.norm) && !/(?:ed|[^s]s)$/.test(next.norm);
}

// "Mobile, Alabama": the state or the country after the comma is part of the place's full name.
function locationEnd({ tokens, text }: Reading, { end }: Run): number {
  const next = tokens[end + 1];
  if (tokens[end]?.form !== ',' || !next || !isCapitalized(next.form)) return end;
  for (let last = Math.min(end + 4, tokens.length); last > end + 1; last--) {
    const name = text.slice(next.span[0], tokens[last - 1]!.span[1]);
    if (americanStates.has(name) || stateNames.get(name)?.form === 'name') return last;
  }
  return end;
}
