// What reads syntax, opened from its weights: the words of one sentence in, their tags, lemmas and tree out.
import { type Clusters, readClusters } from './clusters.ts';
import { type LemmaRules, lemmatize } from './lemmatize.ts';
import { openLexicon } from './lexicon.ts';
import { type FeatureTable, featuresOf } from './morphology.ts';
import { type Columns, openMoveTable, type Parser, parseWords } from './parse.ts';
import { openSparseTable } from './sparse-table.ts';
import { createTagger, partOf, type Tagger, tagWords } from './tag.ts';
import type { SyntaxWord } from './tree.ts';
import { openWeights } from './weights.ts';
import { valuesOf, type WordKnowledge } from './word-values.ts';

export interface SyntaxModel {
  /** SHA-256 of the weights, in hexadecimal. */
  readonly hash: string;
  readonly knowledge: WordKnowledge;
  readonly tagger: Tagger;
  readonly parser: Parser;
  readonly lemmaRules: LemmaRules;
  readonly features: FeatureTable;
}

/**
 * Opens `models/syntax-en.bin` with the clusters it was trained with.
 *
 * @throws {Error} where the bytes are not those of a syntax model
 */
export function openSyntaxModel(bytes: Uint8Array, clusters: Clusters | Uint8Array): SyntaxModel {
  const weights = openWeights(bytes);
  const { relations, rights } = weights.data<{ relations: readonly number[]; rights: number }>('columns');
  const columns: Columns = { relations: Uint8Array.from(relations), rights };
  return {
    hash: weights.data('hash'),
    knowledge: {
      lexicon: openLexicon(weights),
      clusters: clusters instanceof Uint8Array ? readClusters(clusters) : clusters,
    },
    tagger: createTagger(weights.data('tags'), openSparseTable(weights, 'tagger')),
    parser: {
      relations: weights.data('relations'),
      columns,
      moves: openMoveTable(weights),
      arcs: openSparseTable(weights, 'arcs'),
    },
    lemmaRules: weights.data('lemmaRules'),
    features: weights.data('features'),
  };
}

/** @throws {Error} where there is none */
export function needSyntax(model: SyntaxModel | undefined): SyntaxModel {
  if (model) return model;
  throw new Error('There is no model of syntax. Open models/clusters-en.bin and models/syntax-en.bin.');
}

/**
 * Tags and parses the words of one sentence. `first` is the place of its first word in the document, from which heads
 * and dependents are counted.
 */
export function readSyntax(model: SyntaxModel, forms: readonly string[], first = 0): SyntaxWord[] {
  const values = valuesOf(forms, model.knowledge);
  const tags = tagWords(model.tagger, model.knowledge.lexicon, values, forms.length);
  const { heads, relations } = parseWords(model.parser, values, forms.length);
  const dependents: number[][] = forms.map(() => []);
  heads.forEach((head, word) => {
    if (head >= 0) dependents[head]!.push(first + word);
  });
  return forms.map((form, word) => {
    const tag = model.tagger.tags[tags[word]!]!;
    const head = heads[word]!;
    return {
      part: partOf(tag),
      features: featuresOf(model.features, form, tag),
      lemma: lemmatize(model.lemmaRules, form, tag),
      head: head < 0 ? -1 : first + head,
      relation: model.parser.relations[relations[word]!]!,
      dependents: dependents[word]!,
    };
  });
}
