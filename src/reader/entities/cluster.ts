// What the mentions of one entity have told so far, while the resolution goes through the text.
import type { Gender } from '../lexicon/roles.ts';
import type { EntityKind } from '../record.ts';
import type { Candidate } from './candidate.ts';

export interface Cluster {
  readonly mentions: Candidate[];
  kind: EntityKind | null;
  gender: Gender | null;
  country: string | null;
  plural: boolean;
  named: boolean;
}

export function clusterOf(first: Candidate): Cluster {
  const cluster: Cluster = {
    mentions: [],
    kind: null,
    gender: null,
    country: null,
    plural: first.plural,
    named: false,
  };
  join(cluster, first);
  return cluster;
}

/** Adds a mention, and what it tells where nothing was told before. */
export function join(cluster: Cluster, mention: Candidate): void {
  cluster.mentions.push(mention);
  if (cluster.kind === null || (cluster.kind === 'place' && mention.kind === 'organization'))
    cluster.kind = mention.kind;
  cluster.gender ??= mention.gender;
  cluster.country ??= mention.country;
  if (mention.form === 'name') cluster.named = true;
}

/** Moves all of `from` into `into`. */
export function merge(into: Cluster, from: Cluster): void {
  for (const mention of from.mentions) join(into, mention);
  from.mentions.length = 0;
}
