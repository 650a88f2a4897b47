// A text in, its sentences out as CoNLL-U: words, tags, features, lemmas, trees and names.
import type { DocumentInput } from '../document.ts';
import type { Models } from '../models.ts';
import { draftUpTo, stages } from '../read.ts';
import type { Warning } from '../record.ts';
import { addNames } from './add-names.ts';
import type { ConlluSentence } from './conllu.ts';
import { needSyntax } from './model.ts';
import { parseSentences } from './parse-sentences.ts';
import { toConllu } from './to-conllu.ts';

export interface ParsedText {
  /** ISO 639-1; as given, else as detected. */
  readonly language: string;
  /** With the comments `newpar` (where a block begins), `sent_id` and `text`. None where the language is not read. */
  readonly sentences: readonly ConlluSentence[];
  readonly warnings: readonly Warning[];
}

const stageCount = stages.indexOf(parseSentences) + 1;

/**
 * Parses a text. `firstId` is the number that its first sentence gets, for texts that come in parts.
 *
 * @throws {Error} where `models` hold no syntax
 */
export function parseText(input: DocumentInput, models: Models, firstId = 1): ParsedText {
  needSyntax(models.syntax);
  const warnings: Warning[] = [];
  const { document, tokens, sentences, syntax } = draftUpTo(stageCount, input, { models }, warnings);
  const parsed = { text: document.text, tokens, syntax };
  const written = sentences.map((sentence, index) => {
    const { comments, ...rest } = toConllu(parsed, sentence);
    const opening = sentence.block === sentences[index - 1]?.block ? [] : ['newpar'];
    return { comments: [...opening, `sent_id = ${firstId + index}`, ...comments], ...rest };
  });
  return {
    language: document.language,
    sentences: addNames(written, models.names),
    warnings,
  };
}
