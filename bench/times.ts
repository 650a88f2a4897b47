// Times against MEANTIME (airbus and apple), by the corpus's reference converter and scorer; whether every EDTF parses;
// and how fast the stage `find times` is, on PolNeAR dev.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import edtf from 'edtf';
import { type HearsayRecord, read } from '../src/reader/index.ts';
import { defaultCodebook } from '../src/reader/lexicon/default-codebook.generated.ts';
import { draftUpTo, stages } from '../src/reader/read.ts';
import type { Context } from '../src/reader/stage.ts';
import { readPolnear } from './corpora/polnear.ts';
import { dataOption, needShared } from './corpora/shared-data.ts';

export const about =
  'time expressions on MEANTIME: strict, relaxed and value F1, words/s (--errors lists the misses)';

interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
}

interface Score {
  readonly f1: number;
}

export async function run(args: readonly string[]): Promise<void> {
  const options = { ...dataOption, errors: { type: 'boolean', default: false } } as const;
  const { values } = parseArgs({ args: [...args], options });
  const { scores, errors, records } = scoreMeantime(values.data);
  if (values.errors) console.log(errors);
  const percent = ({ f1 }: Score) => (100 * f1).toFixed(1);
  console.log(
    `MEANTIME airbus and apple, F1: strict ${percent(scores.strict)}, relaxed ${percent(scores.relaxed)}, value ${percent(scores.value)}`,
  );
  const unparsed = unparsedOf(records);
  console.log(
    unparsed.length === 0 ? 'every EDTF parses' : `EDTF that does not parse: ${unparsed.join(', ')}`,
  );
  console.log(`find times alone: ${Math.round(measureSpeed(values.data)).toLocaleString('en')} words/s`);
}

function scoreMeantime(data: string) {
  const need = (path: string) => needShared('times', path, data);
  const corpora = ['corpus_airbus', 'corpus_apple'].map((name) => need(`data/meantime/${name}`));
  const gold = runNode(need('eval/convert-meantime.mjs'), corpora).stdout;
  const records = gold
    .split('\n')
    .filter(Boolean)
    .map((line) => readGold(JSON.parse(line)));
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-times-'));
  try {
    const paths = [join(folder, 'gold.jsonl'), join(folder, 'records.jsonl')] as const;
    writeFileSync(paths[0], gold);
    writeFileSync(paths[1], records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    const scored = runNode(need('eval/score-facts.mjs'), [...paths, '--json', '--errors']);
    const scores = JSON.parse(scored.stdout).times as Record<'strict' | 'relaxed' | 'value', Score>;
    return { records, scores, errors: ofTimes(scored.stderr) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readGold({ id, text, published }: GoldDocument): HearsayRecord {
  return read({ id, text, published, language: 'en' });
}

// The scorer's complaints about figures and names are another bench's.
function ofTimes(complaints: string): string {
  const lines = complaints.split('\n').filter((line) => /\ttime |of time\t/.test(line));
  return lines.join('\n');
}

function unparsedOf(records: readonly HearsayRecord[]): string[] {
  const written = records.flatMap(({ times }) => times.flatMap((time) => time.edtf ?? []));
  return [...new Set(written)].filter((date) => !parses(date));
}

function parses(date: string): boolean {
  try {
    return Boolean(edtf(date));
  } catch {
    return false;
  }
}

// The best of seven rounds over all documents, after the stages before have run once.
function measureSpeed(data: string): number {
  const at = stages.findIndex(({ name }) => name === 'find times');
  const documents = readPolnear(needShared('times', 'data/polnear/dev.jsonl', data));
  const drafts = documents.map(({ text, published }) =>
    draftUpTo(at, { text, published, language: 'en' }, {}),
  );
  const words = drafts.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const ignore = () => undefined;
  const context: Context = {
    codebook: defaultCodebook,
    models: {},
    warn: ignore,
    proposed: ignore,
    dropped: ignore,
  };
  const rounds = Array.from({ length: 7 }, () => {
    const start = performance.now();
    for (const draft of drafts) stages[at]!.run(draft, context);
    return performance.now() - start;
  });
  return (1000 * words) / Math.min(...rounds);
}

function runNode(program: string, args: readonly string[]): { stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  return { stdout, stderr };
}
