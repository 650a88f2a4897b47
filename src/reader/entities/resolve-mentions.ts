// Links nominals and pronouns to the entities that the text has spoken of before them, going through it once.
import { stateNames } from '../lexicon/states.ts';
import type { SourceDocument } from '../record.ts';
import type { Context } from '../stage.ts';
import type { Candidate } from './candidate.ts';
import { type Cluster, clusterOf, join } from './cluster.ts';
import { type Discourse, noteMention, startDiscourse } from './discourse.ts';
import type { Reading } from './reading.ts';
import { pronounOf } from './recognise-pronouns.ts';
import { resolveNarration } from './resolve-narration.ts';
import { antecedentOfNominal } from './resolve-nominals.ts';
import { antecedentOfPronoun } from './resolve-pronouns.ts';
import { tellCountries } from './tell-countries.ts';

export interface FoundMentions {
  readonly reading: Reading;
  /** In the order of the text. */
  readonly mentions: readonly Candidate[];
  /** The clusters of the names. */
  readonly named: ReadonlyMap<Candidate, Cluster>;
}

/** Whom a pronoun stands for; null where nothing decides. */
export type Antecedent = (discourse: Discourse, mention: Candidate) => Cluster | null;

/** The clusters of all mentions. Pronouns that nothing decides stay out, with a warning. */
export function resolveMentions(
  { reading, mentions, named }: FoundMentions,
  document: SourceDocument,
  context: Context,
  antecedentOf: Antecedent = antecedentOfPronoun,
): Set<Cluster> {
  const discourse = startDiscourse(reading);
  const narrated = resolveNarration(reading, document, mentions, named);
  const clusters = new Set<Cluster>();
  for (const mention of mentions) {
    const told = named.get(mention) ?? linkNarrated(narrated, mention);
    const cluster = told ?? link(discourse, mention, named, antecedentOf);
    if (!cluster) warnOf(mention, context);
    if (!cluster) continue;
    if (cluster.parts.length === 0) clusters.add(cluster);
    if (!isAdjective(mention)) noteMention(discourse, mention, cluster);
  }
  tellCountries(reading, mentions, discourse.latest);
  return clusters;
}

function linkNarrated(narrated: ReadonlyMap<Candidate, Cluster>, mention: Candidate): Cluster | null {
  const cluster = narrated.get(mention) ?? null;
  if (cluster) join(cluster, mention);
  return cluster;
}

function link(
  discourse: Discourse,
  mention: Candidate,
  named: ReadonlyMap<Candidate, Cluster>,
  antecedentOf: Antecedent,
): Cluster | null {
  const same = mention.sameAs && (named.get(mention.sameAs) ?? discourse.latest.get(mention.sameAs));
  const antecedent =
    same ??
    (mention.form === 'pronoun' ? antecedentOf(discourse, mention) : antecedentOfNominal(discourse, mention));
  if (antecedent) {
    join(antecedent, mention);
    return antecedent;
  }
  return mention.form === 'nominal' ? clusterOf(mention) : null;
}

// "Ukrainian" in "Ukrainian officials" speaks of Ukraine by the way: what follows does not take it up.
function isAdjective({ form, metonym, name }: Candidate): boolean {
  return form === 'name' && metonym && stateNames.get(name)?.form === 'adjective';
}

function warnOf({ form, name, span }: Candidate, context: Context): void {
  if (form !== 'pronoun') return;
  const pronoun = pronounOf(name);
  if (pronoun?.person !== 3 || pronoun.case !== 'subject') return;
  context.warn('antecedent_undetermined', `Nothing before “${name}” decides whom it stands for.`, span);
}
