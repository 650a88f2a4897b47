// A record into WebAnno TSV 3.3 for INCEpTION. Each entry is an annotation on the words that carry it (an attribution on
// its cue), linked by roles to the other words that belong to it.
import type { HearsayRecord, Span } from '../../reader/index.ts';
import { sentencesOf } from '../../reader/text/split-sentences.ts';
import { tokenize } from '../../reader/text/split-tokens.ts';
import { addEntries } from './add-entries.ts';
import { AnnotationBuilder } from './annotation-builder.ts';
import type { TsvDocument, TsvSentence } from './document.ts';
import { allLayers } from './layers.ts';
import { writeTsv } from './write-tsv.ts';

export function renderWebannoTsv(record: HearsayRecord): string {
  return writeTsv(tsvDocumentOf(record), allLayers, record.document.text);
}

export function tsvDocumentOf(record: HearsayRecord): TsvDocument {
  const sentences = sentencesIn(record);
  const build = new AnnotationBuilder(record.document.text);
  addEntries(record, build);
  return { sentences, annotations: build.annotations };
}

// The tokens between the blocks of a record, if there are any, are sentences of their own.
function sentencesIn({ document: { text, blocks } }: HearsayRecord): TsvSentence[] {
  const tokens = tokenize(text, blocks);
  const found = sentencesOf(blocks, tokens);
  const sentences: TsvSentence[] = [];
  let next = 0;
  const add = (from: number, to: number) => {
    const spans = tokens.slice(from, to).map(({ span }): Span => span);
    if (spans.length > 0) sentences.push({ span: [spans[0]![0], spans.at(-1)![1]], tokens: spans });
  };
  for (const { first, end } of found) {
    add(next, first);
    add(first, end);
    next = end;
  }
  add(next, tokens.length);
  return sentences;
}
