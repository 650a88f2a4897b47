// Trains the two classifiers that split text into tokens and sentences, and writes them as a TypeScript table. Only the
// train portions are read.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Token } from '../src/reader/document.ts';
import { atomsOf } from '../src/reader/text/atoms.ts';
import { findBlocks } from '../src/reader/text/find-blocks.ts';
import { joinAtoms } from '../src/reader/text/join-atoms.ts';
import {
  type LinearClassifier,
  openClassifier,
  scoreOf,
  weightRange,
  writeClassifier,
} from '../src/reader/text/linear-classifier.ts';
import { sentencesOf } from '../src/reader/text/split-sentences.ts';
import { edgesOf } from '../src/reader/text/split-tokens.ts';
import { type Example, quantized, type Training, trainClassifier } from './binary-classifier.ts';
import { type NewsText, newsTexts } from './news-sentences.ts';
import { type RawText, rawTexts } from './raw-text.ts';

const treebanks = ['ud/en_ewt-train.conllu', 'ud/en_gum-train.conllu'];
const joiningOptions: Training = { bits: 14, rounds: 8, rate: 0.2, decay: 1e-4, seed: 1 };
const endingOptions: Training = { bits: 16, rounds: 8, rate: 0.2, decay: 1e-4, seed: 2 };

// Few against the treebanks: each counts as often as this.
const newsWeight = 6;

export function trainSegmenter(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string', default: '../shared/data' },
      out: { type: 'string', default: 'src/reader/text/segmenter.generated.ts' },
    },
  });
  const texts = treebanks.flatMap((path) => rawTexts(readFileSync(join(values.data, path), 'utf8')));
  const news = newsTexts(readFileSync(new URL('news-sentences.txt', import.meta.url), 'utf8'));
  const joining = trainJoining(texts, news);
  const classifier = openClassifier(joining);
  const examples = (text: Sentences): Example[] => endingExamples(text, classifier);
  const sentenceEnding = written(
    [...texts.flatMap(examples), ...repeated(news.flatMap(examples))],
    endingOptions,
  );
  writeFileSync(
    values.out,
    `// Made by \`npm run train -- segmenter\` from the treebanks EWT and GUM; do not edit. See models/README.md.
export const joining =
  '${joining}';
export const sentenceEnding =
  '${sentenceEnding}';
`,
  );
}

// Twice: our own sentences say only where full stops belong, the rest of their tokens is what the treebanks teach.
function trainJoining(texts: readonly RawText[], news: readonly NewsText[]): string {
  const examples = texts.flatMap(joiningExamples);
  const first = openClassifier(written(examples, joiningOptions));
  const stops = news.flatMap((text) => stopExamples(text, first));
  return written([...examples, ...repeated(stops)], joiningOptions);
}

function repeated(examples: readonly Example[]): Example[] {
  return Array.from({ length: newsWeight }, () => examples).flat();
}

function written(examples: readonly Example[], options: Training): string {
  console.log(`${examples.length} examples, ${examples.filter(({ yes }) => yes).length} yes`);
  return writeClassifier(quantized(trainClassifier(examples, options), weightRange));
}

function joiningExamples({ text, words }: RawText): Example[] {
  const starts = new Set(words.map(([start]) => start));
  const examples: Example[] = [];
  const atoms = atomsOf(text, edgesOf(findBlocks(text)));
  joinAtoms(text, atoms, (_start, at, features) => {
    const yes = !starts.has(atoms[at]!.start);
    examples.push({ features, yes });
    return yes;
  });
  return examples;
}

function stopExamples({ text, stops }: NewsText, joining: LinearClassifier): Example[] {
  const examples: Example[] = [];
  const atoms = atomsOf(text, edgesOf(findBlocks(text)));
  joinAtoms(text, atoms, (_start, at, features) => {
    const { start } = atoms[at]!;
    const yes = text[start] === '.' ? !stops.has(start) : scoreOf(joining, features) > 0;
    if (text[start] === '.') examples.push({ features, yes });
    return yes;
  });
  return examples;
}

// With the tokens that the reader will see: those of the classifier just trained.
type Sentences = Pick<RawText, 'text' | 'sentences'>;

function endingExamples({ text, sentences }: Sentences, joining: LinearClassifier): Example[] {
  const starts = new Set(sentences);
  const examples: Example[] = [];
  const blocks = findBlocks(text);
  const tokens = tokensOf(text, joining);
  sentencesOf(blocks, tokens, (at, features) => {
    const yes = starts.has(tokens[at]!.span[0]);
    examples.push({ features, yes });
    return yes;
  });
  return examples;
}

function tokensOf(text: string, joining: LinearClassifier): Token[] {
  const atoms = atomsOf(text, edgesOf(findBlocks(text)));
  return joinAtoms(text, atoms, (_start, _at, features) => scoreOf(joining, features) > 0).map((span) => {
    const form = text.slice(...span);
    return { span, form, norm: form.toLowerCase().replaceAll('’', "'") };
  });
}
