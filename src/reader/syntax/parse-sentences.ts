// Sentences into grammar: for every token its part of speech, features, lemma, head and relation. Without a model the
// syntax stays empty, and later stages do without it.
import type { Sentence, Token } from '../document.ts';
import type { Block } from '../record.ts';
import { stage } from '../stage.ts';
import { afterDateline } from '../text/dateline.ts';
import { readSyntax, type SyntaxModel } from './model.ts';
import type { Syntax, SyntaxWord } from './tree.ts';

/** Adds the syntax: a word for every token, or nothing. */
export const parseSentences = stage(
  'parse sentences',
  ['document', 'tokens', 'sentences'],
  ['syntax'],
  ({ document, tokens, sentences }, { models }) => ({
    syntax: models.syntax ? syntaxOf(models.syntax, tokens, sentences, document.blocks) : [],
  }),
);

function syntaxOf(
  model: SyntaxModel,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  blocks: readonly Block[],
): Syntax {
  const syntax: SyntaxWord[] = tokens.map(({ norm }) => ({ ...outsideSentences, lemma: norm }));
  const parse = (first: number, end: number): void => {
    const forms = tokens.slice(first, end).map(({ form }) => form);
    readSyntax(model, forms, first).forEach((word, index) => {
      syntax[first + index] = word;
    });
  };
  for (const sentence of sentences) {
    const report = afterDateline(tokens, blocks, sentence);
    if (report > sentence.first) parse(sentence.first, report);
    parse(report, sentence.end);
    joinDateline(syntax, sentence.first, report, sentence.end);
  }
  return syntax;
}

// A dateline is parsed by itself, so that it is not taken for the subject of the report; its tree then hangs from the
// report's, because a sentence has one root.
function joinDateline(syntax: SyntaxWord[], first: number, report: number, end: number): void {
  const isRoot = ({ head }: SyntaxWord): boolean => head < 0;
  const dateline = syntax.slice(first, report).findIndex(isRoot);
  const root = syntax.slice(report, end).findIndex(isRoot);
  if (dateline < 0 || root < 0) return;
  const above = syntax[report + root]!;
  syntax[first + dateline] = { ...syntax[first + dateline]!, head: report + root, relation: 'dep' };
  syntax[report + root] = { ...above, dependents: [first + dateline, ...above.dependents] };
}

// A token of no block belongs to no sentence.
const outsideSentences = { part: 'X', features: '', head: -1, relation: 'root', dependents: [] };
