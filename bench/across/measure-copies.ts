// Precision and recall of copies on reprints that a program makes of the corpus: paragraphs cut, quotations changed, notes
// added, in random measure. Unlike documents are the other reports of the corpus.

import { isCopy, type Printed, sharedWords } from '../../src/ledger/copies/compare-documents.ts';
import { groupPassages } from '../../src/ledger/copies/group-passages.ts';
import { passagesOf } from '../../src/ledger/copies/passages.ts';
import { runningWords } from '../../src/ledger/copies/running-words.ts';
import { sentencesIn } from '../../src/ledger/sentences.ts';
import type { Block } from '../../src/reader/index.ts';
import { madeDocuments } from '../../test/across/corpus.ts';
import { type Random, seeded } from './made-text.ts';
import { readExpected, type Tally } from './score-corpus.ts';

const reprintsOfEach = 4;

export function measureCopies(): Tally {
  const random = seeded(11);
  const copied = new Set(readExpected().copies.flatMap((group) => group.slice(1)));
  // A corrected version shares its text with the one before; they are one document, not copies.
  const urls = new Set<string>();
  const originals = madeDocuments().filter(({ id, url }) => {
    const isFirst = !url || !urls.has(url);
    if (url) urls.add(url);
    return isFirst && !copied.has(id ?? '');
  });
  const texts = originals.flatMap(({ text }, group) => [
    { group, text },
    ...Array.from({ length: reprintsOfEach }, () => ({ group, text: reprint(text, random) })),
  ]);
  const printed = print(texts.map(({ text }) => text));
  let [right, found, expected] = [0, 0, 0];
  for (let a = 0; a < texts.length; a++) {
    for (let b = 0; b < a; b++) {
      const same = texts[a]!.group === texts[b]!.group;
      const isFound = isCopy(sharedWords(printed[a]!, printed[b]!), printed[a]!, printed[b]!);
      // Two reprints that were cut apart share nothing; only a reprint with its original counts.
      if (same && b % (reprintsOfEach + 1) !== 0) continue;
      if (same) expected++;
      if (isFound) found++;
      if (same && isFound) right++;
    }
  }
  return { right, found, expected };
}

const notes = [
  'Readers who know more are asked to write to the editors at the usual address before the end of the week.',
  'This report has been shortened. A longer one will be in the paper tomorrow, with a map and two photographs.',
];

// At least half of the paragraphs stay.
function reprint(text: string, random: Random): string {
  const paragraphs = text.split('\n\n');
  const kept = paragraphs
    .filter((_, at) => at === 0 || random() > 0.3)
    .slice(0, Math.max(1, paragraphs.length));
  const edited = kept.map((paragraph) => edit(paragraph, random));
  if (random() < 0.5) edited.push(notes[Math.floor(random() * notes.length)]!);
  return edited.join('\n\n');
}

// One word in thirty is left out, another doubled; in quotations one in ten.
function edit(paragraph: string, random: Random): string {
  let quoted = false;
  const words = paragraph.split(' ').flatMap((word) => {
    if (word.includes('“')) quoted = true;
    const changed = random() < (quoted ? 0.1 : 0.033);
    if (word.includes('”')) quoted = false;
    return !changed ? [word] : random() < 0.5 ? [] : [word, 'also'];
  });
  return words.join(' ');
}

function print(texts: readonly string[]): Printed[] {
  const documents = texts.map((text) => ({ text, blocks: blocksOf(text) }));
  const passages = documents.map((document) => passagesOf(document, sentencesIn(document)));
  const words = passages.flatMap(({ paragraphs }, at) =>
    paragraphs.map(({ span }) => runningWords(texts[at]!.slice(...span)).words),
  );
  const families = groupPassages(words);
  let next = 0;
  return passages.map(({ paragraphs, sentences }) => ({
    words: paragraphs.reduce((sum, { words }) => sum + words, 0),
    paragraphs: paragraphs.map((paragraph) => ({ ...paragraph, family: families[next++]! })),
    sentences,
  }));
}

function blocksOf(text: string): Block[] {
  let start = 0;
  return text.split('\n\n').map((paragraph) => {
    const span: Block['span'] = [start, start + paragraph.length];
    start += paragraph.length + 2;
    return { span, kind: 'paragraph' };
  });
}
