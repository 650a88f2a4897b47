import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decode-bytes.ts';

const sentence = '“We won’t wait,” Orla Vance said in Genève.';
const ukrainian =
  'Речниця Ліна Коваль заявила, що переговори почнуться у вівторок. «Ми готові», — сказала вона.';

describe('decodeBytes', () => {
  it('reads UTF-8 and keeps every character', () => {
    expect(decodeBytes(Buffer.from(` ${sentence}\r\n\n `))).toBe(` ${sentence}\r\n\n `);
  });

  it('drops the byte order mark of UTF-8, which is no character of the text', () => {
    expect(decodeBytes(Buffer.from(`\ufeff${sentence}`))).toBe(sentence);
  });

  it.each([
    ['little-endian, with its mark', littleEndian(`\ufeff${sentence}`)],
    ['little-endian, without a mark', littleEndian(sentence)],
    ['big-endian, with its mark', littleEndian(`\ufeff${sentence}`).swap16()],
    ['big-endian, without a mark', littleEndian(sentence).swap16()],
  ])('reads UTF-16 %s', (_, bytes) => {
    expect(decodeBytes(bytes)).toBe(sentence);
  });

  it('reads UTF-16 of another script without a mark by its blanks', () => {
    expect(decodeBytes(littleEndian(ukrainian))).toBe(ukrainian);
  });

  it('detects Windows-1251', () => {
    expect(decodeBytes(inWindows1251(ukrainian))).toBe(ukrainian);
  });

  it('detects Latin-1 and the quotation marks of Windows-1252', () => {
    const latin = 'Le président a déclaré que les négociations étaient terminées à Genève.';
    expect(decodeBytes(Buffer.from(latin, 'latin1'))).toBe(latin);
    expect(decodeBytes(Buffer.from('\x93We won\x92t wait,\x94 she said \x97 twice.', 'latin1'))).toBe(
      '“We won’t wait,” she said — twice.',
    );
  });

  it('believes the charset that a page declares', () => {
    const html =
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><p>Да</p>';
    expect(decodeBytes(inWindows1251(html))).toBe(html);
    expect(decodeBytes(inWindows1251('<?xml version="1.0" encoding="windows-1251"?><p>Да</p>'))).toContain(
      'Да',
    );
  });

  it('does not believe a declared charset that well-formed UTF-8 belies', () => {
    const html = '<meta charset="iso-8859-1"><p>Genève</p>';
    expect(decodeBytes(Buffer.from(html))).toBe(html);
  });

  it('ignores a declared charset that nobody knows', () => {
    const html = '<meta charset="klingon-8"><p>café and résumé in Genève</p>';
    expect(decodeBytes(Buffer.from(html, 'latin1'))).toBe(html);
  });

  it.each([
    ['%PDF-1.7\n%âãÏÓ', /is a PDF.*pdftotext/],
    ['PK\x03\x04\x14\0', /ZIP archive or an office document/],
    ['\x1f\x8b\x08\0', /compressed with gzip/],
    ['{\\rtf1\\ansi Orla}', /Rich Text/],
    ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', /binary file/],
    ['\x7fELF\x02\x01\x01\0\0\0', /binary file/],
    ['\x01\x02\x03\x04\x05', /binary file/],
  ])('refuses %j', (bytes, message) => {
    expect(() => decodeBytes(Buffer.from(bytes, 'latin1'))).toThrow(message);
  });

  it('gives a text or an input error for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        try {
          expect(typeof decodeBytes(bytes)).toBe('string');
        } catch (error) {
          expect((error as Error).name).toBe('InputError');
        }
      }),
    );
  });

  it('gives back any text that is written in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        fc.pre(!/^\ufeff|\p{Cc}/u.test(text));
        expect(decodeBytes(Buffer.from(text))).toBe(text);
      }),
    );
  });
});

function littleEndian(text: string): Buffer {
  return Buffer.from(text, 'utf16le');
}

function inWindows1251(text: string): Buffer {
  const others: Readonly<Record<string, number>> = {
    і: 0xb3,
    ї: 0xbf,
    є: 0xba,
    '«': 0xab,
    '»': 0xbb,
    '—': 0x97,
  };
  const byteOf = (character: string) => {
    const code = character.codePointAt(0)!;
    return others[character] ?? (code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code);
  };
  return Buffer.from([...text].map(byteOf));
}
