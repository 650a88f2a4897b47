// Names against MEANTIME, pronouns against GUM, by the corpora's converters and scorer in ../shared; and how fast
// entities are found.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { loadModels } from '../src/load-models.ts';
import { type DocumentInput, read } from '../src/reader/index.ts';
import { dataOption, needShared } from './corpora/shared-data.ts';

export const about =
  'names against MEANTIME, pronouns against GUM dev (--errors lists what went wrong, --gum train)';

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...dataOption,
      errors: { type: 'boolean', default: false },
      gum: { type: 'string', default: 'dev' },
    },
  });
  const shared = (path: string): string => needShared('entities', path, values.data);
  const meantime = [
    shared('eval/convert-meantime.mjs'),
    shared('data/meantime/corpus_airbus'),
    shared('data/meantime/corpus_apple'),
  ];
  const treebank = shared(`data/ud/en_gum-${values.gum}.conllu`);
  const gum = [shared('eval/convert-gum.mjs'), treebank, '--genres', 'news,interview,speech'];
  const scorer = shared('eval/score-facts.mjs');
  for (const [name, program] of [
    ['MEANTIME, airbus and apple', meantime],
    [`GUM ${values.gum}, news, interview and speech`, gum],
  ] as const) {
    console.log(`\n${name}`);
    console.log(score(scorer, runProgram(program), values.errors));
  }
}

// Reads what the converter made and holds the records against it.
function score(scorer: string, gold: string, errors: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-entities-'));
  const [goldPath, recordsPath] = [join(folder, 'gold.jsonl'), join(folder, 'records.jsonl')];
  try {
    const { records, wordsPerSecond } = readAll(gold.split('\n').filter(Boolean).map(documentOf));
    writeFileSync(goldPath, gold);
    writeFileSync(recordsPath, records);
    const printed = runProgram([scorer, goldPath, recordsPath, ...(errors ? ['--errors'] : [])]);
    const wanted = printed.split('\n').filter((line) => /^(?:names|kind of names|pronouns)/.test(line));
    return [...wanted, `whole reader: ${wordsPerSecond} words/s`].join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function documentOf(line: string): DocumentInput {
  const { id, text, title, published } = JSON.parse(line);
  return { id, text, title, published, language: 'en' };
}

function readAll(documents: readonly DocumentInput[]): { records: string; wordsPerSecond: number } {
  const models = loadModels();
  const started = performance.now();
  const records = documents.map((document) => read(document, { models }));
  const seconds = (performance.now() - started) / 1000;
  const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  return {
    records: records.map((record) => `${JSON.stringify(record)}\n`).join(''),
    wordsPerSecond: Math.round(words / seconds),
  };
}

function runProgram(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(stderr);
  process.stderr.write(stderr);
  return stdout;
}
