// What the text has spoken of so far, in its order: what nominals and pronouns look back on.

import type { Token } from '../document.ts';
import { auxiliaries, sayingVerbs } from '../lexicon/function-words.ts';
import { roleModifiers, roles } from '../lexicon/roles.ts';
import { stateNames } from '../lexicon/states.ts';
import type { Candidate } from './candidate.ts';
import { type ClausePlace, clausePlaceOf } from './clause-places.ts';
import { type Cluster, jointOf } from './cluster.ts';
import type { Reading } from './reading.ts';

export interface Spoken {
  readonly mention: Candidate;
  readonly cluster: Cluster;
  /** Whether it looks like the subject of its clause. */
  readonly subject: boolean;
  readonly place: ClausePlace;
  /** Whether it stands beside a verb of saying: the speaker of a quotation in the same sentence. */
  readonly speaks: boolean;
}

export interface Discourse {
  readonly reading: Reading;
  readonly spoken: Spoken[];
  /** The cluster of each mention so far. */
  readonly latest: Map<Candidate, Cluster>;
}

export function startDiscourse(reading: Reading): Discourse {
  return { reading, spoken: [], latest: new Map() };
}

export function noteMention(discourse: Discourse, mention: Candidate, cluster: Cluster): void {
  const { reading } = discourse;
  discourse.spoken.push({
    mention,
    cluster,
    subject: isSubject(reading, mention),
    place: clausePlaceOf(reading, mention),
    speaks: isSpeaker(reading, mention),
  });
  discourse.latest.set(mention, cluster);
  const fellow = joinedTo(discourse, mention, cluster);
  if (fellow) {
    const [head] = discourse.spoken.slice(-2);
    discourse.spoken.push({ ...head!, mention, cluster: jointOf([fellow, cluster]) });
  }
}

// "[Jane Doe], 42, and her husband [John Roe]": the one before, where "and" joins the two.
function joinedTo({ reading, spoken }: Discourse, mention: Candidate, cluster: Cluster): Cluster | null {
  if (!mayJoin(cluster) || mention.form === 'pronoun') return null;
  for (const before of spoken.slice(-5, -1).reverse()) {
    const { end, sentence, form } = before.mention;
    if (sentence !== mention.sentence || mention.start - end > 4) return null;
    if (form === 'pronoun' || mention.first <= end) continue;
    const between = reading.tokens.slice(end, mention.start);
    const joins = between.some(({ norm }) => norm === 'and') && between.every(isTitle);
    return joins && mayJoin(before.cluster) && before.cluster !== cluster ? before.cluster : null;
  }
  return null;
}

function isTitle({ form, norm }: Token): boolean {
  return (
    joining.test(norm) ||
    roles.has(norm) ||
    roleModifiers.has(norm) ||
    stateNames.get(form)?.form === 'adjective'
  );
}

const joining = /^(?:and|,|\d+|his|her|their|the)$/;

function mayJoin({ kind, plural, parts }: Cluster): boolean {
  return !plural && parts.length === 0 && kind !== 'document' && kind !== 'place';
}

// Without syntax: what a verb follows, or what a verb of saying stands before ("…,” said Doe").
function isSubject({ tokens, sentences }: Reading, { first, end, sentence }: Candidate): boolean {
  const after = tokens[end]?.norm ?? '';
  if (/^['’]s?$/.test(after)) return false;
  if (auxiliaries.has(after) || sayingVerbs.has(after) || /(?:ed|[^s]s)$/.test(after) || after === 'who')
    return true;
  const before = tokens[first - 1];
  if (before && sayingVerbs.has(before.norm) && /^[,"”.]$/.test(tokens[first - 2]?.form ?? '')) return true;
  return first - sentences[sentence]!.first <= 2;
}

function isSpeaker({ tokens }: Reading, { start, end }: Candidate): boolean {
  return sayingVerbs.has(tokens[end]?.norm ?? '') || sayingVerbs.has(tokens[start - 1]?.norm ?? '');
}
