// Tokens into sentences. A sentence ends with its block; where else it ends, `sentence-ends.ts` decides. Marks that
// close a quotation or a bracket go with the sentence they end.
import type { Sentence, Token } from '../document.ts';
import type { Block } from '../record.ts';
import { firstEndingAfter } from '../spans.ts';
import { stage } from '../stage.ts';
import { openClassifier, scoreOf } from './linear-classifier.ts';
import { sentenceEnding } from './segmenter.generated.ts';
import { type EndDecision, sentenceEnds, traitsOf } from './sentence-ends.ts';

/** Adds the sentences: in order, not overlapping, each in one block; every token in a block is in one of them. */
export const splitSentences = stage(
  'split sentences',
  ['document', 'tokens'],
  ['sentences'],
  ({ document, tokens }) => ({ sentences: sentencesOf(document.blocks, tokens) }),
);

const classifier = openClassifier(sentenceEnding);

/** The sentences of the tokens of `blocks`. */
export function sentencesOf(
  blocks: readonly Block[],
  tokens: readonly Token[],
  ends: EndDecision = (_at, features) => scoreOf(classifier, features) > 0,
): Sentence[] {
  const bounds = blocks.map(({ span }) => [
    firstStartingAt(tokens, span[0]),
    firstStartingAt(tokens, span[1]),
  ]);
  const traits = traitsOf(
    tokens,
    bounds.map(([first]) => first!),
  );
  const sentences: Sentence[] = [];
  bounds.forEach(([start, next], block) => {
    let first = start!;
    for (const end of sentenceEnds(traits, first, next!, ends)) {
      const whole: Sentence['span'] = [tokens[first]!.span[0], tokens[end - 1]!.span[1]];
      sentences.push({ span: whole, first, end, block });
      first = end;
    }
  });
  return sentences;
}

// Index of the first token that starts at the offset or after it.
function firstStartingAt(tokens: readonly Token[], offset: number): number {
  return offset === 0 ? 0 : firstEndingAfter(tokens, offset);
}
