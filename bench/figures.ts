// `tsx bench/figures.ts [--errors]`: the figures of MEANTIME's articles on Airbus and Apple against its VALUE mentions,
// by ../shared/eval/score-facts.mjs. With --errors, what was missed and invented.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DocumentInput, type HearsayRecord, read, type Span } from '../src/reader/index.ts';

type Gold = DocumentInput & { id: string; annotatedUntil: number; values: { span: Span; type: string }[] };

const shared = join(dirname(fileURLToPath(import.meta.url)), '../../shared');
if (existsSync(shared)) measure();
else console.log('figures: not measured, ../shared with the corpus MEANTIME is not there.');

function measure(): void {
  const corpora = ['corpus_airbus', 'corpus_apple'].map((name) => join(shared, 'data/meantime', name));
  const jsonl = runNode('convert-meantime.mjs', corpora);
  const gold: Gold[] = jsonl
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const records = gold.map(({ id, text, published }) => read({ id, text, published, language: 'en' }));
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-figures-'));
  const [goldPath, recordsPath] = [join(folder, 'gold.jsonl'), join(folder, 'records.jsonl')];
  writeFileSync(goldPath, jsonl);
  writeFileSync(recordsPath, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  const lines = runNode('score-facts.mjs', [goldPath, recordsPath]).split('\n');
  rmSync(folder, { recursive: true });
  console.log('figures, MEANTIME airbus and apple (tsx bench/figures.ts):');
  console.log(lines.filter((line) => /^figures|^found by type/.test(line)).join('\n'));
  if (!process.argv.includes('--errors')) return;
  for (const [index, record] of records.entries()) printErrors(gold[index]!, record);
}

function runNode(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(shared, 'eval', program), ...args], {
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
