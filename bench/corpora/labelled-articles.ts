// The articles whose entries are labelled by hand: those of PolNeAR dev, in the order of the SHA-256 of their texts; all of
// them for positions and shifts, the first thirty for figures.
import { createHash } from 'node:crypto';
import { type HearsayRecord, read } from '../../src/reader/index.ts';
import { type Entry, entriesOf } from '../scorers/labelled-entries.ts';
import { readOptions } from './example-articles.ts';
import { type PolnearDocument, readPolnear } from './polnear.ts';

export const labelsPath = new URL('../labels/polnear-dev.jsonl', import.meta.url).pathname;

const articlesForFigures = 30;

export interface LabelledArticle {
  readonly record: HearsayRecord;
  /** Those that are to be labelled. */
  readonly entries: readonly Entry[];
}

/** Reads the articles of the corpus at `path`. */
export function readLabelledArticles(path: string): LabelledArticle[] {
  return inOrder(readPolnear(path)).map(({ id, text, published }, index) => {
    const record = read({ id, text, published, language: 'en' }, readOptions);
    const withFigures = index < articlesForFigures;
    return { record, entries: entriesOf(record).filter(({ key }) => withFigures || key.kind !== 'figure') };
  });
}

function inOrder(documents: PolnearDocument[]): PolnearDocument[] {
  const hash = ({ text }: PolnearDocument): string => createHash('sha256').update(text).digest('hex');
  return documents.sort((a, b) => (hash(a) < hash(b) ? -1 : 1));
}
