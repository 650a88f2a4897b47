// Tags and trees against the dev portions of two treebanks, from gold tokens and from raw text; the speed from text to
// tree beside two English toolkits, on the same articles in one run; size and loading time of the weights.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { loadModels } from '../src/load-models.ts';
import { draftUpTo, stages } from '../src/reader/read.ts';
import { type ConlluSentence, readConllu } from '../src/reader/syntax/conllu.ts';
import { readSyntax, type SyntaxModel } from '../src/reader/syntax/model.ts';
import { parseSentences } from '../src/reader/syntax/parse-sentences.ts';
import { toConllu } from '../src/reader/syntax/to-conllu.ts';
import { rawTexts } from '../training/raw-text.ts';
import { readPolnear } from './corpora/polnear.ts';
import { dataOption, needShared } from './corpora/shared-data.ts';
import { type ConlluScores, scoreConllu } from './scorers/score-conllu.ts';
import { wordSpans } from './scorers/words.ts';

export const about =
  'tags and trees on the dev portions of EWT and GUM; speed, size and loading of the weights';

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { ...dataOption, rounds: { type: 'string', default: '3' } },
  });
  const syntax = loadModels().syntax;
  if (!syntax) {
    console.log('There are no weights in models/. Make them: npm run train -- syntax');
    return;
  }
  printHeader();
  for (const treebank of ['ewt', 'gum'] as const) {
    const text = readFileSync(needShared('syntax', `data/ud/en_${treebank}-dev.conllu`, values.data), 'utf8');
    const gold = [...readConllu(text.split('\n'))];
    const name = `${treebank.toUpperCase()} dev`;
    printScores(
      `${name}, gold tokens`,
      scoreConllu(
        gold,
        gold.map((sentence) => parsed(syntax, sentence)),
      ),
    );
    printScores(
      `${name}, raw text`,
      scoreConllu(
        gold,
        rawTexts(text).flatMap(({ text }) => read(syntax, text)),
      ),
    );
  }
  printSize();
  await printSpeed(
    syntax,
    needShared('syntax', 'data/polnear/dev.jsonl', values.data),
    Number(values.rounds),
  );
}

/** The sentence with its words tagged and parsed anew. */
function parsed(syntax: SyntaxModel, sentence: ConlluSentence): ConlluSentence {
  const words = readSyntax(
    syntax,
    sentence.words.map(({ form }) => form),
  );
  return {
    ...sentence,
    words: sentence.words.map((word, index) => {
      const { part, features, lemma, head, relation } = words[index]!;
      return { ...word, upos: part, features, lemma, head, relation };
    }),
  };
}

/** The sentences that the reader finds in a text. */
function read(syntax: SyntaxModel, text: string): ConlluSentence[] {
  const draft = draftUpTo(
    stages.indexOf(parseSentences) + 1,
    { text, language: 'en' },
    { models: { syntax } },
  );
  return draft.sentences.map((sentence) => toConllu({ text, ...draft }, sentence));
}

const columns = ['sentences', 'words', 'upos', 'features', 'lemmas', 'uas', 'las'] as const;

function printHeader(): void {
  console.log(''.padEnd(24) + columns.map((name) => name.padStart(11)).join(''));
}

function printScores(name: string, scores: ConlluScores): void {
  console.log(name.padEnd(24) + columns.map((column) => scores[column].toFixed(2).padStart(11)).join(''));
}

function printSize(): void {
  const folder = new URL('../models/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.bin'));
  const sizes = files.map((file) => `${file} ${(statSync(new URL(file, folder)).size / 1e6).toFixed(2)} MB`);
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    loadModels();
    return performance.now() - start;
  });
  console.log(`\nweights: ${sizes.join(', ')}; loaded in ${median(times).toFixed(0)} ms`);
}

// Interleaved, so that what else the machine does falls on all alike.
async function printSpeed(syntax: SyntaxModel, path: string, rounds: number): Promise<void> {
  // What is built, as a user runs it: tsx leaves marks in the code that cost time.
  const built = new URL('../dist/reader/read.js', import.meta.url).href;
  const reader = (await import(built)) as typeof import('../src/reader/read.ts');
  const texts = readPolnear(path).map(({ text }) => text);
  const words = texts.reduce((sum, text) => sum + wordSpans(text).length, 0);
  const wink = winkNLP(model);
  const peers: Record<string, (text: string) => unknown> = {
    'text to tree': (text) =>
      reader.draftUpTo(stages.indexOf(parseSentences) + 1, { text, language: 'en' }, { models: { syntax } }),
    compromise: (text) => nlp(text),
    'wink-nlp': (text) => wink.readDoc(text),
  };
  const times = new Map(Object.keys(peers).map((name) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, peer] of Object.entries(peers)) {
      const start = process.cpuUsage().user;
      for (const text of texts) peer(text);
      if (round > 0) times.get(name)!.push((process.cpuUsage().user - start) / 1e6);
    }
  }
  const yardstick = median(times.get('compromise')!);
  console.log(`\nPolNeAR dev, ${words} words, median of ${rounds} rounds, seconds of processor time`);
  for (const [name, seconds] of times) {
    const time = median(seconds);
    const rate = Math.round(words / time).toLocaleString('en');
    console.log(
      `${name.padEnd(16)}${rate.padStart(10)} words/s  ${(yardstick / time).toFixed(2)} × compromise`,
    );
  }
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1]!;
}
