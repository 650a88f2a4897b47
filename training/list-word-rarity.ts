// Makes src/ledger/origins/word-rarity.generated.ts: how rare the words of English news are, by the stems that statements
// are compared by, counted in sentences of PolNeAR (train) and the treebanks EWT and GUM (train). Names are left out: they
// belong to their year.
//
//   npx tsx training/list-word-rarity.ts ../shared/data
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentWords } from '../src/ledger/origins/content-words.ts';

const fewest = 8;
const shortest = 40;
const target = new URL('../src/ledger/origins/word-rarity.generated.ts', import.meta.url);

const [folder = '../shared/data'] = process.argv.slice(2);
const plain = new Map<string, number>();
const names = new Map<string, number>();
const sentences = [...newsIn('polnear/train.jsonl'), ...treebank('en_ewt'), ...treebank('en_gum')].filter(
  ({ length }) => length >= shortest,
);
for (const sentence of sentences) {
  for (const { stem, weight } of contentWords(sentence).words) add(weight > 1 ? names : plain, stem);
}
writeFileSync(target, sourceOf(stemsByRarity()));

function newsIn(path: string): string[] {
  const articles = readFileSync(join(folder, path), 'utf8').trim().split('\n');
  return articles.flatMap((line) => (JSON.parse(line).text as string).split(/\n|(?<=[.!?]["”’]?)\s+/));
}

function treebank(name: string): string[] {
  const lines = readFileSync(join(folder, `ud/${name}-train.conllu`), 'utf8').split('\n');
  return lines.filter((line) => line.startsWith('# text = ')).map((line) => line.slice(9));
}

function add(counts: Map<string, number>, stem: string): void {
  counts.set(stem, (counts.get(stem) ?? 0) + 1);
}

// In bits: a word of 10 stands in one sentence of 2^10.
function stemsByRarity(): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const [stem, count] of [...plain].sort()) {
    if (count < fewest || count < (names.get(stem) ?? 0)) continue;
    const bits = Math.round(Math.log2(sentences.length / count));
    groups.set(bits, [...(groups.get(bits) ?? []), stem]);
  }
  return groups;
}

function sourceOf(groups: ReadonlyMap<number, readonly string[]>): string {
  const about =
    '// Made by training/list-word-rarity.ts; do not edit. Stems by their rarity: those of 10 stand in one sentence of 2^10.';
  const entries = [...groups]
    .sort(([a], [b]) => a - b)
    .map(
      ([bits, stems]) =>
        `  ${bits}: \`${(stems.join(' ').match(/.{1,115}(?: |$)/g) ?? []).map((line) => line.trim()).join('\n')}\`,`,
    );
  return `${about}\nexport const stemsByRarity: Readonly<Record<number, string>> = {\n${entries.join('\n')}\n};\n`;
}
