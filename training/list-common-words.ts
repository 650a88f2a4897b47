// Makes src/reader/lexicon/common-words.generated.ts: words that English texts nearly always write in lower case where a
// capital would tell something, counted in the news of PolNeAR (train) and the treebanks EWT and GUM (train).
//
//   npx tsx training/list-common-words.ts ../shared/data
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fewest = 8;
const share = 0.85;
const target = new URL('../src/reader/lexicon/common-words.generated.ts', import.meta.url);

const [folder = '../shared/data'] = process.argv.slice(2);
const lower = new Map<string, number>();
const upper = new Map<string, number>();
for (const paragraph of [...newsIn('polnear/train.jsonl'), ...treebank('en_ewt'), ...treebank('en_gum')]) {
  countIn(paragraph);
}
writeFileSync(target, sourceOf(commonWords()));

function newsIn(path: string): string[] {
  const articles = readFileSync(join(folder, path), 'utf8').trim().split('\n');
  const paragraphs = articles.flatMap((line) => (JSON.parse(line).text as string).split('\n'));
  return paragraphs.filter(({ length }) => length >= 60);
}

function treebank(name: string): string[] {
  const lines = readFileSync(join(folder, `ud/${name}-train.conllu`), 'utf8').split('\n');
  return lines.filter((line) => line.startsWith('# text = ')).map((line) => line.slice(9));
}

// A capital that opens a sentence tells nothing.
function countIn(paragraph: string): void {
  let opens = true;
  for (const [piece] of paragraph.matchAll(/\p{L}+(?:[’'-]\p{L}+)*|[^\s]/gu)) {
    if (/^\p{L}/u.test(piece)) {
      if (/^\p{Ll}/u.test(piece)) add(lower, piece);
      else if (!opens) add(upper, piece.toLowerCase());
      opens = false;
    } else if (/^[.!?:“"”]$/.test(piece)) opens = true;
  }
}

function add(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

function commonWords(): string[] {
  const isCommon = ([word, count]: [string, number]): boolean =>
    count >= fewest && count / (count + (upper.get(word) ?? 0)) >= share && /^[a-z][a-z-]+$/.test(word);
  return [...lower]
    .filter(isCommon)
    .map(([word]) => word)
    .sort();
}

function sourceOf(words: readonly string[]): string {
  const lines = words.join(' ').match(/.{1,117}(?: |$)/g) ?? [];
  const about =
    '// Made by training/list-common-words.ts; do not edit. Words that English texts write in lower case.';
  return `${about}\nexport const commonWordList = \`${lines.map((line) => line.trim()).join('\n')}\`;\n`;
}
