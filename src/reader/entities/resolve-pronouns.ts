// Whom a third-person pronoun stands for: a log-linear model, trained on GUM's coreference, weighs every earlier mention
// that agrees with it against there being none.
import { holds } from '../spans.ts';
import type { Candidate } from './candidate.ts';
import type { Cluster } from './cluster.ts';
import type { Discourse, Spoken } from './discourse.ts';
import {
  antecedentSigns,
  isOwnQuotation,
  openSigns,
  type PlacedPronoun,
  placePronoun,
  signsOfAntecedent,
  signsOfNone,
} from './pronoun-signs.ts';
import { pronounWeights } from './pronoun-weights.generated.ts';
import type { Reading } from './reading.ts';
import { type Pronoun, pronounOf } from './recognise-pronouns.ts';

/** Pronouns that behave alike: "he" and "she", "it", "they". */
export type PronounClass = 'he' | 'it' | 'they';

/** What may be chosen for a pronoun. */
export interface Choice {
  readonly class: PronounClass;
  /** The earlier mentions that agree, the nearest first. */
  readonly antecedents: readonly { readonly cluster: Cluster; readonly signs: Float64Array }[];
  readonly none: Float64Array;
}

// Weighed alike, too many pronouns of those who are spoken of stay open: GUM marks every thing, the reader only who may
// speak, act or be counted. By so much an antecedent may be less likely than none. On GUM dev, all genres.
const leeway: Readonly<Record<PronounClass, number>> = { he: 2, it: 1.5, they: 2 };

/** Null where nothing before the pronoun agrees with it or is likely, and for the first and second person. */
export function antecedentOfPronoun(discourse: Discourse, mention: Candidate): Cluster | null {
  const choice = choiceFor(discourse, mention);
  return choice && choose(choice, inOrder);
}

/** Of each class, a weight for each of `antecedentSigns` and of `openSigns`. */
export type Weights = Readonly<
  Record<PronounClass, { readonly antecedent: readonly number[]; readonly none: readonly number[] }>
>;

// More would let whom the text speaks of most outweigh whom it speaks of here.
const nearest = 2;

/** The nearest mentions of an entity count together. Null where none is likely enough. */
export function choose(choice: Choice, weightsOf: Weights): Cluster | null {
  const weights = weightsOf[choice.class];
  const scores = new Map<Cluster, number>();
  const counted = new Map<Cluster, number>();
  for (const { cluster, signs } of choice.antecedents) {
    const count = (counted.get(cluster) ?? 0) + 1;
    if (count > nearest) continue;
    counted.set(cluster, count);
    scores.set(cluster, (scores.get(cluster) ?? 0) + Math.exp(product(weights.antecedent, signs)));
  }
  let found: Cluster | null = null;
  let highest = Math.exp(product(weights.none, choice.none) - leeway[choice.class]);
  for (const [cluster, score] of scores) {
    if (score <= highest) continue;
    highest = score;
    found = cluster;
  }
  return found;
}

const inOrder: Weights = { he: weightsFor('he'), it: weightsFor('it'), they: weightsFor('they') };

function weightsFor(pronouns: PronounClass): Weights[PronounClass] {
  const { antecedent, none } = pronounWeights[pronouns];
  return {
    antecedent: antecedentSigns.map((sign) => antecedent[sign]),
    none: openSigns.map((sign) => none[sign]),
  };
}

function product(weights: readonly number[], signs: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < signs.length; i++) sum += weights[i]! * signs[i]!;
  return sum;
}

const window = 120;
const farthest = 8;

/** Null for the first and second person. */
export function choiceFor({ reading, spoken }: Discourse, mention: Candidate): Choice | null {
  const pronoun = pronounOf(mention.name);
  if (pronoun?.person !== 3) return null;
  const placed = placePronoun(reading, mention, pronoun);
  const antecedents: Choice['antecedents'][number][] = [];
  const nearer = new Set<Cluster>();
  const barred = new Set<Cluster>();
  for (let i = spoken.length - 1; i >= 0 && i > spoken.length - window; i--) {
    const earlier = spoken[i]!;
    if (mention.sentence - earlier.mention.sentence > farthest) break;
    const { cluster } = earlier;
    if (!agrees(pronoun, cluster) || holds(earlier.mention.span, mention.span)) continue;
    if (isDescription(earlier)) continue;
    if (isBarred(placed, earlier, reading)) barred.add(cluster);
    nearer.add(cluster);
    antecedents.push({ cluster, signs: signsOfAntecedent(placed, earlier, reading, nearer.size === 1) });
  }
  return {
    class: classOf(pronoun),
    antecedents: antecedents.filter((antecedent) => !barred.has(antecedent.cluster)),
    none: signsOfNone(placed, reading),
  };
}

function classOf({ gender, plural }: Pronoun): PronounClass {
  if (gender === 'neuter') return 'it';
  return plural ? 'they' : 'he';
}

function agrees(pronoun: Pronoun, cluster: Cluster): boolean {
  const { kind, plural, gender } = cluster;
  if (pronoun.gender === 'neuter') return kind !== 'person' && kind !== 'group' && !plural;
  if (pronoun.plural) return plural || kind === 'group' || kind === 'organization' || kind === 'state';
  return (kind === 'person' || kind === null) && !plural && (gender === null || gender === pronoun.gender);
}

// Nobody speaks of himself in the third person, as a company does, and an object is not its subject: “[he] met him”.
function isBarred({ mention, pronoun, place }: PlacedPronoun, earlier: Spoken, reading: Reading): boolean {
  if (pronoun.gender !== 'neuter' && isOwnQuotation(mention, earlier, reading)) return true;
  const isObject = place.role === 'object' && pronoun.case !== 'reflexive';
  return isObject && earlier.place.role === 'subject' && earlier.place.clause === place.clause;
}

// "I was [a writer], and she …": the noun says what somebody is.
function isDescription({ mention, place }: Spoken): boolean {
  return mention.form === 'nominal' && place.role === 'predicate' && mention.definiteness !== 'definite';
}
