// Made by `npm run train -- pronouns` from GUM; do not edit. See models/README.md.
import type { AntecedentSign, OpenSign } from './pronoun-signs.ts';

export interface PronounWeights {
  readonly antecedent: Readonly<Record<AntecedentSign, number>>;
  readonly none: Readonly<Record<OpenSign, number>>;
}

export const pronounWeights: Readonly<Record<'he' | 'it' | 'they', PronounWeights>> = {
  he: {
    antecedent: { sameSentence: 0.63, sentenceBefore: -0.22, twoSentencesBefore: -0.18, sentences: -0.17, words: -0.34, otherBlock: -0.23, subject: -0.78, mainSubject: 0.65, object: 0.46, possessor: 0.43, oblique: 0.04, looksLikeSubject: 0.58, sameRole: 0.65, subjectThere: 0.65, ownClauseSubject: 1.35, sameClause: -0.52, reflexive: 0.16, named: -0.51, nominal: 0.64, pronoun: -0.56, sameWord: -0.79, definite: 0.81, indefinite: 0.58, bare: -0.5, genderTold: 0.94, often: 0.41, spokenOnce: -0.3, joint: 0.27, several: -0.13, organization: -0.2, state: -1.16, place: 0.14, document: 0.12, group: 0.51, unknownKind: 0, metonym: -0.99, ownQuotation: -0.15, fromQuotation: 0.16, sameQuotation: -0.12, intoQuotation: -0.09, opening: 0.77, nearestThatFits: 0.18, headline: -0.43 },
    none: { always: 0.17, expletive: 1, clauseFollows: -0.44, subjectOfBe: 0.07, notSubject: 0.12, possessive: -0.4, early: -0.43, quoted: 0.85 },
  },
  it: {
    antecedent: { sameSentence: 0.64, sentenceBefore: -0.13, twoSentencesBefore: -0.13, sentences: -0.26, words: -0.43, otherBlock: -1.09, subject: -1.31, mainSubject: 0.23, object: 0.16, possessor: -0.19, oblique: -1.94, looksLikeSubject: 1, sameRole: 0.08, subjectThere: 0.85, ownClauseSubject: 1.36, sameClause: -0.13, reflexive: 0.29, named: 0.1, nominal: 0.07, pronoun: -1, sameWord: -0.34, definite: 0.86, indefinite: 0.86, bare: -0.54, genderTold: 0.61, often: 0.25, spokenOnce: 0.03, joint: 0.27, several: -0.13, organization: -0.27, state: -1.29, place: 0.17, document: 0.37, group: 0.51, unknownKind: 0, metonym: -0.84, ownQuotation: -0.19, fromQuotation: -0.18, sameQuotation: -0.16, intoQuotation: -0.08, opening: 1.25, nearestThatFits: 0.07, headline: -0.48 },
    none: { always: 0.14, expletive: 1.25, clauseFollows: 0.19, subjectOfBe: 0.31, notSubject: 0.37, possessive: -0.64, early: -0.48, quoted: 0.95 },
  },
  they: {
    antecedent: { sameSentence: 1.22, sentenceBefore: 0.32, twoSentencesBefore: -0.01, sentences: -0.28, words: -0.49, otherBlock: -0.43, subject: -1.09, mainSubject: 0.5, object: 0.01, possessor: 0.9, oblique: -0.99, looksLikeSubject: 1, sameRole: 0.4, subjectThere: 0.42, ownClauseSubject: 1.43, sameClause: -0.51, reflexive: 0.25, named: -0.09, nominal: 0.71, pronoun: -0.67, sameWord: -1.09, definite: 0.75, indefinite: 0.81, bare: 0.14, genderTold: 0.61, often: -0.2, spokenOnce: -0.45, joint: 0.34, several: -0.23, organization: -0.31, state: -1.43, place: 0.14, document: -0.1, group: 0.76, unknownKind: 0, metonym: -0.82, ownQuotation: -0.15, fromQuotation: 0.43, sameQuotation: 0.26, intoQuotation: 0.56, opening: 0.67, nearestThatFits: 0.41, headline: -0.41 },
    none: { always: 0.33, expletive: 1, clauseFollows: -0.44, subjectOfBe: -0.09, notSubject: 0.14, possessive: 0.14, early: -0.35, quoted: 0 },
  },
};
