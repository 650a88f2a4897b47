import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLine } from './parse-line.ts';

const parse = (line: string, number = 1) => parseLine({ number, bytes: Buffer.from(line) });

describe('parseLine', () => {
  it('gives the document with its metadata', () => {
    const line = {
      id: 'a-1',
      text: 'It is, she said.',
      title: 'Bridge open',
      url: 'https://example.org/1',
      publisher: 'Valley News',
      published: 'Mon, 02 Dec 2024 10:00:00 GMT',
      byline: ['Orla Vance'],
    };
    expect(parse(JSON.stringify(line))!.document).toMatchObject({
      ...line,
      published: '2024-12-02T10:00:00Z',
    });
  });

  it('keeps the text to the last character, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parse(JSON.stringify({ text }))!.document.text).toBe(text);
      }),
    );
  });

  it('keeps halves of characters, which JSON can write', () => {
    expect(parse('{"text": "half \\ud800 a character"}')!.document.text).toBe('half \ud800 a character');
  });

  it('reads a line that ends as Windows ends it, and one behind a byte order mark', () => {
    expect(parse('{"text": "a"}\r')!.document.text).toBe('a');
    expect(parse('\ufeff{"text": "a"}')!.document.text).toBe('a');
  });

  it('passes over a line without characters', () => {
    expect(parse(' \r')).toBeNull();
  });

  it('takes a number for an id', () => {
    expect(parse('{"id": 7, "text": "a"}')!.document.id).toBe('7');
  });

  it('leaves out a date of publication that is none, with a note', () => {
    const { document, notes } = parse('{"text": "a", "published": "recently"}')!;
    expect(document.published).toBeNull();
    expect(notes[0]).toContain('"recently" is no date');
  });

  it.each([
    ['{"text": "a"', 'is no JSON'],
    ['["text"]', 'is JSON, but no object'],
    ['null', 'is JSON, but no object'],
    ['{"id": "a"}', 'has no "text"'],
    ['{"text": 3}', 'has a "text" that is no string'],
    ['{"id": {}, "text": "a"}', 'has an "id" that is no string'],
  ])('says what is wrong with %s', (line, message) => {
    expect(() => parse(line)).toThrow(message);
  });

  it('says where bytes are not UTF-8', () => {
    expect(() => parseLine({ number: 2, bytes: Buffer.from('{"text": "caf\xe9"}', 'latin1') })).toThrow(
      'not UTF-8',
    );
  });
});
