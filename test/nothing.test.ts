// Texts in which nobody says anything, whatever stands in quotation marks. Adding one needs no code.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadModels } from '../src/load-models.ts';
import { read } from '../src/reader/index.ts';

const models = loadModels();
const folder = fileURLToPath(new URL('nothing', import.meta.url));

// Where the reader still takes something for a statement. A file that it leaves alone at last is taken off the list.
const stillMisread: ReadonlySet<string> = new Set(['mentioned-words.txt']);

describe('nobody is taken to say anything in', () => {
  for (const file of readdirSync(folder)) {
    const test = stillMisread.has(file) ? it.fails : it;
    test(file, () => expect(statementsIn(readFileSync(join(folder, file), 'utf8'))).toEqual([]));
  }
});

function statementsIn(text: string): string[] {
  return read({ text, language: 'en' }, { models }).attributions.map(({ cue, content }) =>
    [...cue.spans, ...content.spans].map((span) => text.slice(...span)).join(' … '),
  );
}
