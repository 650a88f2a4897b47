import { describe, expect, it } from 'vitest';
import { type Drawn, writePdf } from '../../../test/write-pdf.ts';
import { readPdf } from './read-pdf.ts';

/** Lines below each other, from the top of the text on. */
function column(lines: readonly string[], { x = 72, y = 700, size = 11 } = {}): Drawn[] {
  return lines.map((text, index) => ({ text, x, y: y - index * size * 1.2, size }));
}

const first = [
  'The harbour board of Westrand said on Monday that the old bridge would be open to',
  'lorries again by the end of March, after nine months of repairs that cost the town',
  'more than the board had planned.',
];
const second = [
  'Orla Vance, who speaks for the board, told reporters that the delay was owed to the',
  'river. She declined to say who would pay for it in the end.',
];

describe('readPdf', () => {
  it('joins lines into paragraphs, the heading first', async () => {
    const { document } = await readPdf(
      writePdf([
        [
          { text: 'Bridge to open in March', x: 72, y: 760, size: 20 },
          ...column(first),
          ...column(second, { y: 640 }),
        ],
      ]),
    );
    expect(document.title).toBe('Bridge to open in March');
    expect(document.text).toBe(`Bridge to open in March\n\n${first.join(' ')}\n\n${second.join(' ')}`);
    expect(document.blocks?.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'paragraph']);
  });

  it('parts paragraphs by indents, and by lines that end early', async () => {
    const lines = column([...first, ...second]);
    const indented = lines.map((line, index) => (index === 3 ? { ...line, x: 90 } : line));
    const expected = `${first.join(' ')}\n\n${second.join(' ')}`;
    expect((await readPdf(writePdf([lines]))).document.text).toBe(expected);
    expect((await readPdf(writePdf([indented]))).document.text).toBe(expected);
  });

  it('goes on over columns and pages, without running heads, feet and page numbers', async () => {
    const furniture = (page: number): Drawn[] => [
      { text: `Westrand Herald - ${page} March 2024`, x: 72, y: 810, size: 9 },
      { text: `Page ${page} of 3`, x: 280, y: 30, size: 9 },
    ];
    const half = (lines: readonly string[], x: number) => column(lines, { x });
    const { document } = await readPdf(
      writePdf([
        [
          ...furniture(1),
          ...half(['The harbour board of Westrand said on', 'Monday that the old bridge would be open'], 72),
          ...half(
            ['to lorries again by the end of March, after', 'nine months of repairs that cost the town'],
            310,
          ),
        ],
        [...furniture(2), ...half(['more than the board had planned for them.'], 72)],
        [...furniture(3), ...column(second)],
      ]),
    );
    expect(document.text).toBe(
      'The harbour board of Westrand said on Monday that the old bridge would be open to lorries again by the end of March, ' +
        `after nine months of repairs that cost the town more than the board had planned for them.\n\n${second.join(' ')}`,
    );
  });

  it.each([
    ['drops the hyphen of a broken word', ['the negotia-', 'tions went on'], 'the negotiations went on'],
    ['keeps that of a compound', ['a long-', 'term plan'], 'a long-term plan'],
    [
      'keeps what the document writes with one',
      ['a cease-', 'fire. The cease-fire held'],
      'a cease-fire. The cease-fire held',
    ],
    ['keeps a hyphen before a name', ['the Vance-', 'Reker report'], 'the Vance-Reker report'],
    ['keeps that of a number', ['a 20-', 'year lease'], 'a 20-year lease'],
    ['drops a soft hyphen', ['the negotia\u00ad', 'tions went on'], 'the negotiations went on'],
    ['keeps a dash', ['the board -', 'and the town'], 'the board - and the town'],
  ])('%s', async (_, lines, text) => {
    expect((await readPdf(writePdf([column(lines)]))).document.text).toBe(text);
  });

  it('puts pieces of a line together, with the blanks that are left between them', async () => {
    const pieces = [
      { text: 'Orla', x: 72, y: 700 },
      { text: 'Vance', x: 97, y: 700 },
      { text: ' said', x: 129, y: 700 },
      { text: ' so.', x: 151, y: 700 },
    ];
    expect((await readPdf(writePdf([pieces]))).document.text).toBe('Orla Vance said so.');
  });

  it('takes title, authors and date of the properties, and says what the date is', async () => {
    const info = {
      Title: 'The bridge',
      Author: 'Orla Vance; Tomas Reker',
      CreationDate: "D:20241201093000+02'00'",
    };
    const { document, notes } = await readPdf(writePdf([column(first)], { info }));
    expect(document).toMatchObject({
      title: 'The bridge',
      byline: ['Orla Vance', 'Tomas Reker'],
      published: '2024-12-01T09:30:00+02:00',
    });
    expect(document.text.startsWith('The bridge\n\n')).toBe(true);
    expect(notes).toEqual([expect.stringContaining('when the PDF was made')]);
  });

  it.each([
    ['Microsoft Word - report final2.docx', null],
    ['untitled', null],
    ['report.pdf', null],
    ['Report on the bridge', 'Report on the bridge'],
  ])('takes a name of a file for no title: %s', async (Title, title) => {
    expect((await readPdf(writePdf([column(first)], { info: { Title } }))).document.title).toBe(title);
  });

  it.each([
    ['one that is encrypted', writePdf([column(first)], { encrypted: true }), /^is encrypted: .*password/],
    ['a scan', writePdf([[], []]), /^has no text in it: its 2 pages are pictures, .*ocrmypdf/],
    ['one that is damaged', Buffer.from('%PDF-1.4\nnothing more'), /^is a damaged PDF/],
    ['one of too many pages', writePdf(Array.from({ length: 2001 }, () => [])), /^is too long: 2001 pages/],
  ])('refuses %s, with the next step', async (_, bytes, message) => {
    await expect(readPdf(bytes)).rejects.toThrow(message);
  });

  it('never fails in another way on a file that is cut off or changed', async () => {
    const whole = writePdf([column(first), column(second)]);
    for (let at = 10; at < whole.length; at += 97) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at]! + 64) % 256;
      for (const bytes of [whole.subarray(0, at), changed]) {
        const error = await readPdf(bytes).then(
          () => null,
          (error) => error,
        );
        if (error) expect(error.name).toBe('InputError');
      }
    }
  });
});
