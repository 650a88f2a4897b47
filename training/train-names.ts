// Trains the name finder on Universal NER's annotation of EWT: npx tsx training/train-names.ts --data ../shared/data
// In: the train portion, IOB2. Out: models/names-en.bin. The same seed gives the same bytes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readClusters } from '../src/reader/syntax/clusters.ts';
import { nameTags } from '../src/reader/syntax/find-names.ts';
import { makeGazetteer } from '../src/reader/syntax/gazetteer.ts';
import { nameRows } from '../src/reader/syntax/name-features.ts';
import { packWeights } from '../src/reader/syntax/weights.ts';
import { type Crf, type CrfOptions, type LabelledSentence, trainCrf } from './crf.ts';
import { readGumNames } from './gum-names.ts';
import { readIob2, type TaggedSentence } from './iob2.ts';

const options: CrfOptions = {
  labels: nameTags.length,
  bits: 18,
  rounds: 6,
  rate: 0.1,
  dropout: 0.5,
  seed: 1,
};

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    clusters: { type: 'string', default: 'models/clusters-en.bin' },
    out: { type: 'string', default: 'models/names-en.bin' },
  },
});
const resources = { clusters: readClusters(readFileSync(values.clusters)), gazetteer: makeGazetteer() };
const documents = [
  ...readIob2(readFileSync(join(values.data, 'ner/en_ewt-train.iob2'), 'utf8')),
  ...readGumNames(readFileSync(join(values.data, 'ud/en_gum-train.conllu'), 'utf8')),
];
const sentences = [...documents, ...recased(documents)].flatMap(labelled);
const bytes = pack(trainCrf(sentences, options));
writeFileSync(values.out, bytes);
console.log(`${values.out}: ${bytes.length} bytes`);

function labelled(document: readonly TaggedSentence[]): LabelledSentence[] {
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

// Headlines come in capitals and notes in lower case: every twelfth document is read that way too.
function* recased(documents: readonly (readonly TaggedSentence[])[]): Generator<TaggedSentence[]> {
  for (const [at, document] of documents.entries()) {
    const recase = at % 12 === 0 ? upper : at % 12 === 6 ? lower : null;
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
  return packWeights(
    { tags: nameTags },
    {
      names: Int8Array.from(weights, (weight) => Math.round(weight / step)),
      moves: Int32Array.from(moves, (weight) => Math.round(weight / step)),
    },
  );
}
