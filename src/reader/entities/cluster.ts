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
  /** Of several that "and" joins, those: "they" after "Doe and Roe" stands for both. Else empty. */
  readonly parts: readonly Cluster[];
}

export function clusterOf(first: Candidate): Cluster {
  const cluster: Cluster = {
    mentions: [],
    kind: null,
    gender: null,
    country: null,
    plural: first.plural,
    named: false,
    parts: [],
  };
  join(cluster, first);
  return cluster;
}

/** Adds a mention, and what it tells where nothing was told before. */
export function join(cluster: Cluster, mention: Candidate): void {
  if (cluster.parts.length > 0) {
    for (const part of cluster.parts) part.mentions.push(mention);
    return;
  }
  cluster.mentions.push(mention);
  if (cluster.kind === null || (cluster.kind === 'place' && mention.kind === 'organization'))
    cluster.kind = mention.kind;
  cluster.gender ??= mention.gender;
  cluster.country ??= mention.country;
  if (mention.form === 'name') cluster.named = true;
}

/** Several as one, for the pronouns that stand for all of them. */
export function jointOf(parts: readonly Cluster[]): Cluster {
  const [first] = parts;
  const kind = parts.every((part) => part.kind === 'person') ? 'group' : (first?.kind ?? null);
  const named = parts.some((part) => part.named);
  return { mentions: [], kind, gender: null, country: null, plural: true, named, parts };
}
