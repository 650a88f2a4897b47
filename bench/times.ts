// Times against MEANTIME (airbus and apple), by the corpus's converter and scorer in ../shared; and how fast they are
// found. Prints strict, relaxed and value F1, words a second, and checks that every EDTF parses.
//
//   npx tsx bench/times.ts [--errors]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import edtf from 'edtf';
import type { Draft } from '../src/reader/document.ts';
import { type HearsayRecord, read } from '../src/reader/index.ts';
import { stages } from '../src/reader/read.ts';
import type { Context } from '../src/reader/stage.ts';
import { describeDocument } from '../src/reader/text/describe-document.ts';

const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
const corpora = ['corpus_airbus', 'corpus_apple'].map((name) => join(shared, 'data/meantime', name));
const newspapers = join(shared, 'data/polnear/dev.jsonl');

export interface TimesScore {
  readonly strict: number;
  readonly relaxed: number;
  readonly value: number;
  /** EDTF that the `edtf` package does not parse. */
  readonly unparsed: readonly string[];
  /** Of the stage `find times` alone, on PolNeAR dev; null where that corpus is absent. */
  readonly wordsPerSecond: number | null;
}

interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly published?: string | null;
}

/** Null where ../shared is absent. */
export function benchTimes({ errors = false } = {}): TimesScore | null {
  if (!existsSync(join(shared, 'eval'))) return null;
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-times-'));
  try {
    const gold = run('convert-meantime.mjs', corpora);
    const records = linesOf(gold).map((line) => recordOf(JSON.parse(line)));
    const paths = [join(folder, 'gold.jsonl'), join(folder, 'records.jsonl')];
    writeFileSync(paths[0]!, gold);
    writeFileSync(paths[1]!, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    if (errors) process.stderr.write(errorsOf(run('score-facts.mjs', [...paths, '--errors'], 'stderr')));
    const { times } = JSON.parse(run('score-facts.mjs', [...paths, '--json']));
    const [strict, relaxed, value] = [times.strict.f1, times.relaxed.f1, times.value.f1];
    return { strict, relaxed, value, unparsed: unparsedOf(records), wordsPerSecond: measureSpeed() };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function recordOf({ id, text, published }: GoldDocument): HearsayRecord {
  return read({ id, text, published, language: 'en' });
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

function draftBefore({ text, published }: GoldDocument, at: number, context: Context): Draft {
  const document = describeDocument({ text, published, language: 'en' }, context.warn);
  const found = {
    quotations: [],
    times: [],
    entities: [],
    attributions: [],
    figures: [],
    positions: [],
    shifts: [],
  };
  const draft: Draft = { document, readable: false, tokens: [], sentences: [], syntax: [], ...found };
  for (const stage of stages.slice(0, at)) Object.assign(draft, stage.run(draft, context));
  return draft;
}

// The best of five rounds over all documents, after the stages before have run once.
function measureSpeed(): number | null {
  if (!existsSync(newspapers)) return null;
  const at = stages.findIndex(({ name }) => name === 'find times');
  const context: Context = {
    codebook: { sha256: '', issues: [] },
    models: {},
    warn: ignore,
    proposed: ignore,
    dropped: ignore,
  };
  const drafts = linesOf(readFileSync(newspapers, 'utf8')).map((line) =>
    draftBefore(JSON.parse(line), at, context),
  );
  const words = drafts.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const rounds = [1, 2, 3, 4, 5].map(() => {
    const start = performance.now();
    for (const draft of drafts) stages[at]!.run(draft, context);
    return performance.now() - start;
  });
  return (1000 * words) / Math.min(...rounds);
}

function run(script: string, args: readonly string[], stream: 'stdout' | 'stderr' = 'stdout'): string {
  const done = spawnSync(process.execPath, [join(shared, 'eval', script), ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (done.status !== 0) throw new Error(`${script} failed: ${done.stderr}`);
  return done[stream];
}

function errorsOf(complaints: string): string {
  return linesOf(complaints)
    .filter((line) => /\ttime |of time\t/.test(line))
    .map((line) => `${line}\n`)
    .join('');
}

function ignore(): void {
  // Nobody listens.
}

function linesOf(text: string): string[] {
  return text.split('\n').filter(Boolean);
}

function report(score: TimesScore | null): string {
  if (!score) return 'Not measured: ../shared, which holds the corpora and scorers, is absent.';
  const { strict, relaxed, value, unparsed, wordsPerSecond } = score;
  const [a, b, c] = [strict, relaxed, value].map((f1) => (100 * f1).toFixed(1));
  const speed =
    wordsPerSecond === null ? 'speed not measured' : `${Math.round(wordsPerSecond / 1000)}k words/s`;
  const bad =
    unparsed.length === 0 ? 'every EDTF parses' : `EDTF that does not parse: ${unparsed.join(', ')}`;
  return `MEANTIME airbus + apple, F1: strict ${a}, relaxed ${b}, value ${c}; find times ${speed}; ${bad}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(report(benchTimes({ errors: process.argv.includes('--errors') })));
}
