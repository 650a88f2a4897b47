// Whom a third-person pronoun stands for: the entity that agrees with it and that the text has last and most spoken of.
import type { Candidate } from './candidate.ts';
import type { Cluster } from './cluster.ts';
import type { Discourse, Spoken } from './discourse.ts';
import type { Reading } from './reading.ts';
import { type Pronoun, pronounOf } from './recognise-pronouns.ts';

/** Null where nothing before the pronoun agrees with it, and for the first and second person. */
export function antecedentOfPronoun({ reading, spoken }: Discourse, mention: Candidate): Cluster | null {
  const pronoun = pronounOf(mention.name);
  if (!pronoun || pronoun.person !== 3) return null;
  const scores = new Map<Cluster, number>();
  for (let i = spoken.length - 1; i >= 0 && i > spoken.length - window; i--) {
    const earlier = spoken[i]!;
    const distance = mention.sentence - earlier.mention.sentence;
    if (distance > farthest) break;
    if (!agrees(pronoun, earlier.cluster)) continue;
    const score = scoreOf(reading, pronoun, mention, earlier, distance);
    if (score > (scores.get(earlier.cluster) ?? -Infinity)) scores.set(earlier.cluster, score);
  }
  return best(scores);
}

const window = 120;
const farthest = 8;

function agrees(pronoun: Pronoun, cluster: Cluster): boolean {
  const { kind, plural, gender } = cluster;
  if (pronoun.gender === 'neuter') return kind !== 'person' && kind !== 'group' && !plural;
  if (pronoun.plural) return plural || kind === 'group' || kind === 'organization' || kind === 'state';
  return (kind === 'person' || kind === null) && !plural && (gender === null || gender === pronoun.gender);
}

function scoreOf(
  reading: Reading,
  pronoun: Pronoun,
  mention: Candidate,
  earlier: Spoken,
  distance: number,
): number {
  const { cluster } = earlier;
  let score = -distance;
  if (earlier.subject) score += 1;
  if (cluster.named) score += 0.3;
  if (cluster.gender !== null && cluster.gender === pronoun.gender) score += 0.6;
  if (earlier.mention.form === 'pronoun') score += 0.2;
  score += 0.4 * Math.log2(1 + cluster.mentions.length);
  if (pronoun.plural && !cluster.plural) score -= 1.2;
  if (pronoun.gender === 'neuter' && cluster.kind !== 'organization') score -= 0.5;
  return score + quotationScore(reading, mention, earlier);
}

// Nobody speaks of himself in the third person; and what only a quotation has spoken of is seldom taken up outside.
function quotationScore({ quotationOf }: Reading, mention: Candidate, earlier: Spoken): number {
  const here = quotationOf[mention.first]!;
  const there = quotationOf[earlier.mention.first]!;
  if (here >= 0 && there < 0 && earlier.speaks && mention.sentence - earlier.mention.sentence <= 1)
    return -2.5;
  return here < 0 && there >= 0 ? -1 : 0;
}

function best(scores: ReadonlyMap<Cluster, number>): Cluster | null {
  let found: Cluster | null = null;
  let highest = -Infinity;
  for (const [cluster, score] of scores) {
    if (score > highest) {
      highest = score;
      found = cluster;
    }
  }
  return found;
}
