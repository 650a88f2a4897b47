// The text that word clusters are made from: PolNeAR's articles and the treebanks' train portions as lower-case words.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clusterKey } from '../src/reader/syntax/clusters.ts';

const treebanks = ['ud/en_ewt-train.conllu', 'ud/en_gum-train.conllu'];
const articles = 'polnear/train.jsonl';

/** Stretches of words: paragraphs of articles, sentences of treebanks. */
export function* stretches(data: string): Generator<string[]> {
  for (const line of readFileSync(join(data, articles), 'utf8').split('\n')) {
    if (line === '') continue;
    const { text } = JSON.parse(line) as { text: string };
    for (const paragraph of text.split('\n')) yield words(paragraph);
  }
  for (const treebank of treebanks) {
    for (const sentence of readFileSync(join(data, treebank), 'utf8').split('\n\n')) {
      yield sentence.split('\n').flatMap((row) => {
        const [id, form] = row.split('\t');
        return form !== undefined && /^\d+$/.test(id!) ? [clusterKey(form)] : [];
      });
    }
  }
}

// Close to the treebanks' tokens and on purpose not the reader's own: better tokens there must not change the clusters.
const word =
  /(?:\p{L}\.){2,}|(?:mr|mrs|ms|dr|sen|rep|gov|gen|jr|sr|st|inc|co)\.|[\p{L}\p{M}]+(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|[\p{L}\p{M}]+|\d+(?:[.,:]\d+)*|\.{2,}|\S/giu;

function words(text: string): string[] {
  return (text.match(word) ?? []).map(clusterKey);
}
