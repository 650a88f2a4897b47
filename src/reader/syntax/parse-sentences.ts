// Sentences into grammar: for every token its part of speech, features, lemma, head and relation. Without a model the
// syntax stays empty, and later stages do without it.
import type { Sentence, Token } from '../document.ts';
import { stage } from '../stage.ts';
import { readSyntax, type SyntaxModel } from './model.ts';
import type { Syntax, SyntaxWord } from './tree.ts';

/** Adds the syntax: a word for every token, or nothing. */
export const parseSentences = stage(
  'parse sentences',
  ['tokens', 'sentences'],
  ['syntax'],
  ({ tokens, sentences }, { models }) => ({
    syntax: models.syntax ? syntaxOf(models.syntax, tokens, sentences) : [],
  }),
);

function syntaxOf(model: SyntaxModel, tokens: readonly Token[], sentences: readonly Sentence[]): Syntax {
  const syntax: SyntaxWord[] = tokens.map(({ norm }) => ({ ...outsideSentences, lemma: norm }));
  for (const { first, end } of sentences) {
    const forms = tokens.slice(first, end).map(({ form }) => form);
    readSyntax(model, forms, first).forEach((word, index) => {
      syntax[first + index] = word;
    });
  }
  return syntax;
}

// A token of no block belongs to no sentence.
const outsideSentences = { part: 'X', features: '', head: -1, relation: 'root', dependents: [] };
