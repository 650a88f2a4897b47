// Whom a third-person pronoun stands for: the entity that agrees with it and that the text has last and most spoken of.
import { holds } from '../spans.ts';
import type { Candidate } from './candidate.ts';
import { type Cluster, isNamed } from './cluster.ts';
import type { Discourse, Spoken } from './discourse.ts';
import type { Reading } from './reading.ts';
import { type Pronoun, pronounOf } from './recognise-pronouns.ts';

/** Null where nothing before the pronoun agrees with it, and for the first and second person. */
export function antecedentOfPronoun({ reading, spoken }: Discourse, mention: Candidate): Cluster | null {
  const pronoun = pronounOf(mention.name);
  if (pronoun?.person !== 3) return null;
  const scores = new Map<Cluster, number>();
  for (let i = spoken.length - 1; i >= 0 && i > spoken.length - window; i--) {
    const earlier = spoken[i]!;
    const distance = mention.sentence - earlier.mention.sentence;
    if (distance > farthest) break;
    if (!agrees(pronoun, earlier.cluster) || holds(earlier.mention.span, mention.span)) continue;
    const score = scoreOf(reading, pronoun, mention, earlier, distance);
    if (score > (scores.get(earlier.cluster) ?? -Infinity)) scores.set(earlier.cluster, score);
  }
  return best(scores);
}

const window = 120;
const farthest = 8;

// Measured on the news, interviews and speeches of GUM (train) by trying many values: how much each sign of an antecedent counts.
const weights = {
  distance: 1,
  subject: 1,
  named: 0.2,
  gender: 1.05,
  pronoun: 0.2,
  frequency: 0.4,
  singularThey: 1.6,
  notOrganization: 0.5,
  speaker: 2.5,
  quoted: 0.7,
  joint: 0.5,
  possessive: 0.3,
  parallel: 0.3,
  near: 0.6,
  fresh: 0,
  bodyThey: -0.5,
};

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
  let score = -distance * weights.distance;
  if (earlier.subject) score += weights.subject;
  if (isNamed(cluster)) score += weights.named;
  if (cluster.gender !== null && cluster.gender === pronoun.gender) score += weights.gender;
  if (earlier.mention.form === 'pronoun') score += weights.pronoun;
  if (cluster.parts.length > 0) score += weights.joint;
  if (distance === 0 && earlier.subject && pronoun.case === 'possessive') score += weights.possessive;
  if (distance === 1 && earlier.subject && isOpening(reading, mention)) score += weights.parallel;
  score -= weights.near * Math.log2(1 + mention.first - earlier.mention.first);
  if (earlier.mention.form === 'nominal' && cluster.mentions.length === 1) score -= weights.fresh;
  if (pronoun.plural && cluster.kind === 'organization') score += weights.bodyThey;
  score += weights.frequency * Math.log2(1 + cluster.mentions.length);
  if (pronoun.plural && !cluster.plural) score -= weights.singularThey;
  if (pronoun.gender === 'neuter' && cluster.kind !== 'organization') score -= weights.notOrganization;
  return score + quotationScore(reading, mention, earlier);
}

function isOpening({ sentences }: Reading, { first, sentence }: Candidate): boolean {
  return first - sentences[sentence]!.first <= 2;
}

// Nobody speaks of himself in the third person; and what only a quotation has spoken of is seldom taken up outside.
function quotationScore({ quotationOf }: Reading, mention: Candidate, earlier: Spoken): number {
  const here = quotationOf[mention.first]!;
  const there = quotationOf[earlier.mention.first]!;
  const isOwn = here >= 0 && there < 0 && earlier.speaks && mention.sentence - earlier.mention.sentence <= 1;
  if (isOwn) return -weights.speaker;
  return here < 0 && there >= 0 ? -weights.quoted : 0;
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
