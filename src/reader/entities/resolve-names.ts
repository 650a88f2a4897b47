// Names that stand for one bearer: the same words, a surname after the full name, an acronym, a spelling variant.
//
//     Volodymyr Zelensky … Zelenskyy · Northrop Grumman … Northrop · Confederation of Port Workers (CPW) … the CPW
import { isGivenName } from '../lexicon/given-names.ts';
import { organizationTails } from '../lexicon/organizations.ts';
import type { Candidate } from './candidate.ts';
import { type Cluster, join } from './cluster.ts';
import {
  addName,
  bearersOf,
  beginningWith,
  emptyIndex,
  endingIn,
  keyOf,
  latestBefore,
  type NameIndex,
} from './name-index.ts';
import { wordsOf } from './name-words.ts';
import { isAcronym, type Reading } from './reading.ts';
import { settleKind } from './settle-kinds.ts';
import { isSameSurname } from './surnames.ts';

/** The cluster of each name. Full names come first, so that a surname before the full name is its bearer's too. */
export function resolveNames(reading: Reading, names: readonly Candidate[]): Map<Candidate, Cluster> {
  const found = new Map<Candidate, Cluster>();
  const index = emptyIndex();
  for (const name of names) if (isLong(name)) found.set(name, addName(index, name, longMatch(index, name)));
  for (const name of names) if (name.sameAs) joinSame(index, found, name);
  for (const name of names) {
    if (found.has(name)) continue;
    const match = shortMatch(index, name);
    if (match || !name.weak) found.set(name, addName(index, name, match));
  }
  for (const cluster of new Set(found.values())) settleKind(reading, cluster);
  return found;
}

function isLong(name: Candidate): boolean {
  return name.kind !== 'state' && name.sameAs === null && name.end - name.first > 1;
}

function joinSame(index: NameIndex, found: Map<Candidate, Cluster>, name: Candidate): void {
  const cluster = found.get(name.sameAs!);
  if (!cluster) return;
  join(cluster, name);
  found.set(name, cluster);
  index.byKey.set(keyOf(name), cluster);
}

// Several words: the same words, the same person with another form of the name, the same organization with another ending.
function longMatch(index: NameIndex, name: Candidate): Cluster | null {
  const exact = index.byKey.get(keyOf(name));
  if (exact) return exact;
  const words = wordsOf(name.name);
  if (words.length === 0) return null;
  return personMatch(index, name, words) ?? organizationMatch(index, name, words);
}

function personMatch(index: NameIndex, { kind }: Candidate, words: readonly string[]): Cluster | null {
  if (kind !== 'person' && kind !== null) return null;
  const fellows = endingIn(index, words.at(-1)!).filter((cluster) => cluster.kind !== 'organization');
  return (
    fellows.findLast(({ names }) => [...names.values()].some((other) => isSamePerson(other, words))) ?? null
  );
}

function organizationMatch(index: NameIndex, { kind }: Candidate, words: readonly string[]): Cluster | null {
  if (kind === 'person') return null;
  const fellows = beginningWith(index, words[0]!);
  return (
    fellows.find(({ names }) => [...names.values()].some((other) => isSameOrganization(other, words))) ?? null
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
function shortMatch(index: NameIndex, name: Candidate): Cluster | null {
  const exact = index.byKey.get(keyOf(name)) ?? null;
  const [word] = wordsOf(name.name);
  if (!word || name.end - name.first > 1 || (name.kind === 'state' && !name.metonym)) return exact;
  const bearers = name.kind === 'organization' ? [] : bearersOf(index, word, name);
  if (bearers.length > 0) return latestBefore(index, bearers, name.first);
  if (exact || name.weak || name.kind === 'state' || name.kind === 'place') return exact;
  if (isAcronym(name.name)) return index.byInitials.get(name.name.replaceAll('.', '')) ?? null;
  const fellows = beginningWith(index, word).filter((cluster) => fitsFirst(cluster, name, word));
  if (fellows.length === 1) return fellows[0]!;
  return fellows.length > 1 && isGivenName(word) ? latestBefore(index, fellows, name.first) : null;
}

// Organizations are shortened to their first word, persons to their given name.
function fitsFirst(cluster: Cluster, name: Candidate, word: string): boolean {
  if (isGivenName(word)) return cluster.kind !== 'organization' && cluster.kind !== 'place';
  return name.kind !== 'person' && (cluster.kind === 'organization' || cluster.kind === null);
}
