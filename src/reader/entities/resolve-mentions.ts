// Links nominals and pronouns to the entities that the text has spoken of before them, going through it once.
import type { Context } from '../stage.ts';
import type { Candidate } from './candidate.ts';
import { type Cluster, clusterOf, join } from './cluster.ts';
import { type Discourse, noteMention, startDiscourse } from './discourse.ts';
import type { Reading } from './reading.ts';
import { pronounOf } from './recognise-pronouns.ts';
import { antecedentOfNominal } from './resolve-nominals.ts';
import { antecedentOfPronoun } from './resolve-pronouns.ts';

/** The clusters of all mentions; `named` holds those of the names. Pronouns that nothing decides stay out, with a warning. */
export function resolveMentions(
  reading: Reading,
  mentions: readonly Candidate[],
  named: ReadonlyMap<Candidate, Cluster>,
  context: Context,
): Set<Cluster> {
  const discourse = startDiscourse(reading);
  const clusters = new Set<Cluster>();
  for (const mention of mentions) {
    const cluster = named.get(mention) ?? link(discourse, mention, named, context);
    if (!cluster) continue;
    clusters.add(cluster);
    noteMention(discourse, mention, cluster);
  }
  return clusters;
}

function link(discourse: Discourse, mention: Candidate, named: ReadonlyMap<Candidate, Cluster>, context: Context): Cluster | null {
  const same = mention.sameAs && (named.get(mention.sameAs) ?? discourse.latest.get(mention.sameAs));
  const antecedent =
    same ??
    (mention.form === 'pronoun'
      ? antecedentOfPronoun(discourse, mention)
      : antecedentOfNominal(discourse, mention));
  if (antecedent) {
    join(antecedent, mention);
    return antecedent;
  }
  if (mention.form === 'nominal') return clusterOf(mention);
  warnOf(mention, context);
  return null;
}

function warnOf({ name, span }: Candidate, context: Context): void {
  const pronoun = pronounOf(name);
  if (pronoun?.person !== 3 || pronoun.case !== 'subject') return;
  context.warn('antecedent_undetermined', `Nothing before “${name}” decides whom it stands for.`, span);
}
