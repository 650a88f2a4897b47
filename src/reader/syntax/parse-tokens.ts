// Sentences that somebody else split into words come back with tags, features, lemmas, trees and names. All else stays:
// comments, words written as one, empty nodes, other columns.
import type { Models } from '../models.ts';
import { addNames } from './add-names.ts';
import type { ConlluSentence } from './conllu.ts';
import { needSyntax, readSyntax, type SyntaxModel } from './model.ts';

/**
 * Parses the sentences of one document; the names in one sentence help to find those in another.
 *
 * @throws {Error} where `models` hold no syntax
 */
export function parseTokens(document: readonly ConlluSentence[], models: Models): readonly ConlluSentence[] {
  const syntax = needSyntax(models.syntax);
  return addNames(
    document.map((sentence) => parsed(sentence, syntax)),
    models.names,
  );
}

function parsed(sentence: ConlluSentence, model: SyntaxModel): ConlluSentence {
  const forms = sentence.words.map(({ form }) => form);
  const syntax = readSyntax(model, forms);
  return {
    ...sentence,
    words: sentence.words.map((word, index) => {
      const { part, features, lemma, head, relation } = syntax[index]!;
      return { ...word, upos: part, features, lemma, head, relation };
    }),
  };
}
