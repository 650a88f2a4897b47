// Names that stand for one bearer: the same words, a surname after the full name, an acronym, a spelling variant.
//
//     Volodymyr Zelensky … Zelenskyy · Northrop Grumman … Northrop · Confederation of Port Workers (CPW) … the CPW
import { genderOfGivenName, isGivenName } from '../lexicon/given-names.ts';
import { publicFigures } from '../lexicon/groups.ts';
import { organizationTails } from '../lexicon/organizations.ts';
import type { EntityKind } from '../record.ts';
import type { Candidate } from './candidate.ts';
import { type Cluster, clusterOf, join } from './cluster.ts';
import { isAcronym, type Reading } from './reading.ts';
import { isSameSurname } from './surnames.ts';

interface Names {
  readonly byKey: Map<string, Cluster>;
  /** By the last word of the full name, and by its first; in the order of the text. */
  readonly byLast: Map<string, Cluster[]>;
  readonly byFirst: Map<string, Cluster[]>;
  readonly byInitials: Map<string, Cluster>;
}

/** The cluster of each name. */
export function resolveNames(reading: Reading, names: readonly Candidate[]): Map<Candidate, Cluster> {
  const found = new Map<Candidate, Cluster>();
  const index: Names = { byKey: new Map(), byLast: new Map(), byFirst: new Map(), byInitials: new Map() };
  for (const name of names) if (isLong(name)) found.set(name, place(index, name, longMatch(index, name)));
  for (const name of names) if (name.sameAs) joinSame(index, found, name);
  for (const name of names) {
    if (found.has(name)) continue;
    const match = shortMatch(index, name);
    if (match || !name.weak) found.set(name, place(index, name, match));
  }
  const clusters = new Set(found.values());
  for (const cluster of clusters) settleKind(reading, cluster);
  return found;
}

function isLong(name: Candidate): boolean {
  return name.kind !== 'state' && name.sameAs === null && name.end - name.first > 1;
}

function joinSame(index: Names, found: Map<Candidate, Cluster>, name: Candidate): void {
  const cluster = found.get(name.sameAs!);
  if (!cluster) return;
  join(cluster, name);
  found.set(name, cluster);
  index.byKey.set(keyOf(name), cluster);
}

function place(index: Names, name: Candidate, match: Cluster | null): Cluster {
  if (match) {
    if (isSurname(match, name)) match.kind ??= 'person';
    join(match, name);
  }
  const cluster = match ?? clusterOf(name);
  const key = keyOf(name);
  if (!index.byKey.has(key)) index.byKey.set(key, cluster);
  if (name.kind === 'state' || match) return cluster;
  const words = wordsOf(name.name);
  if (words.length < 2) return cluster;
  remember(index.byLast, words.at(-1)!.slice(0, 3), cluster);
  remember(index.byFirst, words[0]!, cluster);
  const initials = initialsOf(name.name);
  if (initials.length > 1 && !index.byInitials.has(initials)) index.byInitials.set(initials, cluster);
  return cluster;
}

function isSurname({ mentions }: Cluster, { name, first, end }: Candidate): boolean {
  const word = wordsOf(name).at(-1);
  return (
    end - first === 1 &&
    mentions.some((mention) => mention.end - mention.first > 1 && wordsOf(mention.name).at(-1) === word)
  );
}

function remember(map: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
  const clusters = map.get(key);
  if (clusters) clusters.push(cluster);
  else map.set(key, [cluster]);
}

function keyOf(name: Candidate): string {
  if (name.kind === 'state') return `state ${name.country}`;
  return wordsOf(name.name).join(' ');
}

/** The words of a name, lower case, without full stops and marks. */
export function wordsOf(name: string): string[] {
  const words = name
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('.', '')
    .split(/[^\p{L}\p{N}'&]+/u)
    .filter((word) => word !== '');
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
}

function initialsOf(name: string): string {
  return [...name.matchAll(/(?:^|[\s-])(\p{Lu})/gu)].map((match) => match[1]).join('');
}

// A name of several words: the same words, the same person with another form of the name, the same organization with
// another ending.
function longMatch(index: Names, name: Candidate): Cluster | null {
  const exact = index.byKey.get(keyOf(name));
  if (exact) return exact;
  const words = wordsOf(name.name);
  if (name.kind === 'person' || name.kind === null) {
    const fellows = index.byLast.get(words.at(-1)!.slice(0, 3)) ?? [];
    const match = fellows.findLast(
      (cluster) =>
        cluster.kind !== 'organization' &&
        cluster.mentions.some((mention) => isSamePerson(wordsOf(mention.name), words)),
    );
    if (match) return match;
  }
  if (name.kind === 'person') return null;
  const fellows = index.byFirst.get(words[0]!) ?? [];
  return (
    fellows.find((cluster) =>
      cluster.mentions.some((mention) => isSameOrganization(wordsOf(mention.name), words)),
    ) ?? null
  );
}

// "Donald John Trump" and "Donald Trump", "V. Zelensky" and "Volodymyr Zelenskyy"; not "John Smith" and "Jane Smith".
function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || !isSameSurname(a.at(-1)!, b.at(-1)!)) return false;
  const [x, y] = [a[0]!, b[0]!];
  if (x === y || ((x.length === 1 || y.length === 1) && x[0] === y[0])) return true;
  return isSameSurname(x, y) || a.includes(y) || b.includes(x);
}

function isSameOrganization(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  if (!short.every((word, i) => word === long[i])) return false;
  return long.slice(short.length).every((word) => organizationTails.has(word));
}

// One word: the same word, a surname, an acronym, the first word of an organization, a given name.
function shortMatch(index: Names, name: Candidate): Cluster | null {
  const key = keyOf(name);
  const exact = index.byKey.get(key);
  if (name.kind === 'state' && !mayBeSurname(index, name)) return exact ?? null;
  const [word] = wordsOf(name.name);
  if (!word || name.end - name.first > 1) return exact ?? null;
  const bearers = name.kind === 'organization' ? [] : bearersOf(index, word, name);
  if (bearers.length > 0) return latestBefore(bearers, name);
  if (exact || name.weak) return exact ?? null;
  if (isAcronym(name.name)) return index.byInitials.get(name.name.replaceAll('.', '')) ?? null;
  if (name.kind === 'place') return null;
  const fellows = (index.byFirst.get(word) ?? []).filter((cluster) => fitsShort(cluster, name, word));
  if (fellows.length === 1) return fellows[0]!;
  return fellows.length > 1 && isGivenName(word) ? latestBefore(fellows, name) : null;
}

// "Paris" where the text has named a Jane Paris.
function mayBeSurname(index: Names, name: Candidate): boolean {
  return (
    name.metonym && name.country !== null && bearersOf(index, wordsOf(name.name).join(' '), name).length > 0
  );
}

// Persons of that surname, of the gender that a "Mr" or "Ms" tells.
function bearersOf(index: Names, word: string, name: Candidate): Cluster[] {
  const fellows = index.byLast.get(word.slice(0, 3)) ?? [];
  return fellows.filter((cluster) => {
    if (cluster.kind === 'organization' || cluster.kind === 'place') return false;
    if (name.gender && cluster.gender && name.gender !== cluster.gender) return false;
    return cluster.mentions.some((mention) => {
      const words = wordsOf(mention.name);
      return words.length > 1 && isSameSurname(words.at(-1)!, word);
    });
  });
}

function fitsShort(cluster: Cluster, name: Candidate, word: string): boolean {
  if (cluster.kind === 'organization') return name.kind !== 'person' && !isGivenName(word);
  if (cluster.kind === null && !isGivenName(word)) return name.kind !== 'person';
  return cluster.kind !== 'place' && isGivenName(word);
}

// Of several, the one that was mentioned last before the name; else the first of all.
function latestBefore(clusters: readonly Cluster[], name: Candidate): Cluster {
  let best = clusters[0]!;
  let reached = -1;
  for (const cluster of clusters) {
    for (const { first } of cluster.mentions) {
      if (first < name.first && first > reached) {
        reached = first;
        best = cluster;
      }
    }
  }
  return best;
}

// Where no word of the names told what it is, their surroundings do.
function settleKind(reading: Reading, cluster: Cluster): void {
  if (cluster.kind !== null && cluster.kind !== 'person') return;
  if (cluster.kind === null) cluster.kind = kindAround(reading, cluster);
  if (cluster.kind !== 'person' || cluster.gender) return;
  const long = cluster.mentions.filter(({ first, end }) => end - first > 1);
  for (const { first } of long.length > 0 ? long : cluster.mentions) {
    const { form, norm } = reading.tokens[first]!;
    if (!publicFigures.has(norm)) cluster.gender ??= genderOfGivenName(form);
  }
}

function kindAround(reading: Reading, { mentions }: Cluster): EntityKind {
  const signs = { place: 0, person: 0, organization: 0 };
  for (const mention of mentions) {
    const sign = signAround(reading, mention);
    if (sign) signs[sign]++;
  }
  const placed = signs.place > signs.organization && signs.place >= signs.person;
  if (placed && signs.place * 4 >= mentions.length) return 'place';
  const long = mentions.find(({ first, end }) => end - first > 1);
  if (!long) return signs.person > signs.organization ? 'person' : 'organization';
  const [start] = wordsOf(long.name);
  const shortened = mentions.some(({ name }) => wordsOf(name).join(' ') === start);
  return shortened || signs.organization > signs.person ? 'organization' : 'person';
}

function signAround(
  { tokens }: Reading,
  { first, end, span }: Candidate,
): 'place' | 'person' | 'organization' | null {
  const before = tokens[first - 1]?.norm ?? '';
  const after = tokens[end]?.norm ?? '';
  if (/^(?:in|at|near|outside|across|around|throughout)$/.test(before)) return 'place';
  if (span[0] < tokens[first]!.span[0]) return 'organization';
  if (/^(?:who|whose|himself|herself)$/.test(after)) return 'person';
  if (after === ',' && /^\d\d$/.test(tokens[end + 1]?.form ?? '')) return 'person';
  return null;
}
