// The figures of MEANTIME's articles on Airbus and Apple against its VALUE mentions, by ../shared/eval/score-facts.mjs.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadModels } from '../src/load-models.ts';
import { type DocumentInput, type HearsayRecord, read, type Span } from '../src/reader/index.ts';
import { dataOption, needShared } from './corpora/shared-data.ts';

export const about = 'figures against MEANTIME (--errors lists what was missed and invented)';

type Gold = DocumentInput & { id: string; annotatedUntil: number; values: { span: Span; type: string }[] };

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { ...dataOption, errors: { type: 'boolean', default: false } },
  });
  const shared = (path: string): string => needShared('figures', path, values.data);
  const corpora = ['corpus_airbus', 'corpus_apple'].map((name) => shared(`data/meantime/${name}`));
  const jsonl = runNode(shared('eval/convert-meantime.mjs'), corpora);
  const gold: Gold[] = jsonl
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const models = loadModels();
  const records = gold.map(({ id, text, published }) =>
    read({ id, text, published, language: 'en' }, { models }),
  );
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-figures-'));
  const [goldPath, recordsPath] = [join(folder, 'gold.jsonl'), join(folder, 'records.jsonl')];
  writeFileSync(goldPath, jsonl);
  writeFileSync(recordsPath, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  const lines = runNode(shared('eval/score-facts.mjs'), [goldPath, recordsPath]).split('\n');
  rmSync(folder, { recursive: true });
  console.log('MEANTIME airbus and apple');
  console.log(lines.filter((line) => /^figures|^found by type/.test(line)).join('\n'));
  if (!values.errors) return;
  for (const [index, record] of records.entries()) printErrors(gold[index]!, record);
}

function runNode(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  return stdout;
}

function printErrors({ text, values, annotatedUntil }: Gold, { figures }: HearsayRecord): void {
  const mine = figures.filter((figure) => figure.span[0] < annotatedUntil);
  const meets = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
  const show = (what: string, [start, end]: Span): void =>
    console.log(
      `${what}  ${JSON.stringify(text.slice(Math.max(0, start - 40), start))} [${text.slice(start, end)}] ${JSON.stringify(text.slice(end, end + 40))}`,
    );
  for (const value of values)
    if (!mine.some((figure) => meets(figure.span, value.span))) show('missed', value.span);
  for (const { span } of mine) if (!values.some((value) => meets(value.span, span))) show('invented', span);
}
