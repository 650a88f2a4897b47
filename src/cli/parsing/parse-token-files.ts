// Files of CoNLL-U in, the same out with tags, trees and names.
import { createReadStream } from 'node:fs';
import { messageOf } from '../../intake/file-errors.ts';
import { streamSentences } from '../../intake/stream-sentences.ts';
import { parseTokens, writeConllu } from '../../reader/index.ts';
import type { ParseRequest } from './parse-texts.ts';

export async function parseTokenFiles(paths: readonly string[], request: ParseRequest): Promise<void> {
  for (const path of paths) {
    const place = { path, line: null };
    try {
      if (await parseFile(path, request)) continue;
      request.messages.fail(place, 'is empty. Give a file of CoNLL-U with sentences in it.');
    } catch (error) {
      request.messages.fail(place, messageOf(error));
    }
  }
}

// Whether it held a sentence.
async function parseFile(path: string, { supply, models, target }: ParseRequest): Promise<boolean> {
  let found = false;
  for await (const document of streamSentences(path === '-' ? supply.stdin : createReadStream(path))) {
    found = true;
    await target.write(parseTokens(document, models).map(writeConllu).join(''));
  }
  return found;
}
