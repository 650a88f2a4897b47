// The treebanks as training sees them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConlluSentence, readConllu } from '../src/reader/syntax/conllu.ts';

/** Reads `en_ewt` or `en_gum`, its `train` or `dev` portion, from the folder of data. */
export function loadTreebank(
  data: string,
  treebank: 'ewt' | 'gum',
  portion: 'train' | 'dev',
): ConlluSentence[] {
  const path = join(data, 'ud', `en_${treebank}-${portion}.conllu`);
  return [...readConllu(readFileSync(path, 'utf8').split('\n'))];
}
