// Trains the tagger: an averaged perceptron with a margin, on the gold tags of the treebanks.

import type { ConlluSentence, ConlluWord } from '../src/reader/syntax/conllu.ts';
import { hashText } from '../src/reader/syntax/hashing.ts';
import { buildLexicon, type Lexicon } from '../src/reader/syntax/lexicon.ts';
import { tagTemplates } from '../src/reader/syntax/tag-templates.ts';
import { featureRows } from '../src/reader/syntax/templates.ts';
import {
  margin,
  normalized,
  places,
  valuesOf,
  type WordKnowledge,
  width,
} from '../src/reader/syntax/word-values.ts';
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

/** The sets of tags that words seen at least `least` times take, tags of less than a twentieth left out. */
export function collectLexicon(sentences: readonly ConlluSentence[], least = 5): Lexicon {
  const counts = new Map<string, Map<string, number>>();
  for (const { words } of sentences) {
    for (const word of words) {
      const lower = normalized(word.form).toLowerCase();
      const tags = counts.get(lower) ?? new Map<string, number>();
      tags.set(tagOf(word), (tags.get(tagOf(word)) ?? 0) + 1);
      counts.set(lower, tags);
    }
  }
  const classes = new Map<string, number>();
  const words = new Map<number, number>();
  for (const [lower, tags] of counts) {
    const total = [...tags.values()].reduce((sum, count) => sum + count, 0);
    if (total < least) continue;
    const set = [...tags]
      .filter(([, count]) => count * 20 >= total)
      .map(([tag]) => tag)
      .sort()
      .join(' ');
    if (!classes.has(set)) classes.set(set, classes.size + 1);
    words.set(hashText(lower), classes.get(set)!);
  }
  return buildLexicon(words);
}

export interface TaggedSentence {
  readonly forms: readonly string[];
  readonly tags: readonly number[];
}

/** The weights of a tagger for `columns` tags. */
export function trainTagger(
  sentences: readonly TaggedSentence[],
  columns: number,
  knowledge: WordKnowledge,
  { bits, epochs, lead, seed }: TaggerSettings,
  report: (epoch: number, weights: () => Float32Array) => void = () => undefined,
): Float32Array {
  const model = new Perceptron(bits, columns);
  const prepared = sentences.map(({ forms, tags }) => ({ values: valuesOf(forms, knowledge), tags }));
  const rows = new Int32Array(tagTemplates.count);
  const scores = new Float32Array(columns);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    for (const at of shuffled(prepared.length, seed + epoch)) {
      const { values, tags } = prepared[at]!;
      tags.forEach((gold, word) => {
        const base = (word + margin) * width;
        const count = featureRows(tagTemplates, values, base, bits, rows);
        model.score(rows, count, scores);
        const rival = bestBut(scores, gold);
        model.tick();
        if (scores[gold]! - scores[rival]! < lead) {
          model.add(rows, count, gold, 1);
          model.add(rows, count, rival, -1);
        }
        values[base + places.tag] = (scores[gold]! >= scores[rival]! ? gold : rival) + 1;
      });
    }
    report(epoch, () => model.average());
  }
  return model.average();
}

function bestBut(scores: Float32Array, gold: number): number {
  let winner = gold === 0 ? 1 : 0;
  for (let at = winner + 1; at < scores.length; at++) {
    if (at !== gold && scores[at]! > scores[winner]!) winner = at;
  }
  return winner;
}
