// Trains tagger, lemmatizer and parser and writes models/syntax-en.bin. Only the train portions are read.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Clusters, readClusters } from '../src/reader/syntax/clusters.ts';
import type { ConlluSentence } from '../src/reader/syntax/conllu.ts';
import { lexiconTables } from '../src/reader/syntax/lexicon.ts';
import { openSparseTable, sparseTables } from '../src/reader/syntax/sparse-table.ts';
import { createTagger, tagWords } from '../src/reader/syntax/tag.ts';
import { openWeights, packWeights, type Table } from '../src/reader/syntax/weights.ts';
import { valuesOf } from '../src/reader/syntax/word-values.ts';
import { loadTreebank } from './corpora.ts';
import { collectFeatures, collectLemmaRules } from './train-lemmatizer.ts';
import { collectInventory, type Inventory, type ParserWeights, trainParser, treeOf } from './train-parser.ts';
import { collectLexicon, collectTags, type TaggerSettings, trainTagger } from './train-tagger.ts';

const taggerSettings = { bits: 20, epochs: 6, lead: 6 };
const parserSettings = { moveBits: 21, arcBits: 19, epochs: 5, moveLead: 12, arcLead: 3, exploration: 0.9 };
/** Weights of at most this many steps are dropped from the file. */
const pruned = { tagger: 1, arcs: 2 };
const folds = 4;
/** The taggers of the folds need not be as good as the one that ships. */
const foldEpochs = 2;

export function trainSyntax(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string', default: '../shared/data' },
      models: { type: 'string', default: 'models' },
      seed: { type: 'string', default: '1' },
    },
  });
  const sentences = [
    ...loadTreebank(values.data, 'ewt', 'train'),
    ...loadTreebank(values.data, 'gum', 'train'),
  ];
  const clusters = readClusters(readFileSync(join(values.models, 'clusters-en.bin')));
  const path = join(values.models, 'syntax-en.bin');
  trainOn(sentences, clusters, Number(values.seed), (epoch, file) => {
    writeFileSync(path, file);
    say(`Epoch ${epoch} of the parser: ${path}, ${(file.length / 1e6).toFixed(2)} MB`);
  });
}

// Hands over the file after every epoch of the parser, so that a run that is cut short leaves something.
function trainOn(
  sentences: readonly ConlluSentence[],
  clusters: Clusters,
  seed: number,
  write: (epoch: number, file: Uint8Array) => void,
): void {
  const { tags, indexOf } = collectTags(sentences);
  const lexicon = collectLexicon(sentences, indexOf);
  const inventory = collectInventory(sentences);
  const tagger = new TaggerTraining(tags, indexOf, clusters, { ...taggerSettings, seed });
  const tagged = jackknife(sentences, tagger);
  const taggerTables = tagger.train(sentences);
  const data = {
    tags,
    tagSets: lexicon.tagSets,
    relations: inventory.relations,
    columns: { relations: [...inventory.columns.relations], rights: inventory.columns.rights },
    lemmaRules: collectLemmaRules(sentences),
    features: collectFeatures(sentences),
  };
  say('Training the parser …');
  trainParser(
    sentences.map((sentence, index) => ({
      forms: formsOf(sentence),
      tags: tagged[index]!,
      gold: treeOf(sentence, inventory),
    })),
    tags,
    inventory,
    { lexicon, clusters },
    { ...parserSettings, seed },
    (epoch, weights) => {
      const tables = { ...lexiconTables(lexicon), ...taggerTables, ...parserTables(weights(), inventory) };
      write(epoch, packWeights({ hash: hashOf(data, tables), ...data }, tables));
    },
  );
}

function parserTables({ moves, arcs }: ParserWeights, { columns }: Inventory): Record<string, Table> {
  const { step } = quantization(moves, 0);
  return {
    moves: Int8Array.from(moves, (weight) => Math.round(weight / step)),
    ...sparseTables('arcs', arcs, columns.relations.length, quantization(arcs, pruned.arcs)),
  };
}

/** Trains taggers that share their tags, clusters and settings. */
class TaggerTraining {
  readonly tags: readonly string[];
  private readonly indexOf: (word: ConlluSentence['words'][number]) => number;
  private readonly clusters: Clusters;
  private readonly settings: TaggerSettings;

  constructor(
    tags: readonly string[],
    indexOf: (word: ConlluSentence['words'][number]) => number,
    clusters: Clusters,
    settings: TaggerSettings,
  ) {
    this.tags = tags;
    this.indexOf = indexOf;
    this.clusters = clusters;
    this.settings = settings;
  }

  /** The tables of a tagger for these sentences. */
  train(sentences: readonly ConlluSentence[], epochs = this.settings.epochs): Record<string, Table> {
    say(`Training a tagger on ${sentences.length} sentences …`);
    const knowledge = { lexicon: collectLexicon(sentences, this.indexOf), clusters: this.clusters };
    const words = sentences.map((sentence) => ({
      forms: formsOf(sentence),
      tags: sentence.words.map(this.indexOf),
    }));
    const weights = trainTagger(words, this.tags, knowledge, { ...this.settings, epochs });
    return sparseTables('tagger', weights, this.tags.length, quantization(weights, pruned.tagger));
  }

  /** The tags that a tagger trained on `known` gives to `sentences`. */
  tag(known: readonly ConlluSentence[], sentences: readonly ConlluSentence[]): number[][] {
    const weights = openWeights(packWeights({}, this.train(known, foldEpochs)));
    const tagger = createTagger(this.tags, openSparseTable(weights, 'tagger'));
    const knowledge = { lexicon: collectLexicon(known, this.indexOf), clusters: this.clusters };
    return sentences.map((sentence) => {
      const forms = formsOf(sentence);
      return [...tagWords(tagger, knowledge.lexicon, valuesOf(forms, knowledge), forms.length)];
    });
  }
}

/**
 * Tags every sentence by a tagger that did not see it: the parser has to learn from tags as wrong as those that it
 * will be given. Ten sentences at a time stay together, so that a fold holds whole stretches of text.
 */
function jackknife(sentences: readonly ConlluSentence[], tagger: TaggerTraining): number[][] {
  const foldOf = (index: number): number => Math.floor(index / 10) % folds;
  const tagged: number[][] = [];
  for (let fold = 0; fold < folds; fold++) {
    const held = sentences.flatMap((_, index) => (foldOf(index) === fold ? [index] : []));
    const known = sentences.filter((_, index) => foldOf(index) !== fold);
    const tags = tagger.tag(
      known,
      held.map((index) => sentences[index]!),
    );
    held.forEach((index, at) => {
      tagged[index] = tags[at]!;
    });
  }
  return tagged;
}

function formsOf({ words }: ConlluSentence): string[] {
  return words.map(({ form }) => form);
}

// One step for the whole table, so that the largest weight still fits: cutting large weights costs far more than
// rounding small ones.
function quantization(weights: Float32Array, dropped: number): { step: number; pruned: number } {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  return { step: largest / 127, pruned: dropped };
}

function hashOf(data: unknown, tables: Readonly<Record<string, Table>>): string {
  const hash = createHash('sha256').update(JSON.stringify(data));
  for (const [name, { buffer, byteOffset, byteLength }] of Object.entries(tables)) {
    hash.update(name).update(new Uint8Array(buffer, byteOffset, byteLength));
  }
  return hash.digest('hex');
}

function say(line: string): void {
  console.log(`${process.uptime().toFixed(0).padStart(5)} s  ${line}`);
}
