// The figures, positions and shifts of articles, each with its sentence, for a person to judge. It prints and keeps nothing.
import { parseArgs } from 'node:util';
import type { HearsayRecord, Span } from '../src/reader/index.ts';
import { labelsPath, readLabelledArticles } from './corpora/labelled-articles.ts';
import { readFiles } from './corpora/read-files.ts';
import { dataOption, needShared } from './corpora/shared-data.ts';
import { type Entry, entriesOf, keyString, readLabels } from './scorers/labelled-entries.ts';

export const about =
  'figures, positions and shifts with their sentences, to judge by hand (FILE …, else the labelled articles of PolNeAR dev; --kind position, --unlabelled, --json)';

export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...dataOption,
      kind: { type: 'string' },
      unlabelled: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const articles =
    positionals.length > 0
      ? (await readFiles(positionals)).map((record) => ({ record, entries: entriesOf(record) }))
      : readLabelledArticles(needShared('entries', 'data/polnear/dev.jsonl', values.data));
  const known = new Map(readLabels(labelsPath).map((label) => [keyString(label), label.right]));
  for (const { record, entries } of articles) {
    for (const entry of entries) {
      const right = known.get(keyString(entry.key));
      if (values.kind && values.kind !== entry.key.kind) continue;
      if (values.unlabelled && right !== undefined) continue;
      if (values.json) console.log(JSON.stringify({ ...entry.key, right: right ?? null }));
      else printEntry(record, entry, right);
    }
  }
}

function printEntry(record: HearsayRecord, { key, confidence }: Entry, right: boolean | undefined): void {
  const verdict = right === undefined ? '?' : right ? '+' : '-';
  const { text } = record.document;
  console.log(`${verdict} ${key.kind} ${confidence} ${describe(record, key)}`);
  console.log(`    ${around(text, key.spans)}\n`);
}

function describe(record: HearsayRecord, { kind, spans, says }: Entry['key']): string {
  const written = (span: Span): string => record.document.text.slice(...span);
  const isIt = (other: readonly Span[]): boolean => JSON.stringify(other) === JSON.stringify(spans);
  const name = (id: string): string => record.entities.find((one) => one.id === id)?.name ?? '';
  if (kind === 'figure') {
    const figure = record.figures.find((one) => isIt([one.span]))!;
    const counted = figure.counted ? `of "${figure.counted.text}"` : '';
    return `${says.replace(/ [\d-]*$/, '')} ${counted}`;
  }
  if (kind === 'shift') {
    const { actor, issue, basis } = record.shifts.find((one) => isIt(one.spans))!;
    return `${basis}: ${name(actor)} on ${issue}`;
  }
  const same = record.positions.filter((one) => isIt(one.proposition.spans));
  const told = same.map(({ actor, issue, stance, previous, condition }) => {
    const held = condition ? ` ${condition.relation} "${condition.spans.map(written).join(' ')}"` : '';
    return `${name(actor)} ${previous ? 'formerly ' : ''}${stance} ${issue}${held}`;
  });
  return `${says.split('|').slice(1, 3).join(' ')} of ${[...new Set(told)].join('; ')}`;
}

// The text about the entry, its words in brackets.
function around(text: string, spans: readonly Span[]): string {
  const [start, end] = [spans[0]![0], spans.at(-1)![1]];
  const before = text.slice(Math.max(0, start - 220), start);
  return `${before}[[${text.slice(start, end)}]]${text.slice(end, end + 160)}`.replace(/\s+/g, ' ');
}
