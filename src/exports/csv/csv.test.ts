import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damRecord } from '../../../test/records/dam-record.ts';
import { exampleRecords } from '../../../test/records/example-records.ts';
import type { HearsayRecord } from '../../reader/index.ts';
import { viewOf } from '../export-view.ts';
import { readCsv } from './read-csv.ts';
import { tables } from './tables.ts';
import { writeRow } from './write-csv.ts';

function csvOf(name: string, record: HearsayRecord, withText = true): string {
  const table = tables.find((one) => one.name === name)!;
  const rows = table.rows(viewOf(record, { withText }));
  return [table.columns, ...rows].map(writeRow).join('');
}

function objectsIn(csv: string): Record<string, string>[] {
  const [columns = [], ...rows] = readCsv(csv);
  return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]!])));
}

describe('tables', () => {
  it.each(exampleRecords())(
    'hold an entry a row, whose spans cut its words in either unit: %s',
    (_, record) => {
      const { text } = record.document;
      const points = Array.from(text);
      const cut = (spans: string, of: (start: number, end: number) => string) =>
        spans
          .split(' ')
          .filter((span) => span !== '')
          .map((span) =>
            of(...(span.split('-').map(Number) as [number, number]))
              .replaceAll(/\s+/g, ' ')
              .trim(),
          )
          .filter((part) => part !== '')
          .join(' … ');
      const rows = objectsIn(csvOf('attributions', record));
      expect(rows.map(({ id }) => id)).toEqual(record.attributions.map(({ id }) => id));
      for (const row of rows) {
        for (const part of ['source', 'cue', 'content', 'addressee']) {
          expect(cut(row[`${part}_spans`]!, (start, end) => text.slice(start, end))).toBe(
            row[`${part}_text`],
          );
          const inPoints = cut(row[`${part}_spans_codepoint`]!, (start, end) =>
            points.slice(start, end).join(''),
          );
          expect(inPoints).toBe(row[`${part}_text`]);
        }
      }
    },
  );

  it('have their columns where they have no rows', () => {
    const [, nothing] = exampleRecords().find(([name]) => name === 'no words')!;
    expect(csvOf('shifts', nothing)).toMatch(/^document,id,actor,actor_name,issue,from,to,basis,text,spans,/);
  });

  it('tell who said what, on whose word', () => {
    expect(objectsIn(csvOf('attributions', damRecord()))[6]).toMatchObject({
      document: 'dam',
      id: 'a7',
      parent: 'a6',
      source_name: 'two people briefed on the survey',
      cue_text: 'according to',
      content_text: 'the ministry has known since March',
      quotation: 'indirect',
    });
  });

  it('let no word of the text out where that may not be shared', () => {
    const all = tables.map(({ name }) => csvOf(name, damRecord(), false)).join('');
    expect(all).not.toMatch(/Fenwick|Osei|insist|gates|Calloway|spring/);
    expect(all).toContain('128-132');
  });
});

describe('writeRow', () => {
  const hostile = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', '\r', '\n', '\t', ' ', 'a', '＝'),
  });

  it('gives every text back through our reader', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 2, maxLength: 5 }), (cells) => {
        expect(readCsv(writeRow(cells))).toEqual([cells]);
      }),
    );
  });

  it('gives every text back through Python’s reader, but for the apostrophe before a formula', ({ skip }) => {
    const cells = ['=1+1', 'a "b", c', 'two\r\nlines', '', 'plain', '-5', "'tis"];
    const program = 'import csv,json,sys; print(json.dumps(list(csv.reader(sys.stdin, strict=True))))';
    const options = { input: writeRow(cells), encoding: 'utf8' } as const;
    const { status, stdout } = spawnSync('python3', ['-X', 'utf8', '-c', program], options);
    if (status !== 0) skip('There is no Python here.');
    expect(JSON.parse(stdout)).toEqual([["'=1+1", 'a "b", c', 'two\r\nlines', '', 'plain', "'-5", "'tis"]]);
  });

  it('leaves numbers alone', () => {
    expect(writeRow([-5, null, true, '-5'])).toBe("-5,,true,'-5\r\n");
  });
});

describe('readCsv', () => {
  it.each([
    ['a,b\r\n"c', 'line 2: a quotation mark stands where none may stand.'],
    ['a,b\r\nc', 'line 2: the row has 1 fields, the first has 2.'],
    ['a"b', 'line 1: a quotation mark stands where none may stand.'],
  ])('refuses %j', (csv, message) => {
    expect(() => readCsv(csv)).toThrow(message);
  });
});
