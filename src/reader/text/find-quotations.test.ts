import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuotedSpan } from '../document.ts';
import { draftUpTo, stages } from '../read.ts';
import type { Warning } from '../record.ts';

const upTo = stages.findIndex(({ name }) => name === 'find quotations') + 1;

function quotationsOf(text: string): { quotations: readonly QuotedSpan[]; warnings: Warning[] } {
  const warnings: Warning[] = [];
  const { quotations } = draftUpTo(upTo, { text, language: 'en' }, {}, warnings);
  return { quotations, warnings };
}

// Each quotation as its parts, with ">" for every quotation that holds it.
function shown(text: string): string[] {
  const { quotations } = quotationsOf(text);
  const depth = ({ outer }: QuotedSpan): number => (outer === null ? 0 : 1 + depth(quotations[outer]!));
  return quotations.map((quotation) => {
    const parts = quotation.spans.map(([start, end]) => text.slice(start, end));
    return '>'.repeat(depth(quotation)) + parts.join(' | ');
  });
}

describe('findQuotations', () => {
  it.each([
    ['curly marks', '“Go,” he said. “Now.”', ['“Go,”', '“Now.”']],
    ['straight marks', '"Go," he said. "Now."', ['"Go,"', '"Now."']],
    ['single marks beside apostrophes', '‘It’s late,’ Ann’s aide said.', ['‘It’s late,’']],
    [
      'plural possessives in single marks',
      '‘The workers’ pay is late,’ he said.',
      ['‘The workers’ pay is late,’'],
    ],
    ['elisions', 'In the ’90s they sang rock ’n’ roll.', []],
    ['nested marks of two kinds', '“He said ‘no’ twice,” she said.', ['“He said ‘no’ twice,”', '>‘no’']],
    ['nested marks of one kind', '“He wrote “no” twice,” she said.', ['“He wrote “no” twice,”', '>“no”']],
    ['doubled straight marks', "''Go,'' he said.", ["''Go,''"]],
    ['guillemets', '«Go,» he said.', ['«Go,»']],
    ['a mark that closes where one should open', '”Go now,” he said.', ['”Go now,”']],
    ['a quotation after a dash', 'He was blunt — “It is over.”', ['“It is over.”']],
    [
      'a quotation over three paragraphs',
      '“One. Two.\n\n“Three.\n\n“Four,” he said.',
      ['“One. Two. | “Three. | “Four,”'],
    ],
    ['inches', 'A 6" pipe and a 12" pipe.', []],
  ])('pairs %s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('ends an unclosed quotation with its paragraph, and warns', () => {
    const text = '“We go. “Now,” he said.\n\nRain fell.';
    const { warnings } = quotationsOf(text);
    expect(shown(text)).toEqual(['“We go. “Now,” he said.', '>“Now,”']);
    expect(warnings).toMatchObject([{ code: 'quotation_unclosed', span: [0, 1] }]);
  });

  it('finds quotations that lie in the text and nest, whatever the marks', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '‘',
      '’',
      '"',
      "'",
      "''",
      '«',
      '»',
      ' ',
      '\n\n',
      'word',
      '.',
      ',',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const { quotations } = quotationsOf(text);
        for (const { spans, outer } of quotations) {
          for (const [start, end] of spans) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(start).toBeLessThan(end);
            if (outer === null) continue;
            expect(quotations[outer]!.spans.some(([from, to]) => from <= start && end <= to)).toBe(true);
          }
        }
      }),
    );
  });
});
