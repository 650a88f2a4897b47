// Real articles, read, from which records are made.
import { loadModels, read } from '../../src/index.ts';
import type { HearsayRecord } from '../../src/reader/index.ts';
import { readPolnear } from '../corpora/polnear.ts';

/** A file of PolNeAR. */
export function readOriginals(path: string): HearsayRecord[] {
  const models = loadModels();
  return readPolnear(path).map(({ text, published }) =>
    read({ text, published, language: 'en' }, { models }),
  );
}
