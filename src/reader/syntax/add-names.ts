// The sentences of a document get the names in them: `Name=B-PER` among the last column of a word.
import type { ConlluSentence } from './conllu.ts';
import { findNames, type NameFinder, type NameTag } from './find-names.ts';

/** Adds the names, in place of those that the words had. Without a finder the sentences stay as they are. */
export function addNames(
  sentences: readonly ConlluSentence[],
  finder: NameFinder | undefined,
): readonly ConlluSentence[] {
  if (!finder) return sentences;
  const tags = findNames(
    finder,
    sentences.map(({ words }) => words.map(({ form }) => form)),
  );
  return sentences.map((sentence, at) => ({
    ...sentence,
    words: sentence.words.map((word, index) => ({ ...word, misc: withName(word.misc, tags[at]![index]!) })),
  }));
}

function withName(misc: string, tag: NameTag): string {
  const others = misc.split('|').filter((entry) => entry !== '' && !entry.startsWith('Name='));
  return (tag === 'O' ? others : [`Name=${tag}`, ...others]).join('|');
}
