// What the mentions of one entity have told so far, while the resolution goes through the text.
import type { Gender } from '../lexicon/roles.ts';
import type { EntityKind } from '../record.ts';
import type { Candidate } from './candidate.ts';
import { wordsOf } from './name-words.ts';

export interface Cluster {
  /** Those of the names first, each kind in the order of the text. */
  readonly mentions: Candidate[];
  /** The names as they are written, each once, with their words. */
  readonly names: Map<string, readonly string[]>;
  /** The last nominal of each head noun. */
  readonly nominals: Map<string, Candidate>;
  /** The offices told before and after the names. */
  readonly offices: Set<string>;
  kind: EntityKind | null;
  gender: Gender | null;
  country: string | null;
  plural: boolean;
  /** Of several that "and" joins, those: "they" after "Doe and Roe" stands for both. Else empty. */
  readonly parts: readonly Cluster[];
}

export function clusterOf(first: Candidate): Cluster {
  const cluster = emptyCluster([]);
  cluster.plural = first.plural;
  join(cluster, first);
  return cluster;
}

function emptyCluster(parts: readonly Cluster[]): Cluster {
  return {
    mentions: [],
    names: new Map(),
    nominals: new Map(),
    offices: new Set(),
    kind: null,
    gender: null,
    country: null,
    plural: false,
    parts,
  };
}

/** Adds a mention, and what it tells where nothing was told before. */
export function join(cluster: Cluster, mention: Candidate): void {
  if (cluster.parts.length > 0) {
    for (const part of cluster.parts) part.mentions.push(mention);
    return;
  }
  cluster.mentions.push(mention);
  if (mention.form === 'name') cluster.names.set(mention.name, wordsOf(mention.name));
  if (mention.form === 'nominal') cluster.nominals.set(mention.name, mention);
  if (mention.form === 'name' || mention.sameAs) for (const role of mention.roles) cluster.offices.add(role);
  if (cluster.kind === null || (cluster.kind === 'place' && mention.kind === 'organization')) {
    cluster.kind = mention.kind;
  }
  cluster.gender ??= mention.gender;
  cluster.country ??= mention.country;
}

/** Whether one of its mentions is a name. */
export function isNamed({ names, parts }: Cluster): boolean {
  return names.size > 0 || parts.some(isNamed);
}

/** Several as one, for the pronouns that stand for all of them. */
export function jointOf(parts: readonly Cluster[]): Cluster {
  const cluster = emptyCluster(parts);
  cluster.kind = parts.every((part) => part.kind === 'person') ? 'group' : (parts[0]?.kind ?? null);
  cluster.plural = true;
  return cluster;
}
