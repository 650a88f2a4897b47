// The named entities found so far, by their words.
import type { Candidate } from './candidate.ts';
import { type Cluster, clusterOf, join } from './cluster.ts';
import { initialsOf, wordsOf } from './name-words.ts';
import { isSameSurname } from './surnames.ts';

export interface NameIndex {
  readonly byKey: Map<string, Cluster>;
  readonly byInitials: Map<string, Cluster>;
  /** By the beginning of the last word of a full name, which spelling variants share; in the order of the text. */
  readonly byLast: Map<string, Cluster[]>;
  readonly byFirst: Map<string, Cluster[]>;
  /** Of each cluster, the tokens where its full names stand, in the order of the text. */
  readonly places: Map<Cluster, number[]>;
}

// As many are compared at the most: a text with more bearers of one name is no article.
const mostFellows = 40;

export function emptyIndex(): NameIndex {
  return {
    byKey: new Map(),
    byInitials: new Map(),
    byLast: new Map(),
    byFirst: new Map(),
    places: new Map(),
  };
}

/** Puts a name into the cluster it matches, or into a new one. */
export function addName(index: NameIndex, name: Candidate, match: Cluster | null): Cluster {
  if (match && hasSurname(match, name)) match.kind ??= 'person';
  if (match) join(match, name);
  const cluster = match ?? clusterOf(name);
  const key = keyOf(name);
  if (!index.byKey.has(key)) index.byKey.set(key, cluster);
  if (name.kind === 'state') return cluster;
  if (name.end - name.first > 1) remember(index.places, cluster, name.first);
  if (!match) addWords(index, name, cluster);
  return cluster;
}

function addWords(index: NameIndex, { name }: Candidate, cluster: Cluster): void {
  const words = wordsOf(name);
  if (words.length < 2) return;
  remember(index.byLast, stemOf(words.at(-1)!), cluster);
  remember(index.byFirst, words[0]!, cluster);
  const initials = initialsOf(name);
  if (initials.length > 1 && !index.byInitials.has(initials)) index.byInitials.set(initials, cluster);
}

function remember<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}

function hasSurname({ names }: Cluster, name: Candidate): boolean {
  const word = wordsOf(name.name).at(-1);
  if (name.end - name.first > 1) return false;
  return [...names.values()].some((words) => words.length > 1 && words.at(-1) === word);
}

export function keyOf({ kind, country, name }: Candidate): string {
  return kind === 'state' ? `state ${country}` : wordsOf(name).join(' ');
}

/** Those whose full name ends in such a word, or begins with it. */
export function endingIn(index: NameIndex, word: string): readonly Cluster[] {
  return (index.byLast.get(stemOf(word)) ?? []).slice(-mostFellows);
}

export function beginningWith(index: NameIndex, word: string): readonly Cluster[] {
  return (index.byFirst.get(word) ?? []).slice(-mostFellows);
}

function stemOf(word: string): string {
  return word.slice(0, 3);
}

/** Persons of that surname, of the gender that a "Mr" or "Ms" tells. */
export function bearersOf(index: NameIndex, word: string, { gender }: Candidate): Cluster[] {
  return endingIn(index, word).filter((cluster) => {
    if (cluster.kind === 'organization' || cluster.kind === 'place') return false;
    if (gender && cluster.gender && gender !== cluster.gender) return false;
    return [...cluster.names.values()].some(
      (words) => words.length > 1 && isSameSurname(words.at(-1)!, word),
    );
  });
}

/** Of several, the one that was named last before the token `at`; else the first of all. */
export function latestBefore(index: NameIndex, clusters: readonly Cluster[], at: number): Cluster {
  const reached = clusters.map((cluster) => lastBefore(index, cluster, at));
  return clusters[reached.indexOf(Math.max(...reached))]!;
}

function lastBefore({ places }: NameIndex, cluster: Cluster, at: number): number {
  const last = cluster.mentions.at(-1)!.first;
  const full = places.get(cluster) ?? [];
  let low = 0;
  let high = full.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (full[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return Math.max(low > 0 ? full[low - 1]! : -1, last < at ? last : -1);
}
