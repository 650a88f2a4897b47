// What speaks for and against an earlier mention as the antecedent of a pronoun, and against any antecedent, as numbers.
//
//     [Doe] met Roe. [He] …: subject · one sentence back · same role · a person, named
import type { Candidate } from './candidate.ts';
import { type ClausePlace, clausePlaceOf } from './clause-places.ts';
import { isNamed } from './cluster.ts';
import type { Spoken } from './discourse.ts';
import type { Reading } from './reading.ts';
import type { Pronoun } from './recognise-pronouns.ts';

export const antecedentSigns = [
  'sameSentence',
  'sentenceBefore',
  'twoSentencesBefore',
  'sentences',
  'words',
  'otherBlock',
  'subject',
  'mainSubject',
  'object',
  'possessor',
  'oblique',
  'looksLikeSubject',
  'sameRole',
  'subjectThere',
  'ownClauseSubject',
  'subjectOwns',
  'sameClause',
  'reflexive',
  'named',
  'nominal',
  'pronoun',
  'sameWord',
  'definite',
  'indefinite',
  'bare',
  'genderTold',
  'often',
  'spokenOnce',
  'joint',
  'several',
  'organization',
  'state',
  'place',
  'document',
  'group',
  'unknownKind',
  'metonym',
  'ownQuotation',
  'fromQuotation',
  'sameQuotation',
  'intoQuotation',
  'opening',
  'nearestThatFits',
  'headline',
] as const;
export type AntecedentSign = (typeof antecedentSigns)[number];

export const openSigns = [
  'always',
  'expletive',
  'clauseFollows',
  'subjectOfBe',
  'notSubject',
  'possessive',
  'early',
  'quoted',
] as const;
export type OpenSign = (typeof openSigns)[number];

/** A pronoun in its sentence. */
export interface PlacedPronoun {
  readonly mention: Candidate;
  readonly pronoun: Pronoun;
  readonly place: ClausePlace;
}

export function placePronoun(reading: Reading, mention: Candidate, pronoun: Pronoun): PlacedPronoun {
  return { mention, pronoun, place: clausePlaceOf(reading, mention) };
}

/** The signs of an earlier mention, in the order of `antecedentSigns`; `nearest` where no other that fits stands between. */
export function signsOfAntecedent(
  { mention, pronoun, place }: PlacedPronoun,
  earlier: Spoken,
  reading: Reading,
  nearest: boolean,
): Float64Array {
  const { cluster, mention: there, place: its } = earlier;
  const distance = mention.sentence - there.sentence;
  const isPossessive = pronoun.case === 'possessive';
  const isReflexive = pronoun.case === 'reflexive';
  const sameClause = place.clause >= 0 && its.clause === place.clause;
  const here = reading.quotationOf[mention.first]!;
  const other = reading.quotationOf[there.first]!;
  const { kind } = cluster;
  const holder = reading.syntax[place.clause]?.head ?? -1;
  const signs = [
    distance === 0,
    distance === 1,
    distance === 2,
    Math.min(distance, 8),
    Math.log2(1 + mention.first - there.first),
    reading.sentences[mention.sentence]!.block !== reading.sentences[there.sentence]!.block,
    its.role === 'subject',
    its.role === 'subject' && its.main,
    its.role === 'object',
    its.role === 'possessive',
    its.role === 'oblique',
    earlier.subject,
    its.role === place.role,
    its.role === 'subject' && place.role === 'subject',
    distance === 0 && isPossessive && its.role === 'subject',
    its.role === 'subject' && isPossessive && holder === its.clause,
    sameClause && !isReflexive && !isPossessive,
    sameClause && isReflexive,
    isNamed(cluster),
    there.form === 'nominal',
    there.form === 'pronoun',
    there.name === mention.name,
    there.definiteness === 'definite',
    there.definiteness === 'indefinite',
    there.form === 'nominal' && there.definiteness === 'bare',
    cluster.gender !== null && cluster.gender === pronoun.gender,
    Math.log2(1 + Math.min(cluster.mentions.length, 32)),
    cluster.mentions.length === 1,
    cluster.parts.length > 0,
    cluster.plural,
    kind === 'organization',
    kind === 'state',
    kind === 'place',
    kind === 'document',
    kind === 'group',
    kind === null,
    there.metonym,
    isOwnQuotation(mention, earlier, reading),
    here < 0 && other >= 0,
    here >= 0 && here === other,
    here >= 0 && other < 0,
    distance === 1 && its.role === 'subject' && isOpening(reading, mention),
    nearest,
    reading.headline[there.sentence]!,
  ];
  return Float64Array.from(signs, Number);
}

/** The signs that a pronoun has no antecedent among the mentions, in the order of `openSigns`. */
export function signsOfNone({ mention, pronoun, place }: PlacedPronoun, reading: Reading): Float64Array {
  const { syntax } = reading;
  const word = syntax[mention.first];
  const clause = place.clause >= 0 ? syntax[place.clause]! : null;
  const followed = clause?.dependents.some(
    (at) => at > mention.first && /^(?:ccomp|csubj|xcomp|advcl|acl)/.test(syntax[at]!.relation),
  );
  const signs = [
    true,
    word?.relation === 'expl',
    followed === true,
    clause?.dependents.some((at) => syntax[at]!.relation === 'cop') === true,
    place.role !== 'subject',
    pronoun.case === 'possessive',
    mention.sentence < 2,
    reading.quotationOf[mention.first]! >= 0,
  ];
  return Float64Array.from(signs, Number);
}

/** Whether a pronoun stands in the words of whom an earlier mention has just named as speaking. */
export function isOwnQuotation(
  pronoun: Candidate,
  { mention, speaks }: Spoken,
  { quotationOf }: Reading,
): boolean {
  const isQuoted = quotationOf[pronoun.first]! >= 0 && quotationOf[mention.first]! < 0;
  return isQuoted && speaks && pronoun.sentence - mention.sentence <= 1;
}

function isOpening({ sentences }: Reading, { first, sentence }: Candidate): boolean {
  return first - sentences[sentence]!.first <= 2;
}
