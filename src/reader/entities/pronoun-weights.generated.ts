// Made by `npm run train -- pronouns` from GUM; do not edit. See models/README.md.
import type { AntecedentSign, OpenSign } from './pronoun-signs.ts';

export interface PronounWeights {
  readonly antecedent: Readonly<Record<AntecedentSign, number>>;
  readonly none: Readonly<Record<OpenSign, number>>;
}

export const pronounWeights: Readonly<Record<'he' | 'it' | 'they', PronounWeights>> = {
  he: {
    antecedent: { sameSentence: 0.61, sentenceBefore: -0.25, twoSentencesBefore: -0.23, sentences: -0.18, words: -0.33, otherBlock: -0.2, subject: -0.71, mainSubject: 0.54, object: 0.44, possessor: 0.34, oblique: -0.01, looksLikeSubject: 0.54, sameRole: 0.59, subjectThere: 0.68, ownClauseSubject: 1.14, subjectOwns: 0.67, sameClause: -0.51, reflexive: 0.14, named: -0.23, nominal: 0.77, pronoun: -0.7, sameWord: -0.66, definite: 0.72, indefinite: 0.61, bare: -0.57, genderTold: 0.94, often: 0.43, spokenOnce: -0.23, joint: 0.3, several: -0.12, organization: -0.22, state: -1.18, place: 0.13, document: 0.09, group: 0.51, unknownKind: 0, metonym: -0.99, ownQuotation: -0.14, fromQuotation: -0.03, sameQuotation: -0.12, intoQuotation: -0.41, opening: 0.79, nearestThatFits: 0.13, headline: -0.44 },
    none: { always: 0.3, expletive: 1, clauseFollows: -0.42, subjectOfBe: 0.1, notSubject: 0.13, possessive: -0.39, early: -0.43, quoted: 0.67 },
  },
  it: {
    antecedent: { sameSentence: 0.62, sentenceBefore: -0.13, twoSentencesBefore: -0.14, sentences: -0.27, words: -0.42, otherBlock: -1.05, subject: -1.32, mainSubject: 0.22, object: 0.1, possessor: -0.17, oblique: -1.98, looksLikeSubject: 0.96, sameRole: 0.03, subjectThere: 0.87, ownClauseSubject: 1.21, subjectOwns: 0.46, sameClause: -0.12, reflexive: 0.26, named: 0.23, nominal: 0.21, pronoun: -1.14, sameWord: -0.26, definite: 0.82, indefinite: 0.87, bare: -0.55, genderTold: 0.61, often: 0.26, spokenOnce: 0.03, joint: 0.3, several: -0.12, organization: -0.3, state: -1.3, place: 0.15, document: 0.32, group: 0.51, unknownKind: 0, metonym: -0.83, ownQuotation: -0.18, fromQuotation: -0.27, sameQuotation: -0.24, intoQuotation: -0.24, opening: 1.25, nearestThatFits: 0.08, headline: -0.5 },
    none: { always: 0.21, expletive: 1.25, clauseFollows: 0.2, subjectOfBe: 0.31, notSubject: 0.36, possessive: -0.63, early: -0.49, quoted: 0.84 },
  },
  they: {
    antecedent: { sameSentence: 1.21, sentenceBefore: 0.34, twoSentencesBefore: -0.08, sentences: -0.28, words: -0.5, otherBlock: -0.41, subject: -1.1, mainSubject: 0.47, object: -0.01, possessor: 0.92, oblique: -1.01, looksLikeSubject: 1.04, sameRole: 0.4, subjectThere: 0.41, ownClauseSubject: 1.37, subjectOwns: 0.16, sameClause: -0.5, reflexive: 0.23, named: -0.01, nominal: 0.77, pronoun: -0.73, sameWord: -0.88, definite: 0.72, indefinite: 0.8, bare: 0.13, genderTold: 0.61, often: -0.17, spokenOnce: -0.42, joint: 0.38, several: -0.22, organization: -0.33, state: -1.46, place: 0.13, document: -0.13, group: 0.75, unknownKind: 0, metonym: -0.81, ownQuotation: -0.14, fromQuotation: 0.33, sameQuotation: 0.16, intoQuotation: 0.42, opening: 0.64, nearestThatFits: 0.41, headline: -0.43 },
    none: { always: 0.39, expletive: 1, clauseFollows: -0.45, subjectOfBe: -0.08, notSubject: 0.13, possessive: 0.14, early: -0.34, quoted: -0.11 },
  },
};
