// The articles whose entries are labelled by hand: of PolNeAR dev the thirty whose texts have the smallest SHA-256.
import { createHash } from 'node:crypto';
import { type HearsayRecord, read } from '../../src/reader/index.ts';
import { readOptions } from './example-articles.ts';
import { type PolnearDocument, readPolnear } from './polnear.ts';

export const labelsPath = new URL('../labels/polnear-dev.jsonl', import.meta.url).pathname;

const count = 30;

export function labelledArticles(path: string): PolnearDocument[] {
  const hash = ({ text }: PolnearDocument): string => createHash('sha256').update(text).digest('hex');
  return readPolnear(path)
    .sort((a, b) => (hash(a) < hash(b) ? -1 : 1))
    .slice(0, count);
}

export function readLabelledArticles(path: string): HearsayRecord[] {
  return labelledArticles(path).map(({ id, text, published }) =>
    read({ id, text, published, language: 'en' }, readOptions),
  );
}
