// Clusters of mentions as the entities of the record: fullest name, kind, roles, country, ids in the order of the text.

import { commonNames, stateNames } from '../lexicon/states.ts';
import type { Entity, Mention } from '../record.ts';
import { compareSpans } from '../spans.ts';
import type { Candidate } from './candidate.ts';
import { type Cluster, isNamed } from './cluster.ts';
import { isAcronym, type Reading } from './reading.ts';

export function describeEntities(reading: Reading, clusters: Iterable<Cluster>): Entity[] {
  return [...clusters]
    .filter(({ mentions }) => mentions.some(({ form }) => form !== 'pronoun'))
    .map((cluster) => ({ cluster, mentions: mentionsOf(cluster) }))
    .sort((a, b) => compareSpans(a.mentions[0]!.span, b.mentions[0]!.span))
    .map(({ cluster, mentions }, i) => describe(reading, cluster, mentions, `e${i + 1}`));
}

function mentionsOf({ mentions }: Cluster): Mention[] {
  return mentions.map(({ span, form }) => ({ span, form })).sort((a, b) => compareSpans(a.span, b.span));
}

function describe(reading: Reading, cluster: Cluster, mentions: Mention[], id: string): Entity {
  const named = isNamed(cluster);
  const { country } = cluster;
  const told = cluster.mentions.filter(({ form }) => form === 'nominal');
  return {
    id,
    name: nameOf(reading, cluster),
    kind: cluster.kind ?? 'organization',
    named,
    classes: named ? [] : [...new Set(told.flatMap(({ classes }) => classes))],
    count: named ? null : (told.find(({ count }) => count !== null)?.count ?? null),
    roles: rolesOf(cluster),
    country,
    mentions,
  };
}

// The longest name; words before acronyms, a state's name before its capital; of a state that only adjectives name, what it is called. Without a name the first nominal.
function nameOf({ text }: Reading, { mentions, country, kind }: Cluster): string {
  const names = mentions.filter(({ form }) => form === 'name');
  if (names.length === 0) {
    const nominal = mentions.find(({ form }) => form === 'nominal')!;
    return text.slice(...nominal.span);
  }
  if (kind === 'state' && country && names.every(isAdjective))
    return commonNames.get(country) ?? names[0]!.name;
  return names.reduce((best, name) => (fullness(name) > fullness(best) ? name : best)).name;
}

function isAdjective({ name }: Candidate): boolean {
  return stateNames.get(name)?.form === 'adjective';
}

function fullness(candidate: Candidate): number {
  const { name, metonym } = candidate;
  return (
    (metonym ? 0 : 1000) - (isAdjective(candidate) ? 500 : 0) + (isAcronym(name) ? 0 : 500) + name.length
  );
}

// Of the named, what stands before and after their names; of the unnamed, what they are called.
function rolesOf({ kind, offices, nominals, names }: Cluster): string[] {
  if (kind !== 'person') return [];
  if (names.size > 0) return [...offices];
  return [...new Set([...nominals.values()].flatMap(({ roles }) => roles))];
}
