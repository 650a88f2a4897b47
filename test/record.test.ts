// What holds of every record, of the examples' and of any text's.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readExamples, readOptions } from '../bench/corpora/example-articles.ts';
import { type HearsayRecord, read } from '../src/reader/index.ts';
import { brokenRules } from './record-rules.ts';

const schema = JSON.parse(readFileSync(new URL('../schema/record.json', import.meta.url), 'utf8'));
const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);
const examples = await readExamples();

describe.each(examples)('the record of $name', ({ record, document }) => {
  it('is valid against the schema', () => expect(schemaErrors(record)).toEqual([]));

  it('points inside the text, with ids in order that refer to what is there', () =>
    expect(brokenRules(record)).toEqual([]));

  it('keeps the text that it was given', () => expect(record.document.text).toBe(document.text));

  it('is the same, byte for byte, when the article is read again', () =>
    expect(JSON.stringify(read(document, readOptions))).toBe(JSON.stringify(record)));
});

// What reporting is made of, so that arbitrary texts reach into the later stages.
const pieces = fc.constantFrom(
  ...[
    '“',
    '”',
    '‘',
    '’',
    '"',
    "'",
    "''",
    '``',
    '«',
    '(',
    ')',
    '[',
    ']',
    '—',
    '-',
    ':',
    ',',
    '.',
    '?',
    '…',
    '\n',
    '\n\n',
  ],
  ...[
    'Ana Lind',
    'Mr. Lind',
    'the report',
    'she',
    'they',
    'one of them',
    'who',
    'Kyiv',
    'the U.S.',
    'AP',
    'LIND:',
  ],
  ...[
    'said',
    'says',
    'told',
    'according to',
    'was quoted by',
    'as saying',
    'citing',
    'that',
    'denied',
    'declined to',
  ],
  ...[
    'on Friday',
    'last month',
    'since 2022',
    'as many as 4,000',
    '$3.5 million',
    '12%',
    'between 3 and 5',
    'a third',
  ],
  ...[
    'demands',
    'a ceasefire',
    'unless',
    'in exchange for',
    'troops',
    'no longer',
    '\u{1F600}',
    'e\u0301',
    '\ud800',
    '\u0000',
  ],
);
const reporting = fc.array(pieces, { maxLength: 60 }).map((words) => words.join(' '));
const anyText = fc.oneof(
  reporting,
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ maxLength: 400 }),
);

describe('the record of any text', () => {
  it('is valid and whole', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const record = read({ text, published: '2031-03-14', language: 'en' }, readOptions);
        expect([...schemaErrors(record), ...brokenRules(record)]).toEqual([]);
        expect(record.document.text).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same when the text is read again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(JSON.stringify(read({ text }, readOptions))).toBe(JSON.stringify(read({ text }, readOptions)));
      }),
      { numRuns: 100 },
    );
  });
});

function schemaErrors(record: HearsayRecord): string[] {
  validate(record);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
