// Trains the name finder on Universal NER's annotation of EWT, on GUM's named mentions and on sentences of our own, and
// writes models/names-en.bin. Only the train portions are read.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readClusters } from '../src/reader/syntax/clusters.ts';
import { nameTags } from '../src/reader/syntax/find-names.ts';
import { makeGazetteer } from '../src/reader/syntax/gazetteer.ts';
import { type NameResources, nameRows } from '../src/reader/syntax/name-features.ts';
import { packWeights } from '../src/reader/syntax/weights.ts';
import { type Crf, type CrfOptions, type LabelledSentence, trainCrf } from './crf.ts';
import { readGumNames } from './gum-names.ts';
import { readIob2, type TaggedSentence } from './iob2.ts';
import { newsNames } from './news-names.ts';

const options: CrfOptions = {
  labels: nameTags.length,
  bits: 18,
  rounds: 8,
  rate: 0.1,
  dropout: 0.5,
  seed: 1,
};

// How often each of our own sentences comes, with other names each time.
const newsCopies = 15;

export function trainNames(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string', default: '../shared/data' },
      models: { type: 'string', default: 'models' },
    },
  });
  const clusters = readClusters(readFileSync(join(values.models, 'clusters-en.bin')));
  const resources = { clusters, gazetteer: makeGazetteer() };
  const documents = documentsOf(values.data);
  const sentences = [...documents, ...recased(documents)].flatMap((document) =>
    labelled(document, resources),
  );
  const path = join(values.models, 'names-en.bin');
  const bytes = pack(trainCrf(sentences, options));
  writeFileSync(path, bytes);
  console.log(`${path}: ${bytes.length} bytes`);
}

function documentsOf(data: string): TaggedSentence[][] {
  const templates = readFileSync(new URL('news-names.txt', import.meta.url), 'utf8');
  return [
    ...readIob2(readFileSync(join(data, 'ner/en_ewt-train.iob2'), 'utf8')),
    ...readGumNames(readFileSync(join(data, 'ud/en_gum-train.conllu'), 'utf8')),
    ...newsNames(templates, newsCopies, options.seed),
  ];
}

function labelled(document: readonly TaggedSentence[], resources: NameResources): LabelledSentence[] {
  const rows = nameRows(
    document.map(({ words }) => words),
    resources,
    options.bits,
  );
  return document.map(({ tags }, at) => ({
    ...rows[at]!,
    labels: tags.map((tag) => Math.max(0, nameTags.indexOf(tag))),
  }));
}

// Headlines come in capitals and notes in lower case: a part of the documents is read that way too.
function* recased(documents: readonly (readonly TaggedSentence[])[]): Generator<TaggedSentence[]> {
  for (const [at, document] of documents.entries()) {
    const recase = at % 12 === 0 ? upper : at % 4 === 2 ? lower : null;
    if (recase) yield document.map(({ words, tags }) => ({ words: words.map(recase), tags }));
  }
}

function upper(word: string): string {
  return word.toUpperCase();
}

function lower(word: string): string {
  return word.toLowerCase();
}

function pack({ weights, moves }: Crf): Uint8Array {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  const step = sizes[sizes.length - 1]! / 127;
  const names = Int8Array.from(weights, (weight) => Math.round(weight / step));
  const steps = Int32Array.from(moves, (weight) => Math.round(weight / step));
  const hash = createHash('sha256').update(names).update(new Uint8Array(steps.buffer)).digest('hex');
  return packWeights({ tags: nameTags, hash }, { names, moves: steps });
}
