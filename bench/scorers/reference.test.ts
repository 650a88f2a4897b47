// The scorers give, figure for figure, what the reference scorers give that lie beside the corpora.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read } from '../../src/reader/index.ts';
import { type PolnearDocument, readPolnear } from '../corpora/polnear.ts';
import { findShared } from '../corpora/shared-data.ts';
import { checkRecord } from './check-record.ts';
import type { Expected } from './checks/expected.ts';
import { outermostAttributions } from './outermost-attributions.ts';
import { type AnnotatedAttribution, scoreAttributions } from './score-attribution.ts';

const files = {
  scorer: findShared('eval/score-attribution.mjs'),
  checker: findShared('eval/check-record.mjs'),
  polnear: findShared('data/polnear/dev.jsonl'),
  seed: findShared('data/seed/expected.json'),
};
const missing = Object.values(files).includes(null);
const title = missing
  ? 'scorers beside the reference (skipped: there are no corpora in ../shared)'
  : 'scorers beside the reference';

describe.skipIf(missing)(title, () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay-scorers-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each<[string, (document: PolnearDocument) => readonly AnnotatedAttribution[]]>([
    ['what the reader finds', ({ text, published }) => outermostAttributions(read({ text, published }))],
    ['a distorted copy of the reference', ({ annotations }) => annotations[0]!.attributions.flatMap(distort)],
  ])('score %s alike', (_, predict) => {
    const documents = readPolnear(files.polnear!)
      .filter((_document, index) => index % 4 === 0)
      .map((document) => ({ ...document, predicted: predict(document) }));
    const gold = writeLines('gold.jsonl', documents);
    const predicted = writeLines(
      'predicted.jsonl',
      documents.map(({ id, predicted: attributions }) => ({ id, attributions })),
    );
    const mine = scoreAttributions(
      documents.map((document) => ({ ...document, gold: document.annotations[0]!.attributions })),
    );
    expect(JSON.stringify(mine)).toBe(JSON.stringify(runJson(files.scorer!, gold, predicted)));
  });

  it('check the record of the seed article alike', () => {
    const expected = JSON.parse(readFileSync(files.seed!, 'utf8')) as Expected;
    const text = readFileSync(join(dirname(files.seed!), expected.article), 'utf8');
    const record = read({ text, ...expected.options });
    const path = writeLines('record.json', [record]);
    expect(checkRecord(expected, record, text)).toEqual(runJson(files.checker!, files.seed!, path));
  });

  function writeLines(name: string, lines: readonly unknown[]): string {
    const path = join(folder, name);
    writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'));
    return path;
  }
});

// Drops some attributions, doubles, cuts, widens and swaps others: every measure gets something to tell apart.
function distort(attribution: AnnotatedAttribution, index: number): AnnotatedAttribution[] {
  const { source, cue, content } = attribution;
  switch (index % 6) {
    case 0:
      return [];
    case 1:
      return [attribution, attribution];
    case 2:
      return [{ source: [], cue, content }];
    case 3:
      return [{ source, cue, content: content.map(([start, end]) => [start, Math.ceil((start + end) / 2)]) }];
    case 4:
      return [{ source: content, cue: source, content: cue }];
    default:
      return [{ source, cue, content: content.map(([start, end]) => [Math.max(0, start - 20), end + 20]) }];
  }
}

function runJson(program: string, ...paths: string[]): unknown {
  return JSON.parse(spawnSync(process.execPath, [program, ...paths, '--json'], { encoding: 'utf8' }).stdout);
}
