import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damRecord } from '../../../test/records/dam-record.ts';
import { exampleRecords } from '../../../test/records/example-records.ts';
import { findCorrections } from '../corrections/find-corrections.ts';
import { escapeText, escapeValue, splitId, splitUnescaped, unescapeText, unescapeValue } from './escape.ts';
import { layerDefinitions } from './layer-definitions.ts';
import { allLayers } from './layers.ts';
import { readTsv } from './read-tsv.ts';
import { readWebannoTsv } from './read-webanno-tsv.ts';
import { renderWebannoTsv, tsvDocumentOf } from './render-webanno-tsv.ts';

const asIs = { wholeReviewed: false };

describe('renderWebannoTsv', () => {
  it.each(exampleRecords())('reads back as the document that was written: %s', (_, record) => {
    const document = tsvDocumentOf(record);
    const read = readTsv(renderWebannoTsv(record), record.document.text);
    const byId = [...read.annotations].sort((a, b) => a.id - b.id);
    expect(read.sentences).toEqual(document.sentences);
    expect(byId.map(({ id, layer, span, links }) => ({ id, layer, span, links }))).toEqual(
      document.annotations.map(({ id, layer, span, links }) => ({ id, layer, span, links })),
    );
  });

  it.each(exampleRecords())('comes back as it went: %s', (_, record) => {
    const entries = readWebannoTsv(renderWebannoTsv(record), record);
    expect(findCorrections(record, entries, asIs)).toEqual([]);
  });

  it.each(exampleRecords())('lays the text out so that INCEpTION puts it together again: %s', (_, record) => {
    expect(textOf(renderWebannoTsv(record)).trimEnd()).toBe(
      record.document.text.replaceAll(/\s/g, ' ').trimEnd(),
    );
  });

  it('writes a row a token, with the parts of an attribution at its cue', () => {
    const rows = renderWebannoTsv(damRecord()).split('\n');
    expect(rows.slice(0, 2)).toEqual([
      '#FORMAT=WebAnno TSV 3.3',
      '#T_SP=webanno.custom.HearsayMention|entity|kind|form|named|review|comment',
    ]);
    expect(rows.find((row) => row.includes('\tsaid\t'))).toMatch(
      /^3-\d+\t128-132\tsaid\t(?:_\t)+a1\[(\d+)\]\tindirect\[\1\]\t.*source;content;said\[\1\]\t3-4\[\d+\];3-9\[\d+\];3-1\[\d+\]/,
    );
  });
});

// The text as INCEpTION’s reader builds it: sentences as they are, spaces between them.
function textOf(file: string): string {
  let text = '';
  for (const sentence of file.split('\n\n').filter((part) => /^\n?#Text=/.test(part))) {
    const lines = sentence.trim().split('\n');
    const words = lines
      .filter((line) => line.startsWith('#Text='))
      .map((line) => unescapeText(line.slice(6)));
    const begin = Number(/\t(\d+)-/.exec(lines.find((line) => !line.startsWith('#'))!)![1]);
    text = text.slice(0, begin).padEnd(begin) + words.join('\n');
  }
  return text.replaceAll(/\s/g, ' ');
}

describe('readWebannoTsv', () => {
  const record = damRecord();
  const file = renderWebannoTsv(record);
  const corrections = (edited: string) => findCorrections(record, readWebannoTsv(edited, record), asIs);
  const idOf = (entry: string) => new RegExp(`\\b${entry}\\[(\\d+)\\]`).exec(file)![1]!;

  it('takes values that a person changed', () => {
    const id = idOf('a9');
    const edited = file.replaceAll(`withheld[${id}]`, `denied[${id}]`);
    expect(corrections(edited)).toEqual([
      { decision: 'changed', kind: 'attribution', id: 'a9', fields: { polarity: 'denied' }, comment: null },
    ]);
  });

  it('takes an annotation that is gone for a rejected entry', () => {
    const id = idOf('f6');
    const lines = file.split('\n').map((line) =>
      line
        .split('\t')
        .map((cell) => (cell.endsWith(`[${id}]`) ? '_' : cell))
        .join('\t'),
    );
    const targetless = lines.map((line) => line.replace(/\t_\t3?\d+-\d+\[\d+\];[^\t]*\t/, '\t_\t_\t'));
    expect(corrections(targetless.join('\n')).map(({ decision, id }) => [decision, id])).toEqual([
      ['rejected', 'f6'],
    ]);
  });

  it('takes a review and a comment with signs that the format reserves', () => {
    const row = file.split('\n').find((line) => line.includes(`a20[${idOf('a20')}]`))!;
    const cells = row.split('\t');
    const at = cells.findIndex((cell) => cell.startsWith('a20['));
    cells[at + 10] = `accepted[${idOf('a20')}]`;
    cells[at + 11] = `${escapeValue('see [1] | a_b; *')}[${idOf('a20')}]`;
    const id = idOf('a20');
    const edited = file
      .split('\n')
      .map((line) =>
        line.includes(`a20[${id}]`)
          ? line
              .split('\t')
              .map((cell, column) => (column === at + 10 || column === at + 11 ? cells[column] : cell))
              .join('\t')
          : line,
      )
      .join('\n');
    expect(corrections(edited)).toEqual([
      { decision: 'accepted', kind: 'attribution', id: 'a20', comment: 'see [1] | a_b; *' },
    ]);
  });

  it('reads files with other layers, ids where they are needed alone, and lines ended as on Windows', () => {
    const small = [
      '#FORMAT=WebAnno TSV 3.2',
      '#T_SP=de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS|PosValue|coarseValue',
      '#T_SP=webanno.custom.HearsayMention|entity|kind',
      '#T_RL=webanno.custom.Relation||BT_webanno.custom.Span',
      '',
      '',
      '#Text=Water minister',
      '1-1\t0-5\tWater\tNN\t*\te1[3]|*[4]\tperson[3]|group[4]\t_\t_\t',
      '1-2\t6-14\tminister\tNN\t*\te1[3]\tperson[3]\t_\t_\t',
    ].join('\r\n');
    expect(readTsv(small, record.document.text).annotations).toMatchObject([
      { id: 3, span: [0, 14], values: { entity: 'e1', kind: 'person' } },
      { id: 4, span: [0, 5], values: { entity: null, kind: 'group' } },
    ]);
  });

  it.each([
    [
      '#FORMAT=WebAnno TSV 2',
      'line 1: it is no WebAnno TSV 3.2 or 3.3. Export it from INCEpTION in that format.',
    ],
    ['#FORMAT=WebAnno TSV 3.3\n\n', 'it has none of Hearsay’s layers.'],
    [`${head()}1-1\t0-5\tWasser\t_\t`, 'line 5: the token is “Wasser”, the text has “Water” there.'],
    [`${head()}1-1\t0-5\tWater`, 'line 5: there are 3 columns, the header asks for 4.'],
    [`${head()}1-1\t5-5\t\t_`, 'line 5: “5-5” are no offsets of a token.'],
    [`${head()}x\t0-5\tWater\t_\t`, 'line 5: “x” is no number of a token.'],
  ])('refuses %j', (written, message) => {
    expect(() => readTsv(written, record.document.text)).toThrow(message);
  });
});

function head(): string {
  return '#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.HearsayPart|part\n\n\n';
}

describe('escaping', () => {
  const signs = fc.string({
    unit: fc.constantFrom('\\', '[', ']', '|', '_', '-', '>', ';', '*', '\t', '\n', 'a', '1'),
    maxLength: 12,
  });

  it('gives every value and text back', () => {
    fc.assert(
      fc.property(signs, (value) => {
        expect(unescapeValue(escapeValue(value))).toBe(value);
        expect(unescapeText(escapeText(value))).toBe(value);
      }),
    );
  });

  it('keeps values, ids and stacks apart', () => {
    fc.assert(
      fc.property(signs, signs, (one, other) => {
        const written = `${escapeValue(one)}[1]|${escapeValue(other)}[2]`;
        const stack = splitUnescaped(written, '|').map(splitId);
        expect(stack.map(([value, id]) => [unescapeValue(value), id])).toEqual([
          [one, 1],
          [other, 2],
        ]);
      }),
    );
  });

  it('escapes as the format’s description lists it', () => {
    expect(escapeValue('\\ [ ] | _ -> ; \t \n *')).toBe('\\\\ \\[ \\] \\| \\_ \\-> \\; \\t \\n \\*');
    expect(escapeText('a\\b\tc\rd|_')).toBe('a\\\\b\\tc\\rd|_');
  });
});

describe('layerDefinitions', () => {
  it('defines every layer and feature that the files use', () => {
    const definitions = layerDefinitions() as { name: string; features: { name: string }[] }[];
    expect(definitions.map(({ name }) => name)).toEqual(allLayers.map(({ name }) => name));
    definitions.forEach(({ features }, index) => {
      const { features: used, hasLinks } = allLayers[index]!;
      expect(features.map(({ name }) => name)).toEqual([...used, ...(hasLinks ? ['parts'] : [])]);
    });
  });
});
