// Trains the tagger: an averaged perceptron with a margin, on the gold tags of the treebanks.

import type { ConlluSentence, ConlluWord } from '../src/reader/syntax/conllu.ts';
import { hashText } from '../src/reader/syntax/hashing.ts';
import { buildLexicon, type Lexicon } from '../src/reader/syntax/lexicon.ts';
import { candidatesOf, partsOf, setTag } from '../src/reader/syntax/tag.ts';
import { tagTemplates } from '../src/reader/syntax/tag-templates.ts';
import { featureRows } from '../src/reader/syntax/templates.ts';
import { margin, normalized, valuesOf, type WordKnowledge, width } from '../src/reader/syntax/word-values.ts';
import { Perceptron } from './perceptron.ts';
import { shuffled } from './random.ts';

export interface TaggerSettings {
  readonly bits: number;
  readonly epochs: number;
  /** By how much the right tag has to win. */
  readonly lead: number;
  readonly seed: number;
}

/** The tag of a word: its part of speech with what English shows on it. */
export function tagOf({ upos, xpos, features }: ConlluWord): string {
  if (xpos === 'VBN' && features.includes('Voice=Pass')) return `${upos}/VBN:pass`;
  return `${upos}/${xpos}`;
}

/** Tags that occur at least ten times; a rarer one is taken for the commonest of its part of speech. */
export function collectTags(sentences: readonly ConlluSentence[]): {
  tags: string[];
  indexOf(word: ConlluWord): number;
} {
  const counts = new Map<string, number>();
  for (const { words } of sentences) {
    for (const word of words) counts.set(tagOf(word), (counts.get(tagOf(word)) ?? 0) + 1);
  }
  const tags = [...counts]
    .filter(([, count]) => count >= 10)
    .sort((a, b) => b[1] - a[1])
    .map(([tag]) => tag);
  const indexOf = (word: ConlluWord): number => {
    const exact = tags.indexOf(tagOf(word));
    return exact >= 0
      ? exact
      : Math.max(
          0,
          tags.findIndex((tag) => tag.startsWith(`${word.upos}/`)),
        );
  };
  return { tags, indexOf };
}

/** What words seen at least ten times are: the tags that they take, once in five hundred times or more often. */
export function collectLexicon(
  sentences: readonly ConlluSentence[],
  indexOf: (word: ConlluWord) => number,
): Lexicon {
  const counts = new Map<string, Map<number, number>>();
  for (const word of sentences.flatMap(({ words }) => words)) {
    const lower = normalized(word.form).toLowerCase();
    const tags = counts.get(lower) ?? new Map<number, number>();
    tags.set(indexOf(word), (tags.get(indexOf(word)) ?? 0) + 1);
    counts.set(lower, tags);
  }
  const numbers = new Map<string, number>();
  const tagSets: number[][] = [[]];
  const words = new Map<number, number>();
  for (const [lower, tags] of counts) {
    const total = [...tags.values()].reduce((sum, count) => sum + count, 0);
    if (total < 10) continue;
    const set = [...tags]
      .flatMap(([tag, count]) => (count * 500 >= total ? [tag] : []))
      .sort((a, b) => a - b);
    const key = set.join(' ');
    if (!numbers.has(key)) numbers.set(key, tagSets.push(set) - 1);
    words.set(hashText(lower), numbers.get(key)!);
  }
  return buildLexicon(words, tagSets);
}

export interface TaggedSentence {
  readonly forms: readonly string[];
  readonly tags: readonly number[];
}

/** The weights of a tagger. */
export function trainTagger(
  sentences: readonly TaggedSentence[],
  tagNames: readonly string[],
  knowledge: WordKnowledge,
  { bits, epochs, lead, seed }: TaggerSettings,
  report: (epoch: number, weights: () => Float32Array) => void = () => undefined,
): Float32Array {
  const columns = tagNames.length;
  const model = new Perceptron(bits, columns);
  const parts = partsOf(tagNames);
  const prepared = sentences.map(({ forms, tags }) => ({ values: valuesOf(forms, knowledge), tags }));
  const rows = new Int32Array(tagTemplates.count);
  const scores = new Float32Array(columns);
  const every = Array.from({ length: columns }, (_, tag) => tag);
  // Returns the tag that the words after will see: the model's own.
  const learn = (values: Int32Array, base: number, candidates: readonly number[], gold: number): number => {
    if (candidates.length === 1) return gold;
    const count = featureRows(tagTemplates, values, base, bits, rows);
    if (candidates === every) model.score(rows, count, scores);
    else model.scoreOf(rows, count, scores, candidates);
    model.tick();
    const rival = bestBut(scores, candidates, gold);
    if (scores[gold]! - scores[rival]! < lead) {
      model.add(rows, count, gold, 1);
      model.add(rows, count, rival, -1);
    }
    return scores[gold]! >= scores[rival]! ? gold : rival;
  };
  for (let epoch = 1; epoch <= epochs; epoch++) {
    for (const at of shuffled(prepared.length, seed + epoch)) {
      const { values, tags } = prepared[at]!;
      tags.forEach((gold, word) => {
        const base = (word + margin) * width;
        const candidates = candidatesOf(values, base, knowledge.lexicon.tagSets) ?? every;
        const chosen = candidates.includes(gold) ? learn(values, base, candidates, gold) : gold;
        setTag(values, word, chosen, parts);
      });
    }
    report(epoch, () => model.average());
  }
  return model.average();
}

// The best of the wrong tags.
function bestBut(scores: Float32Array, candidates: readonly number[], gold: number): number {
  let winner = candidates[0] === gold ? candidates[1]! : candidates[0]!;
  for (const candidate of candidates) {
    if (candidate !== gold && scores[candidate]! > scores[winner]!) winner = candidate;
  }
  return winner;
}
