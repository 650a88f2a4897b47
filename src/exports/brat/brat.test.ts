import { describe, expect, it } from 'vitest';
import { damRecord } from '../../../test/records/dam-record.ts';
import { exampleRecords } from '../../../test/records/example-records.ts';
import { findCorrections } from '../corrections/find-corrections.ts';
import { annotationConf } from './annotation-conf.ts';
import { readBrat } from './read-brat.ts';
import { readStandoff } from './read-standoff.ts';
import { renderBrat, standoffOf } from './render-brat.ts';

const withText = { withText: true };
const asIs = { wholeReviewed: false };

describe('renderBrat', () => {
  it.each(exampleRecords())('writes files that hold by brat’s own rules: %s', (_, record) => {
    const { text, annotations } = renderBrat(record, withText);
    const standoff = readStandoff(annotations, text!);
    expect(standoff.events.length).toBeGreaterThanOrEqual(record.attributions.length);
  });

  it.each(exampleRecords())('comes back as it went: %s', (_, record) => {
    const { annotations } = renderBrat(record, withText);
    expect(findCorrections(record, readBrat(annotations, record), asIs)).toEqual([]);
  });

  it('shows who said what as an event, with the words of its parts', () => {
    const lines = renderBrat(damRecord(), withText).annotations.split('\n');
    const event = lines.find((line) => line.startsWith('E1\t'))!;
    const wordsOf = (role: string) => {
      const id = new RegExp(`${role}:(T\\d+)`).exec(event)?.[1];
      return lines.find((line) => line.startsWith(`${id}\t`))?.split('\t')[2];
    };
    expect(wordsOf('Attribution')).toBe('said');
    expect(wordsOf('Source')).toBe('Water Minister Aldo Fenwick');
    expect(lines.some((line) => /^A\d+\tQuotation E1 indirect$/.test(line))).toBe(true);
  });

  it('writes no word of the text where that may not be shared', () => {
    const { text, annotations } = renderBrat(damRecord(), { withText: false });
    expect(text).toBeNull();
    expect(annotations).not.toMatch(/Fenwick|gates|said “|lemma|dam\b/);
    expect(readBrat(annotations, damRecord()).length).toBeGreaterThan(30);
  });
});

describe('annotationConf', () => {
  it('declares all that the files use', () => {
    const declared = new Set(annotationConf.match(/[A-Za-z_]+/g));
    const used = exampleRecords().flatMap(([, record]) => {
      const { textBounds, events, relations, attributes } = standoffOf(record, withText);
      return [
        ...[...textBounds, ...events, ...relations, ...attributes].map(({ type }) => type),
        ...events.flatMap(({ roles }) => roles.map(({ role }) => role.replace(/\d+$/, ''))),
        ...attributes.flatMap(({ value }) => value ?? []),
      ];
    });
    expect([...new Set(used)].filter((name) => !declared.has(name))).toEqual([]);
  });
});

describe('readBrat', () => {
  const record = damRecord();
  const { annotations } = renderBrat(record, withText);
  const corrections = (edit: (lines: string[]) => string[], wholeReviewed = false) =>
    findCorrections(record, readBrat(edit(annotations.trim().split('\n')).join('\n'), record), {
      wholeReviewed,
    });
  const triggerOf = (event: string) => new RegExp(`^${event}\t\\w+:(T\\d+)`, 'm').exec(annotations)![1]!;

  it('takes an event that is gone for a rejected entry', () => {
    const without = corrections((lines) => lines.filter((line) => !/\bE20\b/.test(line)));
    expect(without).toEqual([{ decision: 'rejected', kind: 'attribution', id: 'a20', comment: null }]);
  });

  it('takes what a person marked and wrote', () => {
    const marks = [
      'A900\tReview E1 accepted',
      'A901\tReview E2 rejected',
      '#900\tAnnotatorNotes E2\tnot hers',
      '#901\tAnnotatorNotes E3\task Ekberg',
    ];
    expect(corrections((lines) => [...lines, ...marks])).toEqual([
      { decision: 'accepted', kind: 'attribution', id: 'a1', comment: null },
      { decision: 'rejected', kind: 'attribution', id: 'a2', comment: 'not hers' },
      { decision: 'noted', kind: 'attribution', id: 'a3', comment: 'ask Ekberg' },
    ]);
  });

  it('takes what is left as it was for accepted only where all of it was gone through', () => {
    const all = corrections((lines) => lines, true);
    expect(new Set(all.map(({ decision }) => decision))).toEqual(new Set(['accepted']));
    expect(all.length).toBeGreaterThan(40);
  });

  it('gives the fields that changed, in UTF-16 units', () => {
    const changed = corrections((lines) =>
      lines.map((line) =>
        line.startsWith(`${triggerOf('E9')}\t`)
          ? `${triggerOf('E9')}\tAttribution ${record.document.text.indexOf('say whether')} ${record.document.text.indexOf('say whether') + 3}\tsay`
          : line.replace(/^(A\d+\tPolarity E9) withheld$/, '$1 denied'),
      ),
    );
    const start = record.document.text.indexOf('say whether');
    expect(changed).toEqual([
      {
        decision: 'changed',
        kind: 'attribution',
        id: 'a9',
        fields: { cue: { spans: [[start, start + 3]] }, polarity: 'denied' },
        comment: null,
      },
    ]);
  });

  it('gives entries that are new, which may refer to each other', () => {
    const at = record.document.text.indexOf('The talks resume');
    const added = corrections((lines) => [
      ...lines,
      `T900\tOrganization ${at} ${at + 9}\tThe talks`,
      `T901\tAttribution ${at + 10} ${at + 16}\tresume`,
      `T902\tSource ${at} ${at + 9}\tThe talks`,
      'E900\tAttribution:T901 Source:T902 Through:E1',
      'R900\tStandsFor Arg1:T902 Arg2:T900',
    ]);
    expect(added.map(({ decision, kind, id }) => [decision, kind, id])).toEqual([
      ['added', 'entity', '+T900'],
      ['added', 'attribution', '+E900'],
    ]);
    expect(added[1]).toMatchObject({ fields: { source: { entities: ['+T900'] }, parent: 'a1' } });
  });

  it.each([
    ['T1 Person 0 5', 'line 1: there is no tab after the id.'],
    ['T1\tPerson 0 5\twrong', 'line 1: its words are “wrong”, those of the text “Water”.'],
    ['T1\tPerson 5 5\t', 'line 1: the fragment 5 5 is empty.'],
    [
      'T1\tPerson 0 999999\t',
      'line 1: the fragment 0 999999 ends behind the text, which has 1966 characters.',
    ],
    ['T1\tPerson 0 2;2 5\t', 'line 1: its fragments overlap, touch or are not in order.'],
    ['T1\tPerson 0 5\tWater\nT1\tPerson 0 5\tWater', 'line 2: T1 is already on line 1.'],
    [
      'T1\tPerson 0 5\tWater\nE1\tAttribution:T1',
      'line 2: its trigger T1 is no text-bound annotation of type Attribution.',
    ],
    ['A1\tReview E7 accepted', 'line 1: E7 is referred to and not there.'],
    ['R1\tStandsFor Arg1:T1', 'line 1: a relation has two arguments, “TYPE Arg1:ID Arg2:ID”.'],
    ['X1\tWhat', 'line 1: X1 is no id of brat’s (T1, E1, R1, A1, #1, *).'],
  ])('refuses %j', (written, message) => {
    expect(() => readStandoff(written, record.document.text)).toThrow(message);
  });
});
