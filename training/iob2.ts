// Sentences with names, as Universal NER keeps them: rows of number, word and IOB2 tag; documents by "# newdoc".
import { type NameTag, nameTags } from '../src/reader/syntax/find-names.ts';

export interface TaggedSentence {
  readonly words: readonly string[];
  /** Other tags than those of persons, places and organizations are O. */
  readonly tags: readonly NameTag[];
}

export function readIob2(text: string): TaggedSentence[][] {
  const documents: TaggedSentence[][] = [[]];
  for (const block of text.split(/\n\s*\n/)) {
    if (/^# newdoc/m.test(block)) documents.push([]);
    const rows = block.split('\n').map((line) => line.split('\t'));
    const words = rows.filter(([id]) => /^\d+$/.test(id!));
    if (words.length === 0) continue;
    documents.at(-1)!.push({
      words: words.map(([, form]) => form!),
      tags: words.map(([, , tag]) => nameTags.find((known) => known === tag?.trim()) ?? 'O'),
    });
  }
  return documents.filter((document) => document.length > 0);
}
